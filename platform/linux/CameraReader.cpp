// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/CameraReader.h"

#include "platform/linux/QrWatch.h"

#include <QCamera>
#include <QMediaCaptureSession>
#include <QMediaDevices>

namespace drempel {

struct CameraReader::Parts {
    explicit Parts(const QCameraDevice& device)
      : camera(device) {}
    QVideoSink sink;
    QrWatch watch{sink};
    QCamera camera;
    QMediaCaptureSession session;
};

CameraReader::CameraReader() = default;

CameraReader::~CameraReader() = default;

void CameraReader::start(Read read) {
    stop();
    const QCameraDevice device = QMediaDevices::defaultVideoInput();
    if (device.isNull()) return;
    parts_ = std::make_unique<Parts>(device);
    connect(&parts_->watch, &QrWatch::seen, this,
            [read = std::move(read)](const QByteArray& code) { read(code); });
    parts_->session.setCamera(&parts_->camera);
    parts_->session.setVideoSink(&parts_->sink);
    parts_->camera.start();
}

void CameraReader::stop() {
    if (!parts_) return;
    parts_->camera.stop();
    // A code that was just read may be what stops us: the sender lives on until the event is over.
    std::shared_ptr<Parts> over(std::move(parts_));
    QMetaObject::invokeMethod(
        this, [over] {}, Qt::QueuedConnection);
    over->watch.disconnect(this);
}

} // namespace drempel
