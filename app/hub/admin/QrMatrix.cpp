// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/QrMatrix.h"

#include <qrencode.h>

#include <cerrno>
#include <memory>

namespace drempel::hub {

namespace {

constexpr int quiet = 4; // squares of border, by the standard

struct FreeCode {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

bool darkAt(const QrMatrix& matrix, int x, int y) {
    return x >= 0 && y >= 0 && x < matrix.size && y < matrix.size && matrix.isDark(x, y);
}

} // namespace

Result<QrMatrix> qrOf(QByteArrayView content) {
    if (content.isEmpty()) return fail(ErrorCode::BadInput, "an empty QR code");
    const std::unique_ptr<QRcode, FreeCode> code(
        QRcode_encodeData(static_cast<int>(content.size()),
                          reinterpret_cast<const unsigned char*>(content.data()), 0, QR_ECLEVEL_Q));
    if (!code) return fail(errno == ERANGE ? ErrorCode::TooLarge : ErrorCode::Internal, "QR code");
    QrMatrix matrix{code->width, {}};
    const auto squares = static_cast<std::size_t>(code->width * code->width);
    matrix.dark.reserve(squares);
    for (std::size_t i = 0; i < squares; ++i)
        matrix.dark.push_back((code->data[i] & 1U) != 0);
    return matrix;
}

QString qrAsText(const QrMatrix& matrix) {
    QString text;
    for (int y = -quiet; y < matrix.size + quiet; y += 2) {
        for (int x = -quiet; x < matrix.size + quiet; ++x) {
            // The terminal's ground is dark, so what is printed is the light of the code.
            const bool above = !darkAt(matrix, x, y);
            const bool below = !darkAt(matrix, x, y + 1);
            text += above ? (below ? QChar(0x2588) : QChar(0x2580))
                          : (below ? QChar(0x2584) : QChar(QLatin1Char(' ')));
        }
        text += QLatin1Char('\n');
    }
    return text;
}

QString qrAsSvg(const QrMatrix& matrix, int millimetres) {
    const int side = matrix.size + 2 * quiet;
    QString path;
    for (int y = 0; y < matrix.size; ++y)
        for (int x = 0; x < matrix.size; ++x)
            if (matrix.isDark(x, y)) path += QStringLiteral("M%1 %2h1v1h-1z").arg(x + quiet).arg(y + quiet);
    return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1mm\" height=\"%1mm\" "
                          "viewBox=\"0 0 %2 %2\" shape-rendering=\"crispEdges\">"
                          "<path fill=\"#fff\" d=\"M0 0h%2v%2h-%2z\"/><path d=\"%3\"/></svg>")
        .arg(millimetres)
        .arg(side)
        .arg(path);
}

} // namespace drempel::hub
