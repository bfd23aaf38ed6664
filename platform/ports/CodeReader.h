// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace drempel {

/// Something that reads what people carry: a camera that sees a QR, a reader that types. It tells what it
/// read and keeps nothing. UI thread.
class CodeReader {
  public:
    using Read = std::function<void(const QByteArray& code)>;
    virtual ~CodeReader() = default;
    /// From now on each code is told once, on the UI thread.
    virtual void start(Read read) = 0;
    /// No code is told after this.
    virtual void stop() = 0;
    /// Whether it looks at people, which must be shown to them while it does.
    [[nodiscard]] virtual bool isLooking() const = 0;
};

} // namespace drempel
