// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/CodeChecker.h"
#include "models/CodeTries.h"

#include <functional>

namespace drempel {

/// Keeps the wrong tries of this tablet in a small file, so that neither a restart nor a power cut gives one
/// back: the file is on the disk before the code is looked at. One thread; `now` may be asked on it.
class TriesKeeper {
  public:
    TriesKeeper(QString file, std::function<TryMoment()> now)
      : file_(std::move(file))
      , now_(std::move(now)) {}

    /// Counts a try durably. Nothing if the code may be looked at now, else what to answer instead.
    [[nodiscard]] std::optional<CodeAnswer> countTry(const QString& number, CodeHolder holder);
    /// What came of the try that was counted; a right one is no miss.
    [[nodiscard]] CodeAnswer settle(const QString& number, CodeHolder holder, bool right);
    /// Writes down that the tablet was on, if there is anything to wait for. Now and then.
    void keepTime();

  private:
    void open();
    [[nodiscard]] Status keep() const;
    [[nodiscard]] std::optional<CodeAnswer> refusal(const QString& number, CodeHolder holder) const;

    QString file_;
    std::function<TryMoment()> now_;
    std::optional<CodeTries> tries_; ///< nothing before the file was read
};

} // namespace drempel
