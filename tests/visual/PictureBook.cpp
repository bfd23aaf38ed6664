// SPDX-License-Identifier: GPL-3.0-or-later
#include "visual/PictureBook.h"

#include <QDir>
#include <QHash>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace drempel {

namespace {

// Two drawings of one page differ a little at the edge of letters; a moved or recoloured control differs a
// lot.
constexpr int channelTolerance = 40;
constexpr double pixelTolerance = 0.0008;
constexpr int paletteSize = 256;

int rounded(int channel) {
    return std::min(255, (channel + 4) / 8 * 8);
}

/// Fewer tones, and a palette when they fit one.
QImage simplified(const QImage& picture) {
    QImage tones = picture.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> palette;
    for (int y = 0; y < tones.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(tones.scanLine(y));
        for (int x = 0; x < tones.width(); ++x) {
            line[x] = qRgb(rounded(qRed(line[x])), rounded(qGreen(line[x])), rounded(qBlue(line[x])));
            palette.insert(line[x], 0);
        }
    }
    if (palette.size() > paletteSize) return tones;
    return tones.convertToFormat(QImage::Format_Indexed8, palette.keys(), Qt::AvoidDither);
}

bool differs(QRgb a, QRgb b) {
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                     std::abs(qBlue(a) - qBlue(b))}) > channelTolerance;
}

} // namespace

PictureBook::PictureBook(QString folder, QString differences)
  : m_folder{std::move(folder)}
  , m_differences{std::move(differences)} {}

QString PictureBook::fileOf(const QString& name) const {
    return m_folder + QLatin1Char('/') + name + QStringLiteral(".png");
}

bool PictureBook::keep(const QString& name, const QImage& picture) const {
    constexpr int smallest = 0; // Qt's PNG "quality" 0 compresses most
    return QDir{}.mkpath(m_folder) && simplified(picture).save(fileOf(name), "PNG", smallest);
}

QString PictureBook::compare(const QString& name, const QImage& picture) const {
    const QImage kept = QImage{fileOf(name)}.convertToFormat(QImage::Format_RGB32);
    if (kept.isNull()) return QStringLiteral("no picture is kept; look at it and run with --update");
    const QImage seen = picture.convertToFormat(QImage::Format_RGB32);
    if (seen.size() != kept.size()) return QStringLiteral("the size changed");

    QImage difference{seen.size(), QImage::Format_RGB32};
    qint64 count = 0;
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x) {
            const bool other = differs(seen.pixel(x, y), kept.pixel(x, y));
            count += other ? 1 : 0;
            difference.setPixel(x, y, other ? qRgb(255, 0, 0) : seen.pixel(x, y));
        }
    }
    const double share = static_cast<double>(count) / (seen.width() * seen.height());
    if (share <= pixelTolerance) return {};
    QDir{}.mkpath(m_differences);
    const QString base = m_differences + QLatin1Char('/') + name;
    seen.save(base + QStringLiteral("-seen.png"));
    difference.save(base + QStringLiteral("-difference.png"));
    return QStringLiteral("%1 of 10,000 pixels differ; see %2-difference.png")
        .arg(share * 10000, 0, 'f', 1)
        .arg(base);
}

} // namespace drempel
