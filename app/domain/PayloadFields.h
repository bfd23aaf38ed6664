// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Event.h"

/// One description per payload, from which both the writer and the reader follow. `ar(key, field)` is a
/// required field, `ar.text(key, field, limit)` a text of at most `limit` characters, `ar.list` a longer list
/// than 64, `ar.orElse(key, field, absent)` a field that is left out when it is `absent`. Keys are written to
/// disk: never renumber. Optional and empty fields are left out.
namespace drempel::fields {

inline constexpr qsizetype nameLimit = 120;
inline constexpr qsizetype textLimit = 2000;

template<class A>
void describe(A&, Unknown&) {}
template<class A>
void describe(A& ar, SiteDescribed& p) {
    ar.text(1, p.name, nameLimit);
}
template<class A>
void describe(A& ar, GroupDescribed& p) {
    ar.text(1, p.name, nameLimit);
}
template<class A>
void describe(A& ar, ChildDescribed& p) {
    ar.text(1, p.externalId, nameLimit);
    ar.text(2, p.givenName, nameLimit);
    ar.text(3, p.familyName, nameLimit);
    ar(4, p.birthDate);
    ar(5, p.group);
    ar(6, p.mentor);
    ar(7, p.weekdays);
    ar(8, p.from);
    ar(9, p.to);
    ar(10, p.start);
    ar(11, p.end);
    ar.text(12, p.language, nameLimit);
    ar.text(13, p.allergies, textLimit);
    ar.text(14, p.careNotes, textLimit);
}
template<class A>
void describe(A& ar, ParentLinked& p) {
    ar(1, p.adult);
    ar.text(2, p.relation, nameLimit);
    ar(3, p.authority);
    ar(4, p.mayCollect);
}
template<class A>
void describe(A& ar, AdultDescribed& p) {
    ar.text(1, p.externalId, nameLimit);
    ar.text(2, p.givenName, nameLimit);
    ar.text(3, p.phone, nameLimit);
    ar.text(4, p.language, nameLimit);
}
template<class A>
void describe(A& ar, CollectorAllowed& p) {
    ar(1, p.adult);
    ar.text(2, p.name, nameLimit);
    ar.text(3, p.relation, nameLimit);
    ar(4, p.from);
    ar(5, p.to);
}
template<class A>
void describe(A& ar, CaregiverDescribed& p) {
    ar.text(1, p.externalId, nameLimit);
    ar.text(2, p.givenName, nameLimit);
    ar(3, p.role);
    ar(4, p.groups);
    ar(5, p.weekdays);
    ar(6, p.end);
}
template<class A>
void describe(A& ar, SessionPlanned& p) {
    ar(1, p.day);
    ar(2, p.group);
    ar(3, p.from);
    ar(4, p.to);
    ar(5, p.session);
}
template<class A>
void describe(A& ar, CodeIssued& p) {
    ar.text(1, p.number, 8);
    ar.blob(2, p.salt, 64);
    ar.blob(3, p.value, 128);
    ar.orElse(4, p.origin, CodeOrigin::Issued);
    ar.orElse(5, p.second, AdultId{});
}
template<class A>
void describe(A& ar, Announced& p) {
    ar(1, p.day);
}
template<class A>
void describe(A& ar, Received& p) {
    ar(1, p.day);
    ar(2, p.at);
}
template<class A>
void describe(A& ar, PickUpAnnounced& p) {
    ar(1, p.day);
}
template<class A>
void describe(A& ar, Departed& p) {
    ar(1, p.day);
    ar(2, p.with);
    ar(3, p.at);
}
template<class A>
void describe(A& ar, AbsenceReported& p) {
    ar(1, p.day);
}
template<class A>
void describe(A& ar, PresenceUndone& p) {
    ar(1, p.day);
    ar(2, p.undoes);
}
template<class A>
void describe(A& ar, MedicineGiven& p) {
    ar.text(1, p.what, nameLimit);
    ar(2, p.at);
}
template<class A>
void describe(A& ar, CollectionPlan& p) {
    ar(1, p.who);
    ar(2, p.at);
}
template<class A>
void describe(A& ar, HomeTold& p) {
    ar(1, p.day);
    ar(2, p.asAlways);
    ar(3, p.choices);
    ar(4, p.lastBottle);
    ar(5, p.medicine);
    ar(6, p.collection);
    ar.text(7, p.text, textLimit);
}
template<class A>
void describe(A& ar, TalkRequested& p) {
    ar(1, p.day);
    ar(2, p.moment);
}
template<class A>
void describe(A& ar, CareLogged& p) {
    ar(1, p.day);
    ar(2, p.care);
    ar(3, p.by);
    ar(4, p.from);
    ar(5, p.to);
    ar.number(6, p.millilitres, 0, 1000);
    ar(7, p.portion);
    ar(8, p.diaper);
    ar.number(9, p.tenthsCelsius, 340, 430);
}
template<class A>
void describe(A& ar, Observed& p) {
    ar(1, p.day);
    ar.text(2, p.text, textLimit);
}
template<class A>
void describe(A& ar, Heard& p) {
    ar(1, p.day);
    ar(2, p.events);
    ar.text(3, p.text, textLimit);
}
template<class A>
void describe(A& ar, PhoneCalled& p) {
    ar(1, p.day);
    ar(2, p.with);
    ar(3, p.collection);
    ar.text(4, p.text, textLimit);
}
template<class A>
void describe(A& ar, PerspectiveGiven& p) {
    ar(1, p.day);
    ar(2, p.on);
    ar.text(3, p.text, textLimit);
}
template<class A>
void describe(A& ar, ExchangeWithdrawn& p) {
    ar(1, p.day);
    ar(2, p.withdraws);
}
template<class A>
void describe(A& ar, Discussed& p) {
    ar(1, p.day);
}
template<class A>
void describe(A& ar, HandoverPicked& p) {
    ar(1, p.day);
    ar(2, p.events);
}
template<class A>
void describe(A& ar, AnswerPromised& p) {
    ar(1, p.on);
    ar(2, p.until);
}
template<class A>
void describe(A& ar, PromiseKept& p) {
    ar(1, p.promise);
}
template<class A>
void describe(A& ar, WriterStarted& p) {
    ar(1, p.formerWriter);
    ar(2, p.formerSeq);
}
template<class A>
void describe(A& ar, BadgeIssued& p) {
    ar(1, p.badge);
    ar.blob(2, p.hash, 32);
}
template<class A>
void describe(A& ar, BadgeRevoked& p) {
    ar(1, p.badge);
}
template<class A>
void describe(A& ar, AuthorityRuled& p) {
    ar(1, p.adult);
    ar(2, p.authority);
    ar.orElse(3, p.seenBy, AdultId{});
    ar.orElse(4, p.second, AdultId{});
    ar(5, p.until);
}
template<class A>
void describe(A& ar, CollectionBarred& p) {
    ar.orElse(1, p.adult, AdultId{});
    ar.text(2, p.name, nameLimit);
    ar.text(3, p.relation, nameLimit);
    ar(4, p.until);
    ar.orElse(5, p.seenBy, AdultId{});
    ar.orElse(6, p.second, AdultId{});
}
template<class A>
void describe(A& ar, BarLifted& p) {
    ar(1, p.bar);
    ar.orElse(2, p.second, AdultId{});
}
template<class A>
void describe(A& ar, PickUpAllowed& p) {
    ar(1, p.adult);
    ar.text(2, p.name, nameLimit);
    ar.text(3, p.relation, nameLimit);
    ar(4, p.from);
    ar(5, p.to);
    ar(6, p.weekdays);
    ar(7, p.once);
    ar.orElse(8, p.toldBy, AdultId{});
}
template<class A>
void describe(A& ar, PickUpWithdrawn& p) {
    ar(1, p.permission);
    ar(2, p.usedOn);
}
template<class A>
void describe(A& ar, ConsentGiven& p) {
    ar(1, p.purpose);
    ar.orElse(2, p.toldBy, AdultId{});
}
template<class A>
void describe(A& ar, ConsentWithdrawn& p) {
    ar(1, p.purpose);
    ar.orElse(2, p.toldBy, AdultId{});
}
template<class A>
void describe(A& ar, PickUpRequested& p) {
    ar(1, p.adult);
    ar.text(2, p.name, nameLimit);
    ar.text(3, p.relation, nameLimit);
    ar(4, p.day);
    ar(5, p.at);
    ar.orElse(6, p.by, AdultId{});
}
template<class A>
void describe(A& ar, PickUpConfirmed& p) {
    ar(1, p.request);
    ar(2, p.calledParent);
}
template<class A>
void describe(A& ar, IdSeen& p) {
    ar(1, p.adult);
    ar(2, p.day);
}
template<class A>
void describe(A& ar, CodeResetSeen& p) {
    ar(1, p.reset);
}
template<class A>
void describe(A& ar, OverrideGiven& p) {
    ar(1, p.adult);
    ar.text(2, p.name, nameLimit);
    ar.text(3, p.reason, textLimit);
    ar(4, p.day);
    ar.orElse(5, p.second, AdultId{});
}
template<class A>
void describe(A& ar, DutyChanged& p) {
    ar(1, p.day);
    ar(2, p.step);
    ar.orElse(3, p.group, GroupId{});
    ar(4, p.at);
}
template<class A>
void describe(A& ar, DeviceRegistered& p) {
    ar(1, p.device);
    ar.text(2, p.name, nameLimit);
    ar(3, p.role);
    ar.blob(4, p.publicKey, 32);
}
template<class A>
void describe(A& ar, WriterReach& p) {
    ar(1, p.writer);
    ar(2, p.seq);
}
template<class A>
void describe(A& ar, DeviceRevoked& p) {
    ar(1, p.device);
    ar.list(2, p.delivered, deliveredLimit);
}
template<class A>
void describe(A& ar, CardRevoked& p) {
    ar(1, p.card);
}
template<class A>
void describe(A& ar, OfficeActed& p) {
    ar(1, p.day);
    ar(2, p.act);
    ar(3, p.card);
}
template<class A>
void describe(A& ar, Viewed& p) {
    ar(1, p.day);
    ar(2, p.what);
    ar(3, p.purpose);
}
template<class A>
void describe(A& ar, ErasureAsked& p) {
    ar(1, p.subject);
}
template<class A>
void describe(A& ar, ErasureConfirmed& p) {
    ar(1, p.request);
}
template<class A>
void describe(A& ar, SubjectErased& p) {
    ar(1, p.subject);
    ar(2, p.asked);
    ar(3, p.confirmed);
}
template<class A>
void describe(A& ar, Purged& p) {
    ar.list(1, p.events, purgedLimit);
}

} // namespace drempel::fields
