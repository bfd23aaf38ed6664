// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/BoardColumnModel.h"
#include "models/BoardModel.h"
#include "models/ChildPage.h"
#include "models/CodeEntry.h"
#include "models/IdleWatch.h"
#include "models/NewCode.h"
#include "models/TabletNews.h"

namespace drempel {

/// The tablet in the group: log-in, the board, one child's page. UI thread.
class GroupFlow : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the kiosk")
    Q_PROPERTY(Step step READ step NOTIFY stepChanged)
    Q_PROPERTY(drempel::CodeEntry* code READ code CONSTANT)
    Q_PROPERTY(drempel::IdleWatch* idle READ idle CONSTANT)
    Q_PROPERTY(QString personName READ personName NOTIFY personChanged)
    Q_PROPERTY(QString groupName READ groupName NOTIFY boardChanged)
    Q_PROPERTY(
        QVariantList groups READ groups NOTIFY boardChanged) ///< [{id, label, selected}] this person may see
    Q_PROPERTY(drempel::BoardModel* board READ board CONSTANT)
    Q_PROPERTY(drempel::BoardColumnModel* notYet READ notYet CONSTANT)
    Q_PROPERTY(drempel::BoardColumnModel* inside READ inside CONSTANT)
    Q_PROPERTY(drempel::BoardColumnModel* gone READ gone CONSTANT)
    Q_PROPERTY(
        QString countsText READ countsText NOTIFY boardChanged) ///< "9 binnen · 2 bij de deur · 2 leidsters"
    Q_PROPERTY(QString unheardText READ unheardText NOTIFY
                   boardChanged) ///< "3 berichten van thuis nog niet gehoord"
    Q_PROPERTY(QString unheardNames READ unheardNames NOTIFY boardChanged)
    /// What must be on top at once: [{icon, text, childId, kind}], kind "news", "check", "late", "medicine",
    /// "collector", "talk" or "extra".
    Q_PROPERTY(QVariantList notices READ notices NOTIFY boardChanged)
    Q_PROPERTY(QString receiveText READ receiveText NOTIFY
                   boardChanged) ///< "Ontvangen: Mila en Finn"; empty if nobody waits
    Q_PROPERTY(bool selecting READ isSelecting NOTIFY boardChanged) ///< "Meerdere kinderen" is on
    Q_PROPERTY(QString question READ question NOTIFY
                   boardChanged) ///< the open question to start a talk with, or empty
    Q_PROPERTY(QVariantList closing READ closing NOTIFY
                   boardChanged) ///< after closing: [{childId, text: "Is Finn opgehaald?"}]
    /// Children of this group who are not on today's planning and not here: [{childId, name}]. Never refused.
    Q_PROPERTY(QVariantList otherChildren READ otherChildren NOTIFY boardChanged)
    Q_PROPERTY(drempel::ChildPage* child READ child CONSTANT)
    Q_PROPERTY(QString undoText READ undoText NOTIFY
                   undoChanged) ///< "Mila en Finn zijn binnen"; empty if nothing to undo
    Q_PROPERTY(int undoSecondsLeft READ undoSecondsLeft NOTIFY undoChanged)
    Q_PROPERTY(bool saving READ isSaving NOTIFY savingChanged)
    /// A failed save in words. What was entered is kept for `retry` until the message is dismissed.
    Q_PROPERTY(QString problem READ problem NOTIFY savingChanged)
    Q_PROPERTY(bool canRetry READ canRetry NOTIFY savingChanged)
    Q_PROPERTY(
        bool covered READ isCovered NOTIFY coveredChanged) ///< 10 minutes untouched: only counts are shown
    /// Somebody must say again who they are, by badge or code, before what they tapped is done.
    Q_PROPERTY(bool confirming READ isConfirming NOTIFY confirmChanged)
    Q_PROPERTY(drempel::CodeEntry* confirm READ confirm CONSTANT)
    Q_PROPERTY(QString confirmHint READ confirmHint NOTIFY confirmChanged) ///< what the code is for
    Q_PROPERTY(drempel::NewCode* newCode READ newCode CONSTANT) ///< "Code vergeten", from the log-in
    /// "Je code is op … opnieuw ingesteld.", until `knowsOfReset`; or empty.
    Q_PROPERTY(QString codeNotice READ codeNotice NOTIFY boardChanged)
    Q_PROPERTY(QString dutyText READ dutyText NOTIFY boardChanged) ///< "Je werkt bij Vlinders sinds 07:30."
    Q_PROPERTY(QVariantList dutySteps READ dutySteps NOTIFY boardChanged) ///< [{step: int, label, group}]
  public:
    enum class Step { LogIn, Board, Child };
    Q_ENUM(Step)

