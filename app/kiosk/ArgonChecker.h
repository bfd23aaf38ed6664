// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/TriesKeeper.h"
#include "models/CodeChecker.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace drempel {

/// Checks codes with the site's code key, one at a time, on a thread of its own, where each try is counted
/// durably before anything is looked at. UI thread.
class ArgonChecker final : public QObject, public CodeChecker {
    Q_OBJECT
  public:
    /// `tries` is used on the checker's own thread from now on.
    ArgonChecker(QByteArray codeKey, std::unique_ptr<TriesKeeper> tries, QObject* parent = nullptr);
    ~ArgonChecker() override;
    void check(const CodeIssued& code, CodeHolder holder, const QString& digits, Answer answer) override;
    void hash(const QString& digits, Hashed hashed) override;
    [[nodiscard]] QByteArray badgeHash(QByteArrayView badge) const override;

  private:
    QByteArray codeKey_;
    std::unique_ptr<TriesKeeper> tries_; ///< the pool's thread only
    QTimer hour_;
    QThreadPool pool_; // last: what still runs answers to an object that is there
};

} // namespace drempel
