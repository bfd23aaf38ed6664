// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>
#include <QVideoFrame>
#include <QVideoSink>

namespace drempel {

/// Looks for a QR in the frames of a video, one frame at a time on a thread of its own: frames that come
/// while it is busy are let go. A frame is kept nowhere. UI thread.
class QrWatch final : public QObject {
    Q_OBJECT
  public:
    explicit QrWatch(QVideoSink& sink, QObject* parent = nullptr);
    ~QrWatch() override;

    /// What the QR in a frame says, or nothing. At most 4,096 pixels on each side. Any thread.
    [[nodiscard]] static QByteArray qrIn(QVideoFrame frame);

  Q_SIGNALS:
    /// Told again only after another code, or some frames without one.
    void seen(const QByteArray& code);

  private:
    void look(const QVideoFrame& frame);
    void looked(const QByteArray& code);

    QByteArray last_;
    int empty_ = 0; ///< frames without a code since the last
    bool busy_ = false;
    QThreadPool pool_; // last: what still runs answers to an object that is there
};

} // namespace drempel
