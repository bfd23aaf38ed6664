// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/views/Barring.h"

#include "domain/views/Access.h"

#include <QStringList>

#include <algorithm>

namespace drempel {

namespace {

/// The words of a name, whatever capitals, accents, spaces and dots it is written with.
QStringList wordsOf(const QString& name) {
    QString plain;
    for (const QChar sign : name.toCaseFolded().normalized(QString::NormalizationForm_KD)) {
        if (sign.isMark()) continue;
        const bool kept = sign.isLetterOrNumber() || sign.isSurrogate() || sign == QLatin1Char('-');
        plain.append(sign == QChar(0x131) ? QLatin1Char('i') : kept ? sign : QLatin1Char(' '));
    }
    return plain.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool isStartOf(const QStringList& start, const QStringList& name) {
    return start.size() <= name.size() && std::ranges::equal(start, name.first(start.size()));
}

Barring likeness(const QString& one, const QString& other) {
    const QStringList a = wordsOf(one);
    const QStringList b = wordsOf(other);
    if (a.isEmpty() || b.isEmpty()) return Barring::None;
    if (a == b) return Barring::Barred;
    return isStartOf(a, b) || isStartOf(b, a) ? Barring::Alike : Barring::None;
}

/// By one bar that holds. `decides`: a parent with authority.
Barring barringBy(const Told<CollectionBarred>& bar, const QString& known, AdultId adult, const QString& name,
                  bool isParent, bool decides) {
    const CollectionBarred& value = bar.value;
    if (!value.adult.isNil()) {
        if (value.adult == adult) return Barring::Barred;
        return isParent ? Barring::None : std::max(likeness(known, name), likeness(value.name, name));
    }
    const Barring alike = likeness(value.name, name);
    if (!decides) return alike;
    const bool byTwo = isByTwo(bar.by.id, value.seenBy, value.second, value.until);
    return byTwo && alike == Barring::Barred ? alike : Barring::None;
}

} // namespace

std::vector<const Told<CollectionBarred>*> barsOn(const ChildState& child, QDate day) {
    std::vector<const Told<CollectionBarred>*> bars;
    for (const auto& bar : child.safety.bars) {
        const CollectionBarred& value = bar.value;
        if (bar.ended || (value.until.isValid() && value.until < day)) continue;
        if (hasAuthority(child, value.adult, day) &&
            !isByTwo(bar.by.id, value.seenBy, value.second, value.until))
            continue;
        bars.push_back(&bar);
    }
    return bars;
}

Barring barringOf(const Snapshot& snapshot, const ChildState& child, AdultId adult, const QString& name,
                  QDate day) {
    if (isRefused(child, adult, day)) return Barring::Barred;
    const bool isParent = isParentOf(child, adult);
    const bool decides = hasAuthority(child, adult, day);
    Barring barring = Barring::None;
    for (const auto* bar : barsOn(child, day))
        barring = std::max(
            barring, barringBy(*bar, adultName(snapshot, bar->value.adult), adult, name, isParent, decides));
    for (const auto& [parent, linked] : child.parents)
        if (!isParent && isRefused(child, parent, day))
            barring = std::max(barring, likeness(adultName(snapshot, parent), name));
    return barring;
}

std::vector<AdultId> decidersNamed(const Snapshot& snapshot, const ChildState& child, const QString& name,
                                   QDate day) {
    std::vector<AdultId> named;
    for (const auto& [parent, linked] : child.parents)
        if (hasAuthority(child, parent, day) && likeness(adultName(snapshot, parent), name) != Barring::None)
            named.push_back(parent);
    return named;
}

bool mayDecide(const Snapshot& snapshot, const ChildState& child, AdultId parent, QDate day) {
    return hasAuthority(child, parent, day) &&
           barringOf(snapshot, child, parent, adultName(snapshot, parent), day) == Barring::None;
}

std::vector<AdultId> parentsKeptAway(const ChildState& child, QDate day) {
    const auto bars = barsOn(child, day);
    std::vector<AdultId> kept;
    for (const auto& [parent, linked] : child.parents)
        if (isRefused(child, parent, day) ||
            std::ranges::any_of(bars, [id = parent](const auto* bar) { return bar->value.adult == id; }))
            kept.push_back(parent);
    return kept;
}

} // namespace drempel
