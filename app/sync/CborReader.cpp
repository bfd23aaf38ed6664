// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/CborReader.h"

#include <limits>

namespace drempel {

namespace {

enum Major { Unsigned, Negative, Bytes, Text, Array, Map, Tag, Simple };
constexpr int deepest = 8; // our messages nest five deep

} // namespace

CborReader::Head CborReader::head() {
    Head head;
    if (!ok_ || rest_.isEmpty()) {
        reject();
        return head;
    }
    const auto first = static_cast<unsigned char>(rest_.front());
    head.major = first >> 5U;
    head.info = first & 0x1FU;
    rest_ = rest_.sliced(1);
    if (head.info < 24) {
        head.value = static_cast<quint64>(head.info);
        return head;
    }
    const qsizetype size = qsizetype{1} << (head.info - 24);
    if (head.info > 27 || rest_.size() < size) {
        reject();
        return head;
    }
    for (const char byte : rest_.first(size))
        head.value = (head.value << 8U) | static_cast<unsigned char>(byte);
    rest_ = rest_.sliced(size);
    // Canonical: a number never takes more bytes than it needs. (Floats are only ever skipped.)
    constexpr quint64 least[] = {24, 1ULL << 8U, 1ULL << 16U, 1ULL << 32U};
    if (head.major != Simple && head.value < least[head.info - 24]) reject();
    return head;
}

quint64 CborReader::expect(int major) {
    const Head next = head();
    if (next.major != major) reject();
    return ok_ ? next.value : 0;
}

QByteArrayView CborReader::take(quint64 size) {
    if (!ok_ || size > static_cast<quint64>(rest_.size())) {
        reject();
        return {};
    }
    const auto taken = rest_.first(static_cast<qsizetype>(size));
    rest_ = rest_.sliced(static_cast<qsizetype>(size));
    return taken;
}

quint64 CborReader::unsignedNumber() {
    return expect(Unsigned);
}

qint64 CborReader::number() {
    const Head next = head();
    if (next.value > static_cast<quint64>(std::numeric_limits<qint64>::max()) || next.major > Negative)
        reject();
    if (!ok_) return 0;
    const auto value = static_cast<qint64>(next.value);
    return next.major == Negative ? -1 - value : value;
}

bool CborReader::flag() {
    const Head next = head();
    if (next.major != Simple || (next.info != 20 && next.info != 21)) reject();
    return ok_ && next.info == 21;
}

QByteArrayView CborReader::bytes() {
    return take(expect(Bytes));
}

QByteArrayView CborReader::text() {
    return take(expect(Text));
}

quint64 CborReader::array() {
    return expect(Array);
}

quint64 CborReader::map() {
    return expect(Map);
}

bool CborReader::nextIs(quint64 key) const {
    CborReader ahead = *this;
    return ok_ && ahead.unsignedNumber() == key && ahead.ok();
}

QByteArrayView CborReader::item() {
    const QByteArrayView before = rest_;
    skip(deepest);
    return ok_ ? before.first(before.size() - rest_.size()) : QByteArrayView();
}

void CborReader::skip(int depth) {
    const Head next = head();
    if (depth == 0) reject();
    if (!ok_) return;
    if (next.major == Bytes || next.major == Text) {
        take(next.value);
        return;
    }
    // An item takes at least one byte, so a count beyond the rest is a lie: no loop is longer than the input.
    quint64 inner = next.major == Array ? next.value : next.major == Map ? next.value : 0;
    if (inner > static_cast<quint64>(rest_.size())) return reject();
    if (next.major == Map) inner *= 2;
    if (next.major == Tag) inner = 1;
    for (quint64 i = 0; i < inner && ok_; ++i)
        skip(depth - 1);
}

} // namespace drempel
