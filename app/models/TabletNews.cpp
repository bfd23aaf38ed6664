// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TabletNews.h"

#include "models/Wording.h"

namespace drempel {

namespace {

// The hub keeps them in the order they came in: when the last ones are known everywhere, so are those before.
constexpr std::size_t mostNews = 50;

} // namespace

TabletNews::TabletNews(Ledger& ledger, const Clock& clock, About about, QObject* parent)
  : QObject(parent)
  , ledger_(ledger)
  , clock_(clock)
  , about_(about) {
    settled_.setSingleShot(true);
    settled_.setInterval(settle + settle / 4); // a timer may be a little early
    connect(&settled_, &QTimer::timeout, this, &TabletNews::changed);
    connect(&ledger_, &Ledger::changed, this, &TabletNews::look);
}

void TabletNews::open(SubjectId subject) {
    open_ = subject;
    look();
}

void TabletNews::forget() {
    open_ = SubjectId{};
    made_.clear();
    spread_ = Spread{};
    look();
    settled_.stop();
    Q_EMIT changed();
}

void TabletNews::made(const std::vector<Draft>& drafts, const std::vector<EventId>& ids) {
    for (std::size_t i = 0; i < drafts.size() && i < ids.size(); ++i)
        if (drafts[i].eventClass == EventClass::Safety) made_[drafts[i].subject].insert(ids[i]);
    look();
}

void TabletNews::setSpread(const Spread& spread) {
    spread_ = spread;
    std::erase_if(made_, [this](const auto& item) {
        const std::vector<EventId> ids(item.second.begin(), item.second.end());
        const auto kept = [this](EventId id) { return spread_.places.contains(id); };
        return std::ranges::all_of(ids, kept) && unawareOf(ids, spread_).nobody();
    });
    look();
    Q_EMIT changed();
}

std::vector<SafetyNews> TabletNews::newsOf(SubjectId subject) const {
    std::vector<SafetyNews> news;
    if (const ChildState* child = ledger_.snapshot().child(ChildId(subject.raw())))
        news = child->safety.news;
    else if (const AdultState* adult = ledger_.snapshot().adult(AdultId(subject.raw())))
        news = adult->news;
    if (const auto made = made_.find(subject); about_ == About::MadeOnly)
        std::erase_if(news, [&](const SafetyNews& one) {
            return made == made_.end() || !made->second.contains(one.id);
        });
    if (news.size() > mostNews) news.erase(news.begin(), news.end() - mostNews);
    return news;
}

void TabletNews::look() {
    std::set<SubjectId> subjects;
    if (!open_.isNil()) subjects.insert(open_);
    for (const auto& [subject, ids] : made_)
        subjects.insert(subject);
    std::vector<EventId> ids;
    for (const SubjectId& subject : subjects)
        for (const SafetyNews& one : newsOf(subject))
            ids.push_back(one.id);
    if (std::exchange(wanted_, ids) == ids) return;
    settled_.start();
    Q_EMIT wanted(wanted_);
}

Unaware TabletNews::unaware(SubjectId subject) const {
    const Instant now = clock_.now();
    const auto made = made_.find(subject);
    Spread spread = spread_;
    std::vector<EventId> ids;
    for (const SafetyNews& one : newsOf(subject)) {
        if (one.at <= now && now - one.at < settle) continue;
        ids.push_back(one.id);
        // Made here, and nobody told yet that it is anywhere else.
        if (made != made_.end() && made->second.contains(one.id) && !spread.places.contains(one.id))
            spread.waiting.insert(one.id);
    }
    return unawareOf(ids, spread);
}

QString TabletNews::text(SubjectId subject) const {
    const Unaware unaware = this->unaware(subject);
    if (unaware.nobody()) return {};
    //: Child's page: what was just told about who may fetch is on this tablet only.
    if (unaware.everybody) return tr("Geen ander scherm weet dit nog: zeg het overal.");
    //: Child's page: other tablets do not hold yet what was just told about who may fetch; %1 is one or more
    //: tablets, %n how many.
    return tr("%1 weten dit nog niet: zeg het daar.", nullptr, static_cast<int>(unaware.tablets.size()))
        .arg(wording::list(unaware.tablets));
}

QString TabletNews::line(SubjectId subject, const QString& name) const {
    const Unaware unaware = this->unaware(subject);
    if (unaware.nobody()) return {};
    //: Board: as on the child's page; %1 is whom it is about.
    if (unaware.everybody) return tr("Geen ander scherm weet het nieuws over %1: zeg het overal.").arg(name);
    //: Board: as on the child's page; %1 is one or more tablets, %n how many, %2 whom it is about.
    return tr("%1 weten het nieuws over %2 nog niet: zeg het daar.", nullptr,
              static_cast<int>(unaware.tablets.size()))
        .arg(wording::list(unaware.tablets), name);
}

QString TabletNews::forFamily() const {
    Unaware all;
    for (const SubjectId subject : unfinished()) {
        const Unaware one = unaware(subject);
        all.everybody = all.everybody || one.everybody;
        for (const QString& tablet : one.tablets)
            if (!all.tablets.contains(tablet)) all.tablets.append(tablet);
    }
    if (all.nobody()) return {};
    //: At the door, to a parent: what they just permitted, took back or chose is on this tablet only.
    if (all.everybody) return tr("Nog geen ander scherm weet dit. Zeg het even tegen een leidster.");
    //: At the door, to a parent: other tablets do not hold yet what they just permitted, took back or chose;
    //: %1 is one or more tablets, %n how many.
    return tr("%1 weten dit nog niet. Zeg het daar even.", nullptr, static_cast<int>(all.tablets.size()))
        .arg(wording::list(all.tablets));
}

std::vector<SubjectId> TabletNews::unfinished() const {
    std::vector<SubjectId> subjects;
    for (const auto& [subject, ids] : made_)
        if (!unaware(subject).nobody()) subjects.push_back(subject);
    return subjects;
}

} // namespace drempel
