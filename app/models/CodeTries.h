// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <map>

namespace drempel {

/// A moment by clocks that nobody in front of a tablet can set.
struct TryMoment {
    BootId boot;
    Milliseconds sinceBoot{0};
    QDate hubDay; ///< the day by the hub's time; null while the hub was not heard since the program started
};

/// Whose number it is. A tablet that had its misses still takes the codes of staff, or nobody could help at
/// it; so theirs are not among those misses. That it then tells which numbers are of staff gives nothing
/// away: numbers are no secret, and three tries stay three.
enum class CodeHolder { Anybody, Staff };

/// How often a code was wrong on this tablet today. A number that nobody has counts like any other, so that
/// trying tells nobody which numbers exist. A value; says nothing about a person but a number and a count.
///
/// Invariant: a try is counted, and kept, before the code is looked at; only a right code gives its try back.
/// Invariant: the wall clock takes no part. A new day begins when the hub's day is a later one, or after the
/// tablet was not switched off for 24 hours since the first try.
class CodeTries {
  public:
    static constexpr int perNumber = 3;
    static constexpr int perTablet = 30;
    static constexpr Milliseconds fullDay = std::chrono::hours(24);

    enum class Left { Some, NoneForNumber, NoneForTablet };

    /// For a store that cannot be read: no tries until a day has gone by.
    [[nodiscard]] static CodeTries allUsed(const TryMoment& now);

    /// Lets the time pass. Call it before anything else is asked.
    void reach(const TryMoment& now);
    [[nodiscard]] Left left(const QString& number, CodeHolder holder) const;
    void count(const QString& number, CodeHolder holder);
    /// The code was right: this try was no miss. Those before it stay.
    void giveBack(const QString& number, CodeHolder holder);
    /// Nothing was counted, so nothing needs to be kept.
    [[nodiscard]] bool isEmpty() const { return misses_ == 0 && wrong_.empty(); }

    /// CBOR with integer keys.
    [[nodiscard]] QByteArray toBytes() const;
    /// Corrupt unless `toBytes` could have written it.
    [[nodiscard]] static Result<CodeTries> fromBytes(const QByteArray& bytes);

    friend bool operator==(const CodeTries&, const CodeTries&) = default;

  private:
    void begin(const TryMoment& now);

    QDate day_; ///< the hub's day of this count; null while not known
    Milliseconds poweredOn_{0};
    BootId boot_;
    Milliseconds seenAt_{0}; ///< since `boot_`
    std::map<QString, int> wrong_;
    int misses_ = 0;
};

} // namespace drempel
