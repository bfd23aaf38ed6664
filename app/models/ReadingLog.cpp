// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ReadingLog.h"

#include "domain/DayTime.h"

#include <QPointer>

namespace drempel {

ReadingLog::ReadingLog(Ledger& ledger, const Clock& clock, Station station, QObject* parent)
  : QObject(parent)
  , ledger_(ledger)
  , clock_(clock)
  , station_(station) {}

void ReadingLog::open(Author reader, SubjectId subject, std::vector<ViewedPart> what) {
    const Key key{reader.id, subject};
    if (what.empty() || !asked_.insert(key).second) return;
    const Viewed viewed{dayAt(clock_.now()), std::move(what), purposeAt(station_)};
    ledger_.record({draftOf(subject, composeBody(viewed, reader, clock_, {}, station_))},
                   [self = QPointer(this), opening = opening_, key](const Result<std::vector<EventId>>& ids) {
                       if (!self || opening != self->opening_) return;
                       if (ids) {
                           self->failure_.reset();
                           self->open_.insert(key);
                       } else {
                           self->failure_ = ids.error();
                           self->asked_.erase(key); // asked again when the page is opened again
                       }
                       Q_EMIT self->settled();
                   });
}

bool ReadingLog::isOpen(AdultId reader, SubjectId subject) const {
    return open_.contains({reader, subject});
}

void ReadingLog::forget() {
    ++opening_;
    asked_.clear();
    open_.clear();
    failure_.reset();
}

} // namespace drempel
