// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/QrWatch.h"

#include "base/Badge.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QTransform>
#include <qrencode.h>

#include <cstring>

using namespace drempel;
using namespace Qt::StringLiterals;

namespace {

/// A grey room with a badge held up in it, a little askew.
QImage scene(const QByteArray& text, qreal degrees) {
    QImage room(640, 480, QImage::Format_Grayscale8);
    room.fill(QColor(120, 120, 120));
    if (text.isEmpty()) return room;
    QRcode* code = QRcode_encodeString(text.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1);
    QImage qr(code->width + 8, code->width + 8, QImage::Format_Grayscale8);
    qr.fill(Qt::white);
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            if (code->data[y * code->width + x] & 1) qr.setPixelColor(x + 4, y + 4, Qt::black);
    QRcode_free(code);
    QPainter painter(&room);
    painter.translate(330, 250);
    painter.rotate(degrees);
    painter.drawImage(QRect(-110, -110, 220, 220), qr);
    painter.end();
    return room;
}

/// The brightness of an image as a camera gives it.
QVideoFrame frameOf(const QImage& image, QVideoFrameFormat::PixelFormat format) {
    QVideoFrame frame(QVideoFrameFormat(image.size(), format));
    if (!frame.map(QVideoFrame::WriteOnly)) return {};
    const int step = format == QVideoFrameFormat::Format_YUYV ? 2 : 1;
    std::memset(frame.bits(0), 128, static_cast<std::size_t>(frame.mappedBytes(0)));
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            frame.bits(0)[y * frame.bytesPerLine(0) + x * step] =
                static_cast<uchar>(qGray(image.pixel(x, y)));
    frame.unmap();
    return frame;
}

const QByteArray badge = badgeText(QByteArray(badgeBytes, 'b')).toLatin1();

} // namespace

class QrWatchTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aBadgeBeforeTheCameraIsRead_data() {
        QTest::addColumn<int>("format");
        QTest::addColumn<double>("degrees");
        for (const auto format : {QVideoFrameFormat::Format_Y8, QVideoFrameFormat::Format_YUV420P,
                                  QVideoFrameFormat::Format_NV12, QVideoFrameFormat::Format_YUYV})
            for (const double degrees : {0.0, 12.0, 90.0, 170.0})
                QTest::addRow("format %d, %.0f degrees", static_cast<int>(format), degrees)
                    << static_cast<int>(format) << degrees;
    }
    void aBadgeBeforeTheCameraIsRead() {
        QFETCH(int, format);
        QFETCH(double, degrees);
        QVideoSink sink;
        QrWatch watch(sink);
        QSignalSpy seen(&watch, &QrWatch::seen);
        sink.setVideoFrame(
            frameOf(scene(badge, degrees), static_cast<QVideoFrameFormat::PixelFormat>(format)));
        QTRY_COMPARE(seen.count(), 1);
        QCOMPARE(seen.front().front().toByteArray(), badge);
    }

    void aBadgeThatIsHeldStillIsReadOnce() {
        QVideoSink sink;
        QrWatch watch(sink);
        QSignalSpy seen(&watch, &QrWatch::seen);
        const QByteArray other = badgeText(QByteArray(badgeBytes, 'o')).toLatin1();
        for (int i = 0; i < 3; ++i) {
            sink.setVideoFrame(frameOf(scene(badge, i), QVideoFrameFormat::Format_Y8));
            QVERIFY(!QTest::qWaitFor([&] { return seen.count() > 1; }, 60));
        }
        QTRY_COMPARE(seen.count(), 1);
        QVERIFY(QTest::qWaitFor([&] { // the next in the queue
            sink.setVideoFrame(frameOf(scene(other, 0), QVideoFrameFormat::Format_Y8));
            return seen.count() == 2;
        }));
        QCOMPARE(seen.back().front().toByteArray(), other);
    }

    void anEmptyRoomOrABrokenFrameIsNobody() {
        QVERIFY(QrWatch::qrIn(frameOf(scene({}, 0), QVideoFrameFormat::Format_Y8)).isEmpty());
        QVERIFY(QrWatch::qrIn(QVideoFrame()).isEmpty());
        QVERIFY(QrWatch::qrIn(QVideoFrame(QVideoFrameFormat(QSize(8000, 10), QVideoFrameFormat::Format_Y8)))
                    .isEmpty());
    }

    void closingWhileItLooksHarmsNothing() {
        QVideoSink sink;
        {
            QrWatch watch(sink);
            sink.setVideoFrame(frameOf(scene(badge, 0), QVideoFrameFormat::Format_Y8));
        }
        QCoreApplication::processEvents();
    }
};

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QrWatchTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "QrWatchTest.moc"
