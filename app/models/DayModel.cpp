// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DayModel.h"

#include "domain/DayTime.h"
#include "models/Wording.h"

#include <algorithm>
#include <ranges>

namespace drempel {

namespace {

enum Role {
    EntryIdRole = Qt::UserRole,
    SideRole,
    IconRole,
    TextRole,
    TimeRole,
    AuthorRole,
    AnswersRole,
    UnheardRole,
    PickedRole,
    MayPickRole,
    OwnRole
};

struct TimedRow {
    Instant at;
    DayRow row;
};

QString names(const Snapshot& snapshot, AdultId first, AdultId second) {
    QStringList all;
    for (const AdultId id : {first, second})
        if (const QString name = adultName(snapshot, id); !name.isEmpty()) all.append(name);
    return wording::list(all);
}

void addStays(const Snapshot& snapshot, const DayState& state, std::vector<TimedRow>& rows) {
    int number = 0;
    for (const Stay& stay : state.stays) {
        const QString key = QString::number(++number);
        if (const auto came = stay.announcedAt ? stay.announcedAt : stay.receivedAt) {
            //: On the day: the moment the child was brought.
            rows.push_back({*came,
                            {QStringLiteral("in") + key, QStringLiteral("handover"), QStringLiteral("door"),
                             DayModel::tr("Brengen"), wording::time(*came),
                             names(snapshot, stay.broughtBy, stay.receivedBy)}});
        }
        if (stay.leftAt)
            //: On the day: the moment the child was fetched.
            rows.push_back({*stay.leftAt,
                            {QStringLiteral("out") + key, QStringLiteral("handover"), QStringLiteral("door"),
                             DayModel::tr("Halen"), wording::time(*stay.leftAt),
                             names(snapshot, stay.leftWith, stay.handedOverBy)}});
    }
}

/// A nap that was ended later is shown once, by the event that ended it.
bool isEndedNap(const DayState& state, const Entry& entry) {
    const auto* nap = std::get_if<CareLogged>(&entry.payload);
    if (nap == nullptr || nap->care != CareKind::Nap || nap->to.isValid()) return false;
    return std::ranges::any_of(state.entries, [nap](const Entry& other) {
        const auto* ended = std::get_if<CareLogged>(&other.payload);
        return ended && !other.withdrawn && ended->care == CareKind::Nap && ended->to.isValid() &&
               ended->from == nap->from;
    });
}

QString answered(const Entry& entry) {
    if (const auto* heard = std::get_if<Heard>(&entry.payload); heard && !heard->events.empty())
        return heard->events.front().toString();
    if (const auto* view = std::get_if<PerspectiveGiven>(&entry.payload)) return view->on.toString();
    return {};
}

/// A wish to talk is its author's own, and so is the answer to it: not for the other parent.
bool isBetweenTwo(const DayState& state, const Entry& entry) {
    if (std::holds_alternative<TalkRequested>(entry.payload)) return true;
    const auto* heard = std::get_if<Heard>(&entry.payload);
    return heard && !heard->events.empty() && std::ranges::all_of(heard->events, [&state](EventId id) {
               const auto named = std::ranges::find(state.entries, id, &Entry::id);
               return named != state.entries.end() && std::holds_alternative<TalkRequested>(named->payload);
           });
}

/// When something happened as told, else when it was written down.
Instant happenedAt(const Entry& entry, QDate day) {
    const auto* logged = std::get_if<CareLogged>(&entry.payload);
    return logged ? instantOf(day, logged->from).value_or(entry.at) : entry.at;
}

} // namespace

bool isOurStory(const Entry& entry) {
    return std::holds_alternative<CareLogged>(entry.payload) ||
           std::holds_alternative<Observed>(entry.payload);
}

bool isOwn(const Entry& entry, AdultId caregiver) {
    const auto* logged = std::get_if<CareLogged>(&entry.payload);
    return !caregiver.isNil() && (entry.author.id == caregiver || (logged && logged->by == caregiver));
}

QHash<int, QByteArray> DayModel::roleNames() const {
    return {{EntryIdRole, "entryId"}, {SideRole, "side"},       {IconRole, "icon"},
            {TextRole, "text"},       {TimeRole, "time"},       {AuthorRole, "author"},
            {AnswersRole, "answers"}, {UnheardRole, "unheard"}, {PickedRole, "picked"},
            {MayPickRole, "mayPick"}, {OwnRole, "own"}};
}

void DayModel::show(const Snapshot& snapshot, ChildId id, QDate day, Reader reader, Viewer viewer,
                    AdultId who) {
    const ChildState* child = snapshot.child(id);
    if (child == nullptr || !maySee(viewer, Fact::Today)) return clear();
    const DayState& state = dayOf(*child, day);
    const std::vector<const Entry*> open = unheard(state);
    const std::vector<EventId> picked = pickedForHandover(state);

    std::vector<TimedRow> rows;
    addStays(snapshot, state, rows);
    for (const Entry& entry : state.entries) {
        if (entry.withdrawn || isEndedNap(state, entry)) continue;
        if (reader == Reader::Parent && isBetweenTwo(state, entry)) continue;
        const auto seen = asSeenBy(viewer, who, entry);
        const auto line = seen ? wording::line(snapshot, *seen) : std::nullopt;
        if (!line) continue;
        const Instant at = happenedAt(entry, day);
        DayRow row{entry.id.toString(), line->side,        line->icon,
                   line->text,          wording::time(at), adultName(snapshot, entry.author.id),
                   answered(entry)};
        row.unheard = reader == Reader::Staff && std::ranges::find(open, &entry) != open.end();
        row.mayPick = reader == Reader::Staff && isOurStory(entry);
        row.own = reader == Reader::Staff && isOwn(entry, who);
        row.picked = std::ranges::find(picked, entry.id) != picked.end();
        rows.push_back({at, std::move(row)});
    }
    std::ranges::stable_sort(rows, {}, &TimedRow::at);
    std::vector<DayRow> next;
    for (TimedRow& timed : rows)
        next.push_back(std::move(timed.row));
    closed_ = false;
    setRows(std::move(next));
    Q_EMIT countChanged();
}

void DayModel::clear() {
    closed_ = false;
    setRows({});
    Q_EMIT countChanged();
}

void DayModel::close() {
    closed_ = true;
    setRows({});
    Q_EMIT countChanged();
}

QVariant DayModel::value(const DayRow& row, int role) const {
    switch (role) {
    case EntryIdRole:
        return row.entryId;
    case SideRole:
        return row.side;
    case IconRole:
        return row.icon;
    case TextRole:
        return row.text;
    case TimeRole:
        return row.time;
    case AuthorRole:
        return row.author;
    case AnswersRole:
        return row.answers;
    case UnheardRole:
        return row.unheard;
    case PickedRole:
        return row.picked;
    case MayPickRole:
        return row.mayPick;
    case OwnRole:
        return row.own;
    default:
        return {};
    }
}

} // namespace drempel
