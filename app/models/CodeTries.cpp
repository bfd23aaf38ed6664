// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CodeTries.h"

#include <QCborMap>
#include <QCborValue>

#include <algorithm>

namespace drempel {

namespace {

enum Field : qint64 {
    VersionField = 1,
    DayField,
    PoweredOnField,
    BootField,
    SeenAtField,
    WrongField,
    MissesField
};
constexpr qint64 version = 1;
constexpr QLatin1String everyNumber("*"); // no number looks like it: nobody has a try left
constexpr qint64 longestBoot = 1000LL * 60 * 60 * 24 * 365 * 20; // ms; no tablet runs for twenty years

std::optional<qint64> numberIn(const QCborMap& map, qint64 field, qint64 most) {
    const QCborValue value = map.value(field);
    if (!value.isInteger() || value.toInteger() < 0 || value.toInteger() > most) return std::nullopt;
    return value.toInteger();
}

} // namespace

CodeTries CodeTries::allUsed(const TryMoment& now) {
    CodeTries tries;
    tries.begin(now);
    tries.misses_ = perTablet;
    tries.wrong_[everyNumber] = perNumber;
    return tries;
}

void CodeTries::begin(const TryMoment& now) {
    *this = CodeTries();
    day_ = now.hubDay;
    boot_ = now.boot;
    seenAt_ = now.sinceBoot;
}

void CodeTries::reach(const TryMoment& now) {
    if (isEmpty()) return begin(now);
    // Of another boot only what ran since it began is sure: a tablet that is off does not count.
    const Milliseconds since = now.boot == boot_ ? now.sinceBoot - seenAt_ : now.sinceBoot;
    poweredOn_ += std::max(since, Milliseconds{0});
    boot_ = now.boot;
    seenAt_ = now.sinceBoot;
    const bool laterDay = now.hubDay.isValid() && day_.isValid() && now.hubDay > day_;
    if (laterDay || poweredOn_ >= fullDay) return begin(now);
    if (!day_.isValid()) day_ = now.hubDay; // it may have been any day until now: nothing is given back
}

CodeTries::Left CodeTries::left(const QString& number, CodeHolder holder) const {
    if (misses_ >= perTablet && (holder == CodeHolder::Anybody || wrong_.contains(everyNumber)))
        return Left::NoneForTablet;
    const auto found = wrong_.find(number);
    return found != wrong_.end() && found->second >= perNumber ? Left::NoneForNumber : Left::Some;
}

void CodeTries::count(const QString& number, CodeHolder holder) {
    ++wrong_[number];
    if (holder == CodeHolder::Anybody) ++misses_;
}

void CodeTries::giveBack(const QString& number, CodeHolder holder) {
    const auto found = wrong_.find(number);
    if (found == wrong_.end()) return; // a new day began in between
    if (--found->second == 0) wrong_.erase(found);
    if (holder == CodeHolder::Anybody) --misses_;
}

QByteArray CodeTries::toBytes() const {
    QCborMap wrong;
    for (const auto& [number, times] : wrong_)
        wrong.insert(number, times);
    return QCborMap{{VersionField, version},
                    {DayField, day_.isValid() ? QCborValue(day_.toJulianDay()) : QCborValue(nullptr)},
                    {PoweredOnField, qint64{poweredOn_.count()}},
                    {BootField, boot_.toString()},
                    {SeenAtField, qint64{seenAt_.count()}},
                    {WrongField, wrong},
                    {MissesField, misses_}}
        .toCborValue()
        .toCbor();
}

Result<CodeTries> CodeTries::fromBytes(const QByteArray& bytes) {
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    const auto corrupt = fail(ErrorCode::Corrupt, "wrong tries");
    const auto poweredOn = numberIn(map, PoweredOnField, fullDay.count());
    const auto seenAt = numberIn(map, SeenAtField, longestBoot);
    const auto misses = numberIn(map, MissesField, perTablet);
    const auto boot = BootId::parse(map.value(BootField).toString());
    const QCborValue day = map.value(DayField);
    if (numberIn(map, VersionField, version) != version || !poweredOn || !seenAt || !misses || !boot ||
        !(day.isNull() || day.isInteger()))
        return corrupt;
    CodeTries tries;
    tries.poweredOn_ = Milliseconds(*poweredOn);
    tries.seenAt_ = Milliseconds(*seenAt);
    tries.misses_ = static_cast<int>(*misses);
    tries.boot_ = *boot;
    if (day.isInteger()) tries.day_ = QDate::fromJulianDay(day.toInteger());
    const QCborMap wrong = map.value(WrongField).toMap();
    for (const auto& [number, times] : wrong) {
        if (!times.isInteger() || times.toInteger() < 1 || times.toInteger() > perNumber) return corrupt;
        tries.wrong_[number.toString()] = static_cast<int>(times.toInteger());
    }
    return tries;
}

} // namespace drempel
