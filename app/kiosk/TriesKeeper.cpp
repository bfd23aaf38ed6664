// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/TriesKeeper.h"

#include "base/Files.h"
#include "base/Log.h"

namespace drempel {

void TriesKeeper::open() {
    if (!tries_) {
        const auto bytes = readFile(file_);
        const auto read = bytes ? CodeTries::fromBytes(*bytes) : Result<CodeTries>(fail(bytes.error().code));
        const bool none = !bytes && bytes.error().code == ErrorCode::NotFound;
        if (!read && !none) qCWarning(lcKiosk) << "wrong tries unreadable:" << toString(read.error().code);
        tries_ = read ? *read : none ? CodeTries() : CodeTries::allUsed(now_());
    }
    tries_->reach(now_());
}

Status TriesKeeper::keep() const {
    const Status kept = replaceFile(file_, tries_->toBytes());
    if (!kept) qCWarning(lcKiosk) << "wrong tries not kept:" << toString(kept.error().code);
    return kept;
}

std::optional<CodeAnswer> TriesKeeper::refusal(const QString& number, CodeHolder holder) const {
    switch (tries_->left(number, holder)) {
    case CodeTries::Left::Some:
        break;
    case CodeTries::Left::NoneForNumber:
        return CodeAnswer::NoMoreToday;
    case CodeTries::Left::NoneForTablet:
        return CodeAnswer::TabletNoMoreToday;
    }
    return std::nullopt;
}

std::optional<CodeAnswer> TriesKeeper::countTry(const QString& number, CodeHolder holder) {
    open();
    if (const auto refused = refusal(number, holder)) return refused;
    const CodeTries before = *tries_;
    tries_->count(number, holder);
    if (keep()) return std::nullopt;
    tries_ = before; // it was not looked at, so it was no try
    return CodeAnswer::Unavailable;
}

CodeAnswer TriesKeeper::settle(const QString& number, CodeHolder holder, bool right) {
    if (!right) return refusal(number, holder).value_or(CodeAnswer::Wrong);
    tries_->giveBack(number, holder);
    (void)keep(); // not kept: it costs a try, no more
    return CodeAnswer::Right;
}

void TriesKeeper::keepTime() {
    open();
    if (!tries_->isEmpty()) (void)keep();
}

} // namespace drempel
