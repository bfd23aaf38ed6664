// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace drempel::hub {

/// The squares of a QR code, without its quiet border. A value.
struct QrMatrix {
    int size = 0;           ///< squares on each side
    std::vector<bool> dark; ///< row by row

    [[nodiscard]] bool isDark(int x, int y) const { return dark[static_cast<std::size_t>(y * size + x)]; }
    friend bool operator==(const QrMatrix&, const QrMatrix&) = default;
};

/// The code that reads as these bytes, which survives the loss of a quarter of it. TooLarge over what a QR
/// code holds, BadInput for none.
[[nodiscard]] Result<QrMatrix> qrOf(QByteArrayView content);

/// For a terminal: two rows of squares a line, in half blocks, dark on light with the quiet border. A
/// terminal with dark letters on a light ground shows it inverted, which readers understand too.
[[nodiscard]] QString qrAsText(const QrMatrix& matrix);

/// For paper: an SVG picture with its quiet border, `millimetres` on each side. No text in it.
[[nodiscard]] QString qrAsSvg(const QrMatrix& matrix, int millimetres);

} // namespace drempel::hub
