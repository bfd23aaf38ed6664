// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace drempel {

/// Reads canonical CBOR (RFC 8949 section 4.2.1: shortest lengths, nothing indefinite) from bytes it does
/// not own, and copies nothing. The first failure sticks: check ok() before believing a value. Any thread.
class CborReader {
  public:
    explicit CborReader(QByteArrayView bytes)
      : rest_(bytes) {}

    [[nodiscard]] bool ok() const { return ok_; }
    [[nodiscard]] bool atEnd() const { return rest_.isEmpty(); }
    void reject() { ok_ = false; }

    quint64 unsignedNumber();
    qint64 number();
    bool flag();
    QByteArrayView bytes();
    QByteArrayView text();
    /// Number of items that follow, or of pairs for a map.
    quint64 array();
    quint64 map();

    /// Takes the next item of any shape, to look at apart; empty when the bytes end before it does.
    QByteArrayView item();
    /// Whether the next item is an unsigned number of this value; does not move.
    [[nodiscard]] bool nextIs(quint64 key) const;

  private:
    struct Head {
        int major = 7;
        int info = 0;
        quint64 value = 0;
    };
    Head head();
    quint64 expect(int major);
    QByteArrayView take(quint64 size);
    void skip(int depth);

    QByteArrayView rest_;
    bool ok_ = true;
};

} // namespace drempel
