// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/BadgeSheet.h"

#include "hub/admin/QrMatrix.h"

#include <QBuffer>
#include <QCborArray>
#include <QCborValue>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace drempel::hub {

namespace {

// Millimetres on an A4 sheet.
constexpr double cardWidth = 85;
constexpr double cardHeight = 54;
constexpr int columns = 2;
constexpr int rows = 5;
constexpr double leftEdge = (210 - columns * cardWidth) / 2;
constexpr double topEdge = (297 - rows * cardHeight) / 2;
constexpr double qrSide = 34;
constexpr int dotsPerMillimetre = 12; // about 300 dots to the inch

QFont fontOf(double millimetres, QFont::Weight weight = QFont::Normal) {
    QFont font(QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans"),
                           QStringLiteral("Noto Sans Arabic")});
    font.setPixelSize(std::max(1, static_cast<int>(millimetres * dotsPerMillimetre)));
    font.setWeight(weight);
    return font;
}

QRectF rect(double x, double y, double width, double height) {
    return {x * dotsPerMillimetre, y * dotsPerMillimetre, width * dotsPerMillimetre,
            height * dotsPerMillimetre};
}

void drawQr(QPainter& painter, const QrMatrix& qr, QRectF place) {
    const double square = place.width() / qr.size;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(Qt::SolidPattern)); // black, as a pen is without more
    for (int y = 0; y < qr.size; ++y)
        for (int x = 0; x < qr.size; ++x)
            if (qr.isDark(x, y))
                painter.drawRect(QRectF(place.x() + x * square, place.y() + y * square, square, square));
}

void drawCard(QPainter& painter, const BadgeCard& card, const QrMatrix& qr, double left, double top) {
    painter.setPen(QPen(QBrush(Qt::Dense5Pattern), 2, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect(left, top, cardWidth, cardHeight)); // where to cut
    drawQr(painter, qr, rect(left + 6, top + (cardHeight - qrSide) / 2, qrSide, qrSide));
    constexpr double textLeft = 6 + qrSide + 5;
    constexpr double textWidth = cardWidth - textLeft - 5;
    painter.setPen(QPen());
    painter.setFont(fontOf(5.2, QFont::DemiBold));
    painter.drawText(rect(left + textLeft, top + 8, textWidth, 15), Qt::AlignLeft | Qt::TextWordWrap,
                     card.name);
    painter.setFont(fontOf(3.2));
    painter.drawText(rect(left + textLeft, top + 24, textWidth, 18), Qt::AlignLeft | Qt::TextWordWrap,
                     QStringLiteral("Houd deze kaart voor het scherm bij de deur."));
    painter.setFont(fontOf(2.6));
    painter.drawText(rect(left + textLeft, top + cardHeight - 10, textWidth, 6), Qt::AlignLeft,
                     QStringLiteral("%1 · %2").arg(card.kind, card.shortId));
}

} // namespace

QByteArray toBytes(const std::vector<BadgeCard>& cards) {
    QCborArray list;
    for (const BadgeCard& card : cards)
        list.append(QCborArray{card.name, card.kind, card.shortId, card.text});
    return QCborValue(list).toCbor();
}

Result<std::vector<BadgeCard>> badgeCards(const QByteArray& bytes) {
    const QCborValue value = QCborValue::fromCbor(bytes);
    if (!value.isArray()) return fail(ErrorCode::BadInput, "badges");
    std::vector<BadgeCard> cards;
    const QCborArray list = value.toArray();
    for (const QCborValue& item : list) {
        const QCborArray card = item.toArray();
        if (card.size() != 4) return fail(ErrorCode::BadInput, "badge");
        cards.push_back({card[0].toString(), card[1].toString(), card[2].toString(), card[3].toByteArray()});
    }
    return cards;
}

Result<QByteArray> badgeSheet(const std::vector<BadgeCard>& cards) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(QStringLiteral("Badges"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(static_cast<int>(dotsPerMillimetre * 25.4));
    QPainter painter;
    if (!painter.begin(&writer)) return fail(ErrorCode::Internal, "pdf");
    // The resolution is whole dots to the inch: what is over is scaled away, so that a card is 85 mm.
    const double scale = writer.resolution() / (dotsPerMillimetre * 25.4);
    painter.scale(scale, scale);
    int place = 0;
    for (const BadgeCard& card : cards) {
        const auto qr = qrOf(card.text);
        if (!qr) return tl::unexpected(qr.error());
        if (place == columns * rows) {
            writer.newPage();
            place = 0;
        }
        drawCard(painter, card, *qr, leftEdge + (place % columns) * cardWidth,
                 topEdge + (place / columns) * cardHeight);
        ++place;
    }
    painter.end();
    return bytes;
}

} // namespace drempel::hub
