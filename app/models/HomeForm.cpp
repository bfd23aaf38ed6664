// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/HomeForm.h"

#include "domain/PayloadFields.h"
#include "models/Questions.h"
#include "models/Wording.h"

#include <algorithm>

namespace drempel {

namespace {

// Choices on the screen that are not a Choice: "Ja" for medicine, and times of the day as minutes.
constexpr int medicineYes = 100;
constexpr int timeBase = 1000;
constexpr int halfHour = 30;

int minutesOf(QTime time) {
    return time.msecsSinceStartOfDay() / 60'000;
}
QTime timeOf(int minutes) {
    return QTime::fromMSecsSinceStartOfDay(minutes * 60'000);
}

QVariantMap chip(const QVariant& id, const QString& label, bool selected) {
    return {
        {QStringLiteral("id"), id}, {QStringLiteral("label"), label}, {QStringLiteral("selected"), selected}};
}

/// The last `count` half hours before now, latest first, not before midnight.
std::vector<QTime> recentTimes(QTime now, int count) {
    std::vector<QTime> times;
    int minutes = minutesOf(now) / halfHour * halfHour;
    for (int i = 0; i < count && minutes >= 0; ++i, minutes -= halfHour)
        times.push_back(timeOf(minutes));
    return times;
}

QString readersLine(const Snapshot& snapshot, const ChildState& child, AdultId parent, QDate day) {
    const GroupState* group = snapshot.group(groupOn(child, day));
    const QString groupName = group && group->group ? group->group->value.name : QString();
    QStringList readers;
    //: Start of the line that says who reads what a parent tells; %1 is a group.
    readers.append(HomeForm::tr("de leidsters van %1").arg(groupName));
    //: Part of the line that says who reads what a parent tells.
    readers.append(HomeForm::tr("groepsleiding"));
    for (const QString& name : otherReaders(snapshot, child.id, parent, day))
        readers.append(name);
    //: Who reads what a parent tells at the door; %1 is a list.
    return HomeForm::tr("Te lezen door %1").arg(wording::list(readers));
}

} // namespace

HomeForm::HomeForm(const Snapshot& snapshot, ChildId id, AdultId parent, QDate day, QTime now,
                   QObject* parentObject)
  : QObject(parentObject)
  , child_(id)
  , now_(now) {
    told_.day = day;
    const ChildState* child = snapshot.child(id);
    if (child == nullptr || !child->profile) return;
    childName_ = child->profile->value.givenName;
    age_ = ageOn(day, child->profile->value.birthDate);
    readers_ = readersLine(snapshot, *child, parent, day);
    question_ = questions::forParent(day, childName_);
    collectors_ = collectorsOn(snapshot, id, day);
    if (const auto planned = plannedFor(*child, day)) plannedTo_ = planned->to;
}

QVariantList HomeForm::topics() const {
    QVariantList rows;
    for (const Topic topic : topicsFor(age_)) {
        QVariantList chips;
        if (topic == Topic::Bottle)
            for (const QTime time : recentTimes(now_, 4))
                chips.append(chip(timeBase + minutesOf(time), wording::time(time), told_.lastBottle == time));
        for (const Choice choice : choicesFor(topic)) {
            const bool selected = std::ranges::find(told_.choices, choice) != told_.choices.end();
            chips.append(chip(static_cast<int>(choice), wording::choice(choice), selected));
        }
        if (topic == Topic::Medicine)
            //: Chip about medicine: yes, and then what and when.
            chips.append(chip(medicineYes, tr("Ja, en wel …"), medicine_.has_value()));
        rows.append(QVariantMap{{QStringLiteral("topic"), static_cast<int>(topic)},
                                {QStringLiteral("label"), wording::topic(topic)},
                                {QStringLiteral("icon"), wording::topicIcon(topic)},
                                {QStringLiteral("choices"), chips}});
    }
    return rows;
}

QVariantList HomeForm::collectors() const {
    QVariantList chips;
    for (const Collector& collector : collectors_) {
        const bool selected = told_.collection && told_.collection->who == collector.adult;
        chips.append(chip(collector.adult.toString(), collector.name, selected));
    }
    return chips;
}

QVariantList HomeForm::collectorTimes() const {
    QVariantList chips;
    if (!told_.collection || !plannedTo_.isValid()) return chips;
    for (const int offset : {-2 * halfHour, -halfHour, 0, halfHour}) {
        const QTime time = timeOf(std::clamp(minutesOf(plannedTo_) + offset, 0, 24 * 60 - 1));
        chips.append(chip(wording::time(time), wording::time(time), told_.collection->at == time));
    }
    return chips;
}

QVariantList HomeForm::medicineTimes() const {
    QVariantList chips;
    if (!medicine_) return chips;
    for (const QTime time : recentTimes(now_, 4))
        chips.append(chip(wording::time(time), wording::time(time), medicine_->at == time));
    return chips;
}

int HomeForm::textLimit() const {
    return static_cast<int>(fields::textLimit);
}

bool HomeForm::isEmpty() const {
    return !told().has_value();
}

void HomeForm::choose(int /*topic*/, int choice) { // a choice belongs to one topic
    if (choice >= timeBase) {
        const QTime time = timeOf(choice - timeBase);
        told_.lastBottle = told_.lastBottle == time ? QTime() : time;
        std::erase(told_.choices, Choice::NoBottleYet);
    } else if (choice == medicineYes) {
        if (medicine_)
            medicine_.reset();
        else
            medicine_.emplace();
        std::erase(told_.choices, Choice::NoMedicine);
    } else if (choice >= 0 && choice <= static_cast<int>(last(Choice{}))) {
        const auto chosen = static_cast<Choice>(choice);
        const bool again = std::ranges::find(told_.choices, chosen) != told_.choices.end();
        std::erase_if(told_.choices, [chosen](Choice other) { return topicOf(other) == topicOf(chosen); });
        if (!again) told_.choices.push_back(chosen);
        if (chosen == Choice::NoMedicine) medicine_.reset();
        if (chosen == Choice::NoBottleYet) told_.lastBottle = QTime();
    }
    std::ranges::sort(told_.choices);
    touch();
}

void HomeForm::chooseCollector(const QString& id) {
    const auto adult = AdultId::parse(id);
    if (!adult || std::ranges::find(collectors_, *adult, &Collector::adult) == collectors_.end()) return;
    if (told_.collection && told_.collection->who == *adult)
        told_.collection.reset();
    else
        told_.collection = CollectionPlan{*adult, plannedTo_};
    touch();
}

void HomeForm::chooseCollectorTime(const QString& id) {
    if (!told_.collection) return;
    const QTime time = QTime::fromString(id, QStringLiteral("HH:mm"));
    told_.collection->at = told_.collection->at == time ? QTime() : time;
    touch();
}

void HomeForm::chooseMedicineTime(const QString& id) {
    if (!medicine_) return;
    const QTime time = QTime::fromString(id, QStringLiteral("HH:mm"));
    medicine_->at = medicine_->at == time ? QTime() : time;
    touch();
}

void HomeForm::toggleAsAlways() {
    told_.asAlways = !told_.asAlways;
    if (told_.asAlways) {
        told_ = HomeTold{told_.day, true, {}, {}, {}, {}, {}};
        medicine_.reset();
    }
    Q_EMIT changed();
}

void HomeForm::setText(const QString& text) {
    if (text == told_.text) return;
    told_.text = text.left(fields::textLimit);
    touch();
}

void HomeForm::setMedicineName(const QString& name) {
    if (!medicine_ || medicine_->what == name) return;
    medicine_->what = name.left(fields::nameLimit);
    touch();
}

std::optional<HomeTold> HomeForm::told() const {
    HomeTold told = told_;
    told.medicine = medicine_;
    told.text = told.text.trimmed();
    const HomeTold nothing{told.day, false, {}, {}, {}, {}, {}};
    if (told == nothing) return std::nullopt;
    return told;
}

/// Whoever tells something more than the one sentence takes that sentence back.
void HomeForm::touch() {
    told_.asAlways = false;
    Q_EMIT changed();
}

} // namespace drempel
