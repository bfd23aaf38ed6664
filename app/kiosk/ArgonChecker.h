// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/CodeChecker.h"

#include <QByteArray>
#include <QObject>
#include <QThreadPool>

namespace drempel {

/// Checks codes with the site's code key, one at a time, on a thread of its own. UI thread.
class ArgonChecker final : public QObject, public CodeChecker {
    Q_OBJECT
  public:
    explicit ArgonChecker(QByteArray codeKey, QObject* parent = nullptr);
    void check(const CodeIssued& code, const QString& digits,
               std::function<void(bool right)> answer) override;

  private:
    QByteArray codeKey_;
    QThreadPool pool_; // last: what still runs answers to an object that is there
};

} // namespace drempel
