// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ReadBy.h"

#include "domain/views/Reading.h"
#include "models/Wording.h"

namespace drempel {

namespace {

/// Reading of the same person, for the same and of the same.
struct Same {
    AdultId who;
    Role role = Role::System;
    ViewPurpose purpose = ViewPurpose::Care;
    bool board = false;
    std::vector<ViewedPart> what;
    friend bool operator==(const Same&, const Same&) = default;
};

QString whatText(const Same& same) {
    const QString parts = wording::parts(same.what);
    const QString purpose = wording::purpose(same.purpose);
    //: Who read it: the board of the whole group; %1 is what for, %2 what of.
    return same.board ? ReadBy::tr("%1, op het bord van de groep: %2").arg(purpose, parts)
                      //: Who read it; %1 is what for ("voor de zorg"), %2 what of ("de dag, gezondheid").
                      : ReadBy::tr("%1: %2").arg(purpose, parts);
}

} // namespace

ReadBy::ReadBy(Ledger& ledger, QObject* parent)
  : QObject(parent)
  , ledger_(ledger) {}

QString ReadBy::title() const {
    //: Review: title of the list of who read what stands about a child; %1 is the child.
    return child_.isNil() ? QString()
                          : tr("Wie las over %1?").arg(shownName(ledger_.snapshot(), child_, today_));
}

QString ReadBy::dayText() const {
    return child_.isNil() ? QString() : wording::day(day_);
}

QVariantList ReadBy::lines() const {
    std::vector<std::pair<Same, QStringList>> rows;
    for (const Reading& reading : readingsOn(ledger_.snapshot(), child_, day_)) {
        const Same same{reading.by.id, reading.by.role, reading.purpose, reading.board, reading.what};
        auto row = std::ranges::find(rows, same, &std::pair<Same, QStringList>::first);
        if (row == rows.end()) row = rows.insert(rows.end(), {same, {}});
        if (const QString time = wording::time(reading.at); !row->second.contains(time))
            row->second.append(time);
    }
    QVariantList list;
    for (const auto& [same, times] : rows) {
        const QString name = adultName(ledger_.snapshot(), same.who);
        const QString role = wording::role(same.role);
        list.append(QVariantMap{
            {QStringLiteral("time"), times.join(QStringLiteral(" · "))},
            {QStringLiteral("who"), name.isEmpty() ? role : QStringLiteral("%1 · %2").arg(name, role)},
            {QStringLiteral("what"), whatText(same)}});
    }
    return list;
}

void ReadBy::earlier() {
    if (canEarlier()) show(day_.addDays(-1));
}

void ReadBy::later() {
    if (canLater()) show(day_.addDays(1));
}

void ReadBy::open(ChildId child, QDate today) {
    child_ = child;
    today_ = today;
    show(today);
}

void ReadBy::clear() {
    child_ = ChildId{};
    Q_EMIT changed();
}

/// Other days come in later, and `refresh` shows them.
void ReadBy::show(QDate day) {
    day_ = day;
    ledger_.openDay(subjectOf(child_), day);
    if (const ChildState* child = ledger_.snapshot().child(child_))
        ledger_.openDay(subjectOf(groupOn(*child, day)), day);
    Q_EMIT changed();
}

} // namespace drempel
