// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/QrWatch.h"

#include <QImage>

#include <ZXing/ReadBarcode.h>

namespace drempel {

namespace {

constexpr int largestSide = 4096;
constexpr int framesToForget = 15;

/// Where the brightness stands in the bytes of a frame; ImageFormat::None for a format we leave to Qt.
struct Layout {
    ZXing::ImageFormat format = ZXing::ImageFormat::None;
    int pixel = 1;  ///< bytes from one pixel to the next
    int offset = 0; ///< of the first
};

Layout layoutOf(QVideoFrameFormat::PixelFormat format) {
    using Pixels = QVideoFrameFormat;
    switch (format) {
    case Pixels::Format_Y8:
    case Pixels::Format_YUV420P:
    case Pixels::Format_YUV422P:
    case Pixels::Format_YV12:
    case Pixels::Format_NV12:
    case Pixels::Format_NV21:
    case Pixels::Format_IMC1:
    case Pixels::Format_IMC2:
    case Pixels::Format_IMC3:
    case Pixels::Format_IMC4:
        return {ZXing::ImageFormat::Lum, 1, 0};
    case Pixels::Format_YUYV:
        return {ZXing::ImageFormat::Lum, 2, 0};
    case Pixels::Format_UYVY:
        return {ZXing::ImageFormat::Lum, 2, 1};
    default:
        return {};
    }
}

QByteArray read(const ZXing::ImageView& view) {
    const auto hints = ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true);
    const ZXing::Result result = ZXing::ReadBarcode(view, hints);
    if (!result.isValid()) return {};
    const auto& bytes = result.bytes();
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

QByteArray readImage(const QImage& image) {
    if (image.isNull()) return {};
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    return read(ZXing::ImageView(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                 static_cast<int>(grey.bytesPerLine())));
}

} // namespace

QrWatch::QrWatch(QVideoSink& sink, QObject* parent)
  : QObject(parent) {
    pool_.setMaxThreadCount(1);
    connect(&sink, &QVideoSink::videoFrameChanged, this, &QrWatch::look);
}

QrWatch::~QrWatch() {
    pool_.waitForDone();
}

QByteArray QrWatch::qrIn(QVideoFrame frame) {
    const bool fits = frame.width() > 0 && frame.height() > 0 && frame.width() <= largestSide &&
                      frame.height() <= largestSide;
    if (!frame.isValid() || !fits) return {};
    const Layout layout = layoutOf(frame.pixelFormat());
    if (layout.format == ZXing::ImageFormat::None) return readImage(frame.toImage());
    if (!frame.map(QVideoFrame::ReadOnly)) return {};
    QByteArray code;
    const qsizetype needed = qsizetype{frame.bytesPerLine(0)} * frame.height();
    if (frame.bits(0) != nullptr && frame.mappedBytes(0) >= needed &&
        frame.bytesPerLine(0) >= frame.width() * layout.pixel)
        code = read(ZXing::ImageView(frame.bits(0) + layout.offset, frame.width(), frame.height(),
                                     layout.format, frame.bytesPerLine(0), layout.pixel));
    frame.unmap();
    return code;
}

void QrWatch::look(const QVideoFrame& frame) {
    if (busy_ || !frame.isValid()) return;
    busy_ = true;
    pool_.start([this, frame] {
        const QByteArray code = qrIn(frame);
        QMetaObject::invokeMethod(this, [this, code] { looked(code); });
    });
}

void QrWatch::looked(const QByteArray& code) {
    busy_ = false;
    if (code.isEmpty()) {
        if (++empty_ >= framesToForget) last_.clear();
        return;
    }
    empty_ = 0;
    if (code == last_) return; // it is still held before the camera
    last_ = code;
    Q_EMIT seen(code);
}

} // namespace drempel
