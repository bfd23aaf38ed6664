// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Roles.h"

#include "domain/Kinds.h"
#include "domain/Roster.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace drempel {

namespace {

// Who may do what, at which device. One letter a role:
//   S the program   P parent   C collector   L leidster   M mentor   T trainee
//   G groepsleiding   B beheer   I inspector
struct Row {
    Kind kind;
    std::array<std::string_view, 4> authors; ///< in the order of Station: door, group, overview, hub
};

// clang-format off
constexpr std::array table{
    //                             door       group    overview  hub
    // The office keeps the roster; nothing about who there is comes from a tablet.
    Row{Kind::SiteDescribed,      {"",        "",      "",       "SB"}},
    Row{Kind::GroupDescribed,     {"",        "",      "",       "SB"}},
    Row{Kind::ChildDescribed,     {"",        "",      "",       "SB"}},
    Row{Kind::ParentLinked,       {"",        "",      "",       "SB"}},
    Row{Kind::AdultDescribed,     {"",        "",      "",       "SB"}},
    Row{Kind::CollectorAllowed,   {"",        "",      "",       "SB"}},
    Row{Kind::CaregiverDescribed, {"",        "",      "",       "SB"}},
    Row{Kind::SessionPlanned,     {"",        "",      "",       "SB"}},
    // Codes and badges: printed by the office; chosen by their owner; reset by two (see AdultFold).
    Row{Kind::CodeIssued,         {"PCLMTGB", "PCLMTGB", "PCLMTGB", "SB"}},
    Row{Kind::CodeResetSeen,      {"PCLMTGB", "LMTGB", "GB",     ""}},
    Row{Kind::BadgeIssued,        {"",        "",      "",       "SB"}},
    Row{Kind::BadgeRevoked,       {"",        "GB",    "GB",     "SB"}},
    // Who may fetch and see a child. What limits a parent is for groepsleiding, never at the door.
    Row{Kind::AuthorityRuled,     {"",        "GB",    "GB",     "B"}},
    Row{Kind::CollectionBarred,   {"",        "GB",    "GB",     "B"}},
    Row{Kind::BarLifted,          {"",        "GB",    "GB",     "B"}},
    Row{Kind::OverrideGiven,      {"",        "GB",    "GB",     ""}},
    Row{Kind::PickUpAllowed,      {"P",       "LMGB",  "GB",     ""}},
    Row{Kind::PickUpWithdrawn,    {"PLMGB",   "LMGB",  "GB",     ""}},
    Row{Kind::ConsentGiven,       {"P",       "LMGB",  "GB",     ""}},
    Row{Kind::ConsentWithdrawn,   {"P",       "LMGB",  "GB",     ""}},
    Row{Kind::PickUpRequested,    {"PLMGB",   "LMGB",  "GB",     ""}},
    Row{Kind::PickUpConfirmed,    {"LMGB",    "LMGB",  "GB",     ""}},
    Row{Kind::IdSeen,             {"LMGB",    "LMGB",  "GB",     ""}},
    // The door announces, staff receive and let go: a child is never away on a parent's word.
    Row{Kind::Announced,          {"PCLMGB",  "LMGB",  "GB",     ""}},
    Row{Kind::PickUpAnnounced,    {"PCLMGB",  "LMGB",  "GB",     ""}},
    Row{Kind::Received,           {"LMGB",    "LMGB",  "GB",     ""}},
    Row{Kind::Departed,           {"LMGB",    "LMGB",  "GB",     ""}},
    Row{Kind::AbsenceReported,    {"PLMGB",   "LMGB",  "GB",     ""}},
    Row{Kind::PresenceUndone,     {"PCLMGB",  "LMGB",  "GB",     ""}},
    // Home and daycare tell each other; a trainee writes what she did and saw.
    Row{Kind::HomeTold,           {"PLMGB",   "LMGB",  "GB",     ""}},
    Row{Kind::TalkRequested,      {"PLMGB",   "LMGB",  "GB",     ""}},
    Row{Kind::PerspectiveGiven,   {"PLMGB",   "LMGB",  "GB",     ""}},
    Row{Kind::ExchangeWithdrawn,  {"PCLMTGB", "LMTGB", "GB",     ""}},
    Row{Kind::CareLogged,         {"",        "LMTGB", "GB",     ""}},
    Row{Kind::Observed,           {"",        "LMTGB", "GB",     ""}},
    Row{Kind::Heard,              {"",        "LMGB",  "GB",     ""}},
    Row{Kind::PhoneCalled,        {"",        "LMGB",  "GB",     ""}},
    Row{Kind::Discussed,          {"LMGB",    "LMGB",  "GB",     ""}},
    Row{Kind::HandoverPicked,     {"",        "LMGB",  "GB",     ""}},
    Row{Kind::AnswerPromised,     {"",        "LMGB",  "GB",     ""}},
    Row{Kind::PromiseKept,        {"",        "LMGB",  "GB",     ""}},
    // How the house is run.
    Row{Kind::WriterStarted,      {"S",       "S",     "S",      "S"}},
    Row{Kind::DutyChanged,        {"LMTGB",   "LMTGB", "GB",     ""}},
    Row{Kind::DeviceRegistered,   {"",        "",      "",       "SB"}},
    Row{Kind::DeviceRevoked,      {"",        "",      "",       "SB"}},
    Row{Kind::CardRevoked,        {"",        "",      "",       "SB"}},
    Row{Kind::OfficeActed,        {"",        "",      "",       "SGB"}},
    Row{Kind::Viewed,             {"PCLMTGB", "LMTGB", "GBI",    "SGB"}},
    Row{Kind::ErasureAsked,       {"",        "GB",    "GB",     "B"}},
    Row{Kind::ErasureConfirmed,   {"",        "GB",    "GB",     "GB"}},
    Row{Kind::SubjectErased,      {"",        "",      "",       "SB"}},
    Row{Kind::Purged,             {"",        "",      "",       "SB"}},
};
// clang-format on

constexpr char letterOf(Role role) {
    constexpr std::string_view letters = "SPCLGBIMT"; // in the order of Role
    return letters[static_cast<std::size_t>(role)];
}

const Row* rowOf(Kind kind) {
    const auto* const row = std::ranges::find(table, kind, &Row::kind);
    return row == table.end() ? nullptr : row;
}

} // namespace

