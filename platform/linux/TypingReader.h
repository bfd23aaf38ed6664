// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/linux/TypingFilter.h"
#include "platform/ports/CodeReader.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <vector>

namespace drempel {

/// A USB reader (QR or RFID) that types like a keyboard. Keys are kept until it is clear that no reader sends
/// them, at most some milliseconds after the last, and then go where they were going, so that a code never
/// reaches a field. UI thread.
class TypingReader final : public QObject, public CodeReader {
    Q_OBJECT
  public:
    /// Looks at every key that goes to a window of `application`.
    explicit TypingReader(QObject& application);
    void start(Read read) override;
    void stop() override;
    [[nodiscard]] bool isLooking() const override { return false; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Kept {
        QPointer<QObject> target;
        std::unique_ptr<QKeyEvent> key;
    };
    [[nodiscard]] bool press(QObject* target, const QKeyEvent& key);
    void keep(QObject* target, const QKeyEvent& key);
    void giveBack();

    QObject& application_;
    TypingFilter filter_;
    std::vector<Kept> kept_;
    QElapsedTimer clock_;
    QTimer rest_;
    Read read_;
    bool givingBack_ = false;
};

} // namespace drempel