    static constexpr int undoSeconds = 10;
    static constexpr int coverAfterSeconds = 600;
    static constexpr int confirmAfterSeconds = 600; ///< after a log-in, for what needs a badge or code

    GroupFlow(Ledger& ledger, CodeChecker& checker, const Clock& clock, QTime closingTime,
              QObject* parent = nullptr);

    [[nodiscard]] Step step() const { return step_; }
    [[nodiscard]] CodeEntry* code() { return &code_; }
    [[nodiscard]] IdleWatch* idle() { return &idle_; }
    [[nodiscard]] QString personName() const;
    [[nodiscard]] QString groupName() const;
    [[nodiscard]] QVariantList groups() const;
    [[nodiscard]] BoardModel* board() { return &board_; }
    [[nodiscard]] BoardColumnModel* notYet() { return &notYet_; }
    [[nodiscard]] BoardColumnModel* inside() { return &inside_; }
    [[nodiscard]] BoardColumnModel* gone() { return &gone_; }
    [[nodiscard]] QString countsText() const;
    [[nodiscard]] QString unheardText() const;
    [[nodiscard]] QString unheardNames() const;
    [[nodiscard]] QVariantList notices() const;
    [[nodiscard]] QString receiveText() const;
    [[nodiscard]] bool isSelecting() const { return selecting_; }
    [[nodiscard]] QString question() const;
    [[nodiscard]] QVariantList closing() const;
    [[nodiscard]] QVariantList otherChildren() const;
    [[nodiscard]] ChildPage* child() { return &child_; }
    [[nodiscard]] QString undoText() const { return undoText_; }
    [[nodiscard]] int undoSecondsLeft() const { return undoWatch_.secondsLeft(); }
    [[nodiscard]] bool isSaving() const { return saving_; }
    [[nodiscard]] QString problem() const { return problem_; }
    [[nodiscard]] bool canRetry() const { return failed_.has_value() && !saving_; }
    [[nodiscard]] AdultId person() const { return person_; }
    [[nodiscard]] TabletNews* news() { return &news_; }
    [[nodiscard]] bool isCovered() const { return covered_; }
    [[nodiscard]] bool isConfirming() const { return pending_ || withSecond_; }
    [[nodiscard]] CodeEntry* confirm() { return &confirm_; }
    [[nodiscard]] QString confirmHint() const;
    [[nodiscard]] NewCode* newCode() { return &newCode_; }
    [[nodiscard]] QString codeNotice() const;
    [[nodiscard]] QString dutyText() const;
    [[nodiscard]] QVariantList dutySteps() const;

    Q_INVOKABLE void logOut();
    Q_INVOKABLE void uncover(); ///< a tap on the covered board
    Q_INVOKABLE void selectGroup(const QString& groupId);
    Q_INVOKABLE void tapChild(const QString& childId); ///< opens the page, or (de)selects while selecting
    Q_INVOKABLE void startSelecting();
    Q_INVOKABLE void stopSelecting();
    Q_INVOKABLE void receive(); ///< the primary button of Bord
    Q_INVOKABLE void openFirstUnheard();
    Q_INVOKABLE void back(); ///< Kind -> Bord
    Q_INVOKABLE void undo();
    Q_INVOKABLE void retry(); ///< saves again what could not be saved
    Q_INVOKABLE void dismissProblem();
    Q_INVOKABLE void cancelConfirm();
    Q_INVOKABLE void forgotCode();   ///< from the log-in
    Q_INVOKABLE void knowsOfReset(); ///< "Dat was ik": not told again
    Q_INVOKABLE void changeDuty(int step, const QString& groupId);
    void retranslate();