bool mayHappen(Station station, Role role, Kind kind) {
    const Row* row = rowOf(kind);
    return row != nullptr &&
           row->authors[static_cast<std::size_t>(station)].find(letterOf(role)) != std::string_view::npos;
}

bool mayWrite(Role role, Kind kind) {
    for (int station = 0; station <= static_cast<int>(last(Station{})); ++station)
        if (mayHappen(static_cast<Station>(station), role, kind)) return true;
    return false;
}

Role roleOf(StaffRole role) {
    switch (role) {
    case StaffRole::GroupLead:
        return Role::GroupLead;
    case StaffRole::Admin:
        return Role::Admin;
    case StaffRole::Mentor:
        return Role::Mentor;
    case StaffRole::Trainee:
        return Role::Trainee;
    case StaffRole::Inspector:
        return Role::Inspector;
    case StaffRole::Caregiver:
    case StaffRole::Relief:
        break;
    }
    return Role::Caregiver;
}

Station usualStation(Role role) {
    switch (role) {
    case Role::System:
    case Role::Admin:
        return Station::Hub;
    case Role::Parent:
    case Role::Collector:
        return Station::Door;
    case Role::Inspector:
        return Station::Overview;
    case Role::Caregiver:
    case Role::GroupLead:
    case Role::Mentor:
    case Role::Trainee:
        return Station::Group;
    }
    return Station::Door;
}

} // namespace drempel
