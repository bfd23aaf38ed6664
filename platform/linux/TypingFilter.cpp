// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/TypingFilter.h"

#include "base/Badge.h"

namespace drempel {

namespace {

bool isOfACode(QChar sign) {
    return sign.unicode() < 128 &&
           (sign.isLetterOrNumber() || sign == QLatin1Char(':') || sign == QLatin1Char('-'));
}

bool isCode(const QByteArray& typed) {
    const QString text = QString::fromLatin1(typed);
    return parseBadge(text).has_value() || tagSerial(text).has_value();
}

} // namespace

TypingFilter::Verdict TypingFilter::feed(const QString& text, std::chrono::milliseconds at) {
    const bool inTime = typed_.isEmpty() || at - last_ <= gap;
    last_ = at;
    const bool enter = text == QLatin1String("\r") || text == QLatin1String("\n");
    if (enter && inTime && isCode(typed_)) {
        code_ = std::exchange(typed_, {});
        return Verdict::Code;
    }
    const bool sign = text.size() == 1 && isOfACode(text.front());
    if (!inTime || !sign || typed_.size() == longest) {
        typed_.clear();
        return Verdict::Persons;
    }
    typed_.append(text.front().toLatin1());
    return Verdict::Keep;
}

} // namespace drempel
