// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/views/Board.h"
#include "domain/views/PickUp.h"

#include <QString>
#include <QStringList>

/// Dutch sentences (B1) made from states, in one place; translated with Qt's tr in the context "Wording".
namespace drempel::wording {

/// "Noor", "Noor en Sem", "Noor, Sem en Jip".
[[nodiscard]] QString list(const QStringList& names);
[[nodiscard]] QString time(QTime time); ///< "17:30"; empty for null
[[nodiscard]] QString time(Instant instant);
[[nodiscard]] QString age(const Age& age); ///< "2 jaar", "11 maanden", "3 weken"

[[nodiscard]] QString topic(Topic topic);
[[nodiscard]] QString topicIcon(Topic topic);
[[nodiscard]] QString choice(Choice choice);
[[nodiscard]] QString talkMoment(TalkMoment moment);
[[nodiscard]] QString relation(const QString& relation);

/// What home told, as short pieces: "goed geslapen", "een beetje moe", "Joost haalt om 17:30".
struct Piece {
    QString icon;
    QString text;
};
[[nodiscard]] std::vector<Piece> pieces(const Snapshot& snapshot, const HomeTold& told);
/// One entry of the day as a sentence, its icon, and which strand it hangs on ("home", "here").
struct Line {
    QString icon;
    QString text;
    QString side;
};
[[nodiscard]] std::optional<Line> line(const Snapshot& snapshot, const Entry& entry);
[[nodiscard]] QString care(const CareLogged& care);
[[nodiscard]] QString careIcon(CareKind care);

[[nodiscard]] QString notice(const BoardLine& line, Notice notice);
[[nodiscard]] QString noticeIcon(Notice notice);
/// "check", "late", "medicine", "collector", "talk" or "extra".
[[nodiscard]] QString noticeKind(Notice notice);
/// "donderdag 26 november".
[[nodiscard]] QString day(QDate day);

/// What a parent agrees to, as a label: "Foto voor de ouders van de groep".
[[nodiscard]] QString consent(ConsentPurpose purpose);
[[nodiscard]] QString consentAnswer(ConsentAnswer answer);
/// "maandag", "di en do".
[[nodiscard]] QString weekdays(const Weekdays& weekdays);
/// "18 december", with the year when it is another than that of today.
[[nodiscard]] QString date(QDate day, QDate today);
/// When a permission holds: "op maandag 23 november", "elke week op di en do, tot en met 18 december", "elke
/// dag, vanaf 1 december"; a beginning only while it is still to come.
[[nodiscard]] QString period(const PickUpAllowed& allowed, QDate today);
[[nodiscard]] QString period(const CollectorAllowed& allowed, QDate today);

/// Told to staff whose code was reset.
[[nodiscard]] QString renewed(const CodeRenewal& renewal);

/// Somebody who read something: in which capacity, what for, and what of: "de dag, gezondheid".
[[nodiscard]] QString role(Role role);
[[nodiscard]] QString purpose(ViewPurpose purpose);
[[nodiscard]] QString parts(const std::vector<ViewedPart>& parts);
/// What a user reads when words stay closed because it could not be kept who reads them.
[[nodiscard]] QString readingError();
/// As above for the board, which shows all the same.
[[nodiscard]] QString boardNotNoted();
/// What a user reads when saving failed, by error.
[[nodiscard]] QString saveError(const Error& error);

} // namespace drempel::wording