    /// For ChildPage: texts, corrections and letting a child go are done by who says so by badge or code.
    void securely(AdultId who, std::function<void()> action);
    /// For ChildPage: what takes two people. The second one logs in, and no trainee; who is logged in stays
    /// the author. `why` is asked instead of the usual line.
    void withSecond(std::function<void(AdultId second)> action, const QString& why = {});
    /// For ChildPage: saves, offers undo with this sentence (none if empty), shows a failure. A save without
    /// a sentence leaves the undo of the one before it in place. `back` takes back what the kind of draft
    /// does not tell how to; a withdrawal of nothing yet names what is saved now.
    void save(std::vector<Draft> drafts, const QString& undoText, std::function<void()> then = {},
              std::optional<Payload> back = {});
    /// For ChildPage: a problem in words, on top of the screen.
    void say(const QString& problem) { setProblem(problem); }
    /// As what who is logged in sees this child.
    [[nodiscard]] Viewer viewerOf(ChildId child) const;
    [[nodiscard]] Body compose(Payload payload, std::vector<EventId> after = {}) const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QTime now() const; ///< local time, whole minutes

  Q_SIGNALS:
    void stepChanged();
    void personChanged();
    void boardChanged();
    void undoChanged();
    void savingChanged();
    void coveredChanged();
    void confirmChanged();

  private:
    struct Save {
        std::vector<Draft> drafts;
        QString undoText;
        std::function<void()> then;
        std::optional<Payload> back;
    };
    [[nodiscard]] std::vector<Draft> undoDrafts() const;
    void identified(AdultId adult, bool byBadge);
    void confirmed(AdultId adult, bool byBadge);
    /// They used a code that was made anew less than a day ago; a badge is as good as ever.
    [[nodiscard]] bool isRestricted() const;
    /// Why who is logged in may not keep all of it here; empty if they may.
    [[nodiscard]] QString objection(const std::vector<Draft>& drafts) const;
    void refresh();
    void saved(const Save& asked, const Result<std::vector<EventId>>& ids);
    [[nodiscard]] bool showsNames() const { return !person_.isNil() && !covered_; }
    void openChild(ChildId child);
    void noteBoard();
    void setStep(Step step);
    void setProblem(const QString& problem);
    void clearUndo();
    void minutePassed();
    void cover();
    [[nodiscard]] std::vector<ChildId> toReceive() const; ///< what the primary button receives
    [[nodiscard]] QVariantList newsNotices() const;
    [[nodiscard]] QStringList namesOf(const std::vector<ChildId>& children) const;
    [[nodiscard]] std::vector<GroupId> ownGroups() const;

    Ledger& ledger_;
    const Clock& clock_;
    QTime closingTime_;
    CodeEntry code_;
    CodeEntry confirm_;
    IdleWatch idle_;
    BoardModel board_;
    BoardColumnModel notYet_;
    BoardColumnModel inside_;
    BoardColumnModel gone_;
    TabletNews news_;
    NewCode newCode_;
    ReadingLog reading_; ///< of the board
    ChildPage child_;
    Step step_ = Step::LogIn;
    AdultId person_;
    bool byBadge_ = false; ///< how they showed who they are
    GroupId group_;
    bool selecting_ = false;
    std::set<ChildId> selected_;
    std::vector<Draft> lastDrafts_;
    std::vector<EventId> lastIds_;
    std::optional<Payload> lastBack_;
    QString undoText_;
    IdleWatch undoWatch_;
    QTimer minute_;
    bool saving_ = false;
    bool covered_ = false;
    QString problem_;
    std::optional<Save> failed_;
    std::function<void()> pending_; ///< waits for a badge or code
    std::function<void(AdultId)> withSecond_;
    QString secondHint_;
    Milliseconds identifiedAt_{0}; ///< since boot
    int session_ = 0;              ///< a save that comes back after its session offers no undo
};

} // namespace drempel
