// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/views/Board.h"
#include "domain/views/Tasks.h"
#include "models/CodeEntry.h"
#include "models/DayModel.h"
#include "models/DiffListModel.h"
#include "models/IdleWatch.h"
#include "models/NewCode.h"
#include "models/ReadBy.h"
#include "models/ReadingLog.h"
#include "models/TabletNews.h"

namespace drempel {

struct ReviewRow {
    ReviewLine line;
    [[nodiscard]] ChildId key() const { return line.child; }
    friend bool operator==(const ReviewRow&, const ReviewRow&) = default;
};

/// Vandaag, per child. Roles: childId, name, and one mark each for homeTold, heard, weTold, discussed,
/// handedOver: "done", "open" (our own open action) or "" (nothing). What home did not tell has no mark.
class ReviewModel : public DiffListModel<ReviewRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by ReviewFlow")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
  public:
    using DiffListModel::DiffListModel;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }
    void update(const Snapshot& snapshot, GroupId group, QDate day);
    void clear();

  Q_SIGNALS:
    void countChanged();

  protected:
    [[nodiscard]] QVariant value(const ReviewRow& row, int role) const override;
};

/// Overzicht: the group leader looks back on the day; locks after 5 minutes. UI thread.
class ReviewFlow : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the kiosk")
    Q_PROPERTY(Step step READ step NOTIFY stepChanged)
    Q_PROPERTY(drempel::CodeEntry* code READ code CONSTANT)
    Q_PROPERTY(drempel::IdleWatch* idle READ idle CONSTANT)
    Q_PROPERTY(QString personName READ personName NOTIFY stepChanged)
    Q_PROPERTY(QVariantList groups READ groups NOTIFY changed) ///< [{id, label, selected}]
    Q_PROPERTY(drempel::ReviewModel* lines READ lines CONSTANT)
    Q_PROPERTY(QVariantList unheard READ unheard NOTIFY
                   changed) ///< [{childId, text}] "Samira vertelde om 08:20 over Noor E."
    Q_PROPERTY(QVariantList promises READ promises NOTIFY
                   changed) ///< [{childId, text}] "Rachida komt donderdag terug op Noor E."
    Q_PROPERTY(QString dayTitle READ dayTitle NOTIFY changed) ///< of the opened child
    Q_PROPERTY(drempel::DayModel* day READ day CONSTANT)
    Q_PROPERTY(QString dateText READ dateText NOTIFY changed)
    /// For groepsleiding: [{childId, parentId, text, question}], whose authority nobody knows.
    Q_PROPERTY(QVariantList tasks READ tasks NOTIFY changed)
    Q_PROPERTY(QVariantList findings READ findings NOTIFY changed) ///< for beheer: [{childId: "", text}]
    /// For groepsleiding and beheer: [{id, text, mine: bool}], asked to be erased and not confirmed yet.
    Q_PROPERTY(QVariantList erasures READ erasures NOTIFY changed)
    Q_PROPERTY(bool mayErase READ mayErase NOTIFY changed)
    Q_PROPERTY(QString eraseTitle READ eraseTitle NOTIFY changed)  ///< "Alles van Noor B. wissen?"
    Q_PROPERTY(QVariantList presence READ presence NOTIFY changed) ///< of the group: [{name, since}]
    Q_PROPERTY(QString presenceText READ presenceText NOTIFY changed)
    /// What was told here and other tablets do not know yet: [{childId, text}].
    Q_PROPERTY(QVariantList untold READ untold NOTIFY changed)
    Q_PROPERTY(QString newsText READ newsText NOTIFY changed)   ///< the same of the opened child; or empty
    Q_PROPERTY(drempel::NewCode* newCode READ newCode CONSTANT) ///< "Code vergeten", from the log-in
    /// "Je code is op … opnieuw ingesteld.", until `knowsOfReset`; or empty.
    Q_PROPERTY(QString codeNotice READ codeNotice NOTIFY changed)
    Q_PROPERTY(drempel::ReadBy* readBy READ readBy CONSTANT) ///< Wie las dit?
    Q_PROPERTY(bool mayAudit READ mayAudit NOTIFY changed)   ///< whether they may ask who read of this child
    Q_PROPERTY(QString problem READ problem NOTIFY changed)  ///< a failed save in words, or empty
  public:
    /// List is all that an inspector sees.
    enum class Step { LogIn, Today, Child, List, Readers };
    Q_ENUM(Step)
    static constexpr int lockAfterSeconds = 300;

    ReviewFlow(Ledger& ledger, CodeChecker& checker, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] Step step() const { return step_; }
    [[nodiscard]] CodeEntry* code() { return &code_; }
    [[nodiscard]] IdleWatch* idle() { return &idle_; }
    [[nodiscard]] QString personName() const;
    [[nodiscard]] QVariantList groups() const;
    [[nodiscard]] ReviewModel* lines() { return &lines_; }
    [[nodiscard]] QVariantList unheard() const;
    [[nodiscard]] QVariantList promises() const;
    [[nodiscard]] QString dayTitle() const;
    [[nodiscard]] DayModel* day() { return &day_; }
    [[nodiscard]] QString dateText() const;

    [[nodiscard]] QVariantList tasks() const;
    [[nodiscard]] QVariantList findings() const;
    [[nodiscard]] QVariantList erasures() const;
    [[nodiscard]] bool mayErase() const;
    [[nodiscard]] QString eraseTitle() const;
    [[nodiscard]] QVariantList presence() const;
    [[nodiscard]] QString presenceText() const;
    [[nodiscard]] QVariantList untold() const;
    [[nodiscard]] QString newsText() const;
    [[nodiscard]] TabletNews* news() { return &news_; }
    [[nodiscard]] NewCode* newCode() { return &newCode_; }
    [[nodiscard]] QString codeNotice() const;
    [[nodiscard]] ReadBy* readBy() { return &readBy_; }
    [[nodiscard]] bool mayAudit() const;
    [[nodiscard]] QString problem() const { return problem_; }

    /// Somebody asked and saw that this parent has authority.
    Q_INVOKABLE void hasAuthority(const QString& childId, const QString& parentId);
    /// Somebody asked and saw that this parent, of whom nobody knew, has none.
    Q_INVOKABLE void hasNoAuthority(const QString& childId, const QString& parentId);
    /// Erasing takes two people on two devices, and then the hub's command: here one asks, there another
    /// confirms.
    Q_INVOKABLE void askErasure(); ///< of the child that is open
    Q_INVOKABLE void confirmErasure(const QString& requestId);
    Q_INVOKABLE void dismissProblem();
    Q_INVOKABLE void forgotCode();   ///< from the log-in
    Q_INVOKABLE void knowsOfReset(); ///< "Dat was ik": not told again
    Q_INVOKABLE void logOut();
    Q_INVOKABLE void selectGroup(const QString& groupId);
    /// A child's day; for who may not see it but may see who did: that.
    Q_INVOKABLE void openChild(const QString& childId);
    Q_INVOKABLE void askReaders(); ///< of the child that is open: Wie las dit?
    Q_INVOKABLE void back();
    void retranslate();

  Q_SIGNALS:
    void stepChanged();
    void changed();

  private:
    void identified(AdultId adult, bool byBadge);
    /// They used a code that was made anew less than a day ago; a badge is as good as ever.
    [[nodiscard]] bool isRestricted() const;
    [[nodiscard]] Viewer viewerOf(ChildId child) const;
    /// Why who is logged in may not do or read it now.
    void sayRestricted();
    void refresh();
    void noteReader();
    void setStep(Step step);
    void answerTask(const QString& childId, const QString& parentId, Authority authority);
    void keep(SubjectId subject, Payload payload, std::vector<EventId> after = {});
    [[nodiscard]] QDate today() const;

    Ledger& ledger_;
    const Clock& clock_;
    CodeEntry code_;
    IdleWatch idle_;
    ReviewModel lines_;
    DayModel day_;
    TabletNews news_;
    NewCode newCode_;
    ReadingLog reading_; ///< of one child's day
    ReadBy readBy_;
    Step step_ = Step::LogIn;
    AdultId person_;
    bool byBadge_ = false; ///< how they showed who they are
    GroupId group_;
    ChildId child_;
    QString problem_;
    bool saving_ = false; ///< a second quick tap writes nothing twice
};

} // namespace drempel
