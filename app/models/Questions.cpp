// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Questions.h"

#include <QCoreApplication>

#include <array>

namespace drempel::questions {

namespace {

struct Questions {
    Q_DECLARE_TR_FUNCTIONS(Questions)
};

template<std::size_t size>
QString pick(const std::array<QString, size>& all, QDate day) {
    const auto days = static_cast<std::size_t>(std::max<qint64>(0, day.toJulianDay()));
    return all[days % size];
}

} // namespace

QString forParent(QDate day, const QString& childName) {
    const std::array<QString, 7> all{
        //: Open question to a parent at the door; %1 is the child's name.
        Questions::tr("Wat helpt thuis als %1 verdrietig is?").arg(childName),
        //: Open question to a parent at the door.
        Questions::tr("Hoe begon jullie dag?"),
        //: Open question to a parent at the door; %1 is the child's name.
        Questions::tr("Waar speelt %1 nu het liefst mee?").arg(childName),
        //: Open question to a parent at the door; %1 is the child's name.
        Questions::tr("Wat kan %1 ineens?").arg(childName),
        //: Open question to a parent at the door.
        Questions::tr("Wat is er nieuw thuis?"),
        //: Open question to a parent at the door.
        Questions::tr("Hoe neem je het liefst afscheid?"),
        //: Open question to a parent at the door.
        Questions::tr("Wat wil je dat wij vandaag weten?"),
    };
    return pick(all, day);
}

QString forCaregiver(QDate day, const QString& childName) {
    const std::array<QString, 5> all{
        //: Open question a caregiver may ask a parent; %1 is the child's name.
        Questions::tr("Wat zie jij thuis bij %1, dat wij hier misschien niet zien?").arg(childName),
        //: Open question a caregiver may ask a parent; %1 is the child's name.
        Questions::tr("Waar werd %1 thuis blij van?").arg(childName),
        //: Open question a caregiver may ask a parent.
        Questions::tr("Wat werkt bij jullie al goed?"),
        //: Open question a caregiver may ask a parent; %1 is the child's name.
        Questions::tr("Wat helpt thuis als %1 moe is?").arg(childName),
        //: Open question a caregiver may ask a parent.
        Questions::tr("Hoe was het weekend of de avond?"),
    };
    return pick(all, day);
}

} // namespace drempel::questions
