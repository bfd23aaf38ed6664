// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/roster/RosterDifferences.h"

using namespace Qt::StringLiterals;

namespace drempel::roster {
namespace {

/// Notes the name of each field that is not equal, each name once.
template<class T>
class Comparison {
  public:
    Comparison(const T& known, const T& wanted)
      : known_(known)
      , wanted_(wanted) {}

    template<class Field>
    Comparison& field(const QString& name, Field T::*member) {
        if (!(known_.*member == wanted_.*member) && !names_.contains(name)) names_.append(name);
        return *this;
    }

    /// A field that was forgotten above must still count as a change.
    [[nodiscard]] QStringList names() const {
        return names_.isEmpty() && !(known_ == wanted_) ? QStringList{u"iets anders"_s} : names_;
    }

  private:
    const T& known_;
    const T& wanted_;
    QStringList names_;
};

} // namespace

QStringList differences(const GroupDescribed& known, const GroupDescribed& wanted) {
    return Comparison(known, wanted).field(u"naam"_s, &GroupDescribed::name).names();
}

QStringList differences(const CaregiverDescribed& known, const CaregiverDescribed& wanted) {
    return Comparison(known, wanted)
        .field(u"voornaam"_s, &CaregiverDescribed::givenName)
        .field(u"rol"_s, &CaregiverDescribed::role)
        .field(u"groep"_s, &CaregiverDescribed::groups)
        .field(u"dagen"_s, &CaregiverDescribed::weekdays)
        .field(u"einddatum"_s, &CaregiverDescribed::end)
        .names();
}

QStringList differences(const AdultDescribed& known, const AdultDescribed& wanted) {
    return Comparison(known, wanted)
        .field(u"naam"_s, &AdultDescribed::givenName)
        .field(u"telefoon"_s, &AdultDescribed::phone)
        .field(u"taal"_s, &AdultDescribed::language)
        .names();
}

QStringList differences(const ChildDescribed& known, const ChildDescribed& wanted) {
    return Comparison(known, wanted)
        .field(u"voornaam"_s, &ChildDescribed::givenName)
        .field(u"achternaam"_s, &ChildDescribed::familyName)
        .field(u"geboortedatum"_s, &ChildDescribed::birthDate)
        .field(u"groep"_s, &ChildDescribed::group)
        .field(u"mentor"_s, &ChildDescribed::mentor)
        .field(u"dagen"_s, &ChildDescribed::weekdays)
        .field(u"tijden"_s, &ChildDescribed::from)
        .field(u"tijden"_s, &ChildDescribed::to)
        .field(u"startdatum"_s, &ChildDescribed::start)
        .field(u"einddatum"_s, &ChildDescribed::end)
        .field(u"taal"_s, &ChildDescribed::language)
        .field(u"allergie"_s, &ChildDescribed::allergies)
        .field(u"bijzonderheden"_s, &ChildDescribed::careNotes)
        .names();
}

QStringList differences(const ParentLinked& known, const ParentLinked& wanted) {
    return Comparison(known, wanted)
        .field(u"relatie"_s, &ParentLinked::relation)
        .field(u"gezag"_s, &ParentLinked::authority)
        .field(u"mag ophalen"_s, &ParentLinked::mayCollect)
        .names();
}

QStringList differences(const CollectorAllowed& known, const CollectorAllowed& wanted) {
    return Comparison(known, wanted)
        .field(u"naam"_s, &CollectorAllowed::name)
        .field(u"relatie"_s, &CollectorAllowed::relation)
        .field(u"periode"_s, &CollectorAllowed::from)
        .field(u"periode"_s, &CollectorAllowed::to)
        .names();
}

QStringList differences(const SessionPlanned& known, const SessionPlanned& wanted) {
    return Comparison(known, wanted)
        .field(u"groep"_s, &SessionPlanned::group)
        .field(u"tijden"_s, &SessionPlanned::from)
        .field(u"tijden"_s, &SessionPlanned::to)
        .field(u"soort"_s, &SessionPlanned::session)
        .names();
}

} // namespace drempel::roster
