// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

namespace drempel {

/// Tells a reader that types from a person: a reader gives a whole code and Enter with hardly a pause between
/// the keys. A value that is fed key by key; whoever feeds it keeps the keys until it knows. Any thread.
class TypingFilter {
  public:
    /// No person types faster, and no reader slower. Longer, and what was kept is a person's.
    static constexpr std::chrono::milliseconds gap{35};
    static constexpr qsizetype longest = 64;

    enum class Verdict {
        Persons, ///< what was kept, and this key, are a person's
        Keep,    ///< it may be the start of a code, or go on with one
        Code     ///< it was a code, with this Enter at its end: `code`
    };

    /// The text of a key ("\r" for Enter, empty for keys without one) and when it came.
    [[nodiscard]] Verdict feed(const QString& text, std::chrono::milliseconds at);
    /// `gap` went by without a key: what was kept is a person's.
    void rest() { typed_.clear(); }
    [[nodiscard]] bool isKeeping() const { return !typed_.isEmpty(); }
    [[nodiscard]] QByteArray code() const { return code_; }

  private:
    QByteArray typed_;
    QByteArray code_;
    std::chrono::milliseconds last_{0};
};

} // namespace drempel
