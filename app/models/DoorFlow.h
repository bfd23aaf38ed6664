// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/DayModel.h"
#include "models/FamilyModel.h"
#include "models/FamilyPermissions.h"
#include "models/HomeForm.h"
#include "models/IdleWatch.h"
#include "models/NewCode.h"
#include "models/ReadingLog.h"
#include "models/TabletNews.h"

#include <QVariantList>

#include <memory>

namespace drempel {

/// The door, from rest to done: a state machine with named steps. It holds nothing of a family before
/// somebody is identified, and nothing after `finish` or the idle limit. UI thread.
class DoorFlow : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the kiosk")
    Q_PROPERTY(Step step READ step NOTIFY stepChanged)
    Q_PROPERTY(drempel::CodeEntry* code READ code CONSTANT)
    Q_PROPERTY(drempel::IdleWatch* idle READ idle CONSTANT)
    // Jullie
    Q_PROPERTY(QString personName READ personName NOTIFY personChanged)
    /// False for a bringer or collector; on De dag: whether this person may read the day that is shown.
    Q_PROPERTY(bool parent READ isParent NOTIFY personChanged)
    Q_PROPERTY(drempel::FamilyModel* family READ family CONSTANT)
    Q_PROPERTY(
        QString familyTitle READ familyTitle NOTIFY selectionChanged) ///< "Wie breng je?" / "Wie haal je?"
    Q_PROPERTY(bool fetching READ isFetching NOTIFY selectionChanged) ///< the suggested way is out
    Q_PROPERTY(QString primaryText READ primaryText NOTIFY selectionChanged) ///< "Noor en Sem brengen"
    Q_PROPERTY(
        QString otherWayText READ otherWayText NOTIFY selectionChanged) ///< "Ik kom halen" / "Ik kom brengen"
    Q_PROPERTY(bool canContinue READ canContinue NOTIFY selectionChanged)
    Q_PROPERTY(QString note READ note NOTIFY
                   selectionChanged) ///< "We geven het door aan Rachida."; empty if nothing
    // Van thuis
    Q_PROPERTY(QVariantList homeTabs READ homeTabs NOTIFY homeChanged) ///< [{label, selected, told}]
    Q_PROPERTY(drempel::HomeForm* home READ home NOTIFY homeChanged)
    // Klaar
    Q_PROPERTY(QString doneTitle READ doneTitle NOTIFY doneChanged)
    Q_PROPERTY(QString doneSubtitle READ doneSubtitle NOTIFY doneChanged)
    Q_PROPERTY(QString savedText READ savedText NOTIFY doneChanged) ///< "Bewaard om 08:08"
    Q_PROPERTY(QVariantList kept READ kept NOTIFY doneChanged)      ///< [{icon, text}]
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY countdownChanged)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY countdownChanged)
    // De dag
    Q_PROPERTY(QString dayTitle READ dayTitle NOTIFY dayChanged)    ///< "De dag van Noor"
    Q_PROPERTY(QVariantList dayTabs READ dayTabs NOTIFY dayChanged) ///< [{label, selected}] if several
    Q_PROPERTY(drempel::DayModel* day READ day CONSTANT)
    Q_PROPERTY(QVariantList toTell READ toTell NOTIFY dayChanged) ///< at most three: [{icon, text}]
    // who somebody is, and what they may do besides
    Q_PROPERTY(drempel::NewCode* newCode READ newCode CONSTANT)
    Q_PROPERTY(drempel::CodeEntry* staff READ staff CONSTANT) ///< the leidster who looks along
    Q_PROPERTY(drempel::FamilyPermissions* permissions READ permissions CONSTANT)
    Q_PROPERTY(bool hasCode READ hasCode NOTIFY personChanged) ///< and so may choose another
    /// A parent with authority over a child here, and no code made anew in the last 24 hours.
    Q_PROPERTY(bool mayPermit READ mayPermit NOTIFY personChanged)
    /// "Je code is op … opnieuw ingesteld.", or that one's code is still that of the paper; may be empty.
    Q_PROPERTY(QString codeNotice READ codeNotice NOTIFY personChanged)
    Q_PROPERTY(bool codeWasReset READ codeWasReset NOTIFY personChanged) ///< and they have not said they know
    /// "Lijst van 07:40" when the hub was not heard for so long that a leidster looks along; else empty.
    Q_PROPERTY(QString listText READ listText NOTIFY listChanged)
    /// Which screens do not know yet what was permitted, taken back or chosen in this visit; or empty.
    Q_PROPERTY(QString newsText READ newsText NOTIFY newsChanged)
    // saving
    Q_PROPERTY(bool saving READ isSaving NOTIFY savingChanged)
    Q_PROPERTY(
        QString problem READ problem NOTIFY savingChanged) ///< a failed save in words; what was entered stays
  public:
    enum class Step {
        Rest,
        WhoAreYou,
        Family,
        FromHome,
        TheDay,
        Done,
        Forgotten,  ///< code vergeten
        OwnCode,    ///< kies je eigen code
        StaffLooks, ///< a leidster confirms a pick-up at the door
        Permissions ///< toestemmingen
    };
    Q_ENUM(Step)

    static constexpr int undoSeconds = 10;
    static constexpr int idleSeconds = 45;
    static constexpr int idleWarningSeconds = 10;
    static constexpr int hubAwayMinutes = 15; ///< then a leidster looks along at pick-up

    DoorFlow(Ledger& ledger, CodeChecker& checker, const Clock& clock, QObject* parent = nullptr);
    ~DoorFlow() override;

    [[nodiscard]] Step step() const { return step_; }
    [[nodiscard]] CodeEntry* code() { return &code_; }
    [[nodiscard]] IdleWatch* idle() { return &idle_; }
    [[nodiscard]] QString personName() const;
    [[nodiscard]] bool isParent() const;
    [[nodiscard]] FamilyModel* family() { return &family_; }
    [[nodiscard]] QString familyTitle() const;
    [[nodiscard]] bool isFetching() const { return fetching_; }
    [[nodiscard]] QString primaryText() const;
    [[nodiscard]] QString otherWayText() const;
    [[nodiscard]] bool canContinue() const;
    [[nodiscard]] QString note() const { return note_; }
    [[nodiscard]] QVariantList homeTabs() const;
    [[nodiscard]] HomeForm* home() const;
    [[nodiscard]] QString doneTitle() const { return doneTitle_; }
    [[nodiscard]] QString doneSubtitle() const { return doneSubtitle_; }
    [[nodiscard]] QString savedText() const { return savedText_; }
    [[nodiscard]] QVariantList kept() const { return kept_; }
    [[nodiscard]] bool canUndo() const { return !undo_.empty() && secondsLeft() > 0; }
    [[nodiscard]] int secondsLeft() const { return countdown_.secondsLeft(); }
    [[nodiscard]] QString dayTitle() const;
    [[nodiscard]] QVariantList dayTabs() const;
    [[nodiscard]] DayModel* day() { return &day_; }
    [[nodiscard]] QVariantList toTell() const;
    [[nodiscard]] NewCode* newCode() { return &newCode_; }
    [[nodiscard]] CodeReset* forgotten() { return newCode_.reset(); }
    [[nodiscard]] CodeChoice* ownCode() { return newCode_.choice(); }
    [[nodiscard]] CodeEntry* staff() { return &staff_; }
    [[nodiscard]] FamilyPermissions* permissions() { return &permissions_; }
    [[nodiscard]] bool hasCode() const;
    [[nodiscard]] bool mayPermit() const;
    [[nodiscard]] QString codeNotice() const;
    [[nodiscard]] bool codeWasReset() const;
    [[nodiscard]] QString listText() const;
    [[nodiscard]] TabletNews* news() { return &news_; }
    [[nodiscard]] QString newsText() const { return news_.forFamily(); }
    /// Whether a badge is of use now: somebody is asked who they are.
    [[nodiscard]] bool takesBadges() const;
    [[nodiscard]] bool isSaving() const { return saving_; }
    [[nodiscard]] QString problem() const { return problem_; }

    Q_INVOKABLE void start(); ///< Rust -> Wie ben je?
    Q_INVOKABLE void leave(); ///< "Ik ben iemand anders", back, idle: forgets everything
    Q_INVOKABLE void toggleChild(const QString& childId);
    Q_INVOKABLE void otherWay();              ///< bringing <-> fetching
    Q_INVOKABLE void proceed();               ///< the primary button of Jullie
    Q_INVOKABLE void absent();                ///< "Komt vandaag niet", for the selected children
    Q_INVOKABLE void requestTalk(int moment); ///< 0 now, 1 at pick-up, 2 call me; stays on Jullie
    Q_INVOKABLE void selectHomeTab(int index);
    Q_INVOKABLE void skipHome(); ///< tells nothing about this child nor those after it; what was told stays
    Q_INVOKABLE void asAlways(); ///< for the child on the screen
    Q_INVOKABLE void homeDone(); ///< keeps what was told; next child that has no tab visited, or Klaar
    Q_INVOKABLE void selectDayTab(int index);
    Q_INVOKABLE void giveView(const QString& entryId, const QString& text); ///< "Zo zie ik het"
    Q_INVOKABLE void goHome();                                              ///< "Wij gaan"
    Q_INVOKABLE void undo();
    Q_INVOKABLE void finish();
    Q_INVOKABLE void forgotCode();      ///< Wie ben je? -> Code vergeten
    Q_INVOKABLE void chooseOwnCode();   ///< Jullie -> Kies je eigen code
    Q_INVOKABLE void knowsOfReset();    ///< "Dat was ik": not told again
    Q_INVOKABLE void openPermissions(); ///< Jullie -> Toestemmingen
    Q_INVOKABLE void askStaff();        ///< De dag or Klaar -> a leidster looks along
    Q_INVOKABLE void back();            ///< from these four to where they were opened
    /// "Iemand anders haalt": a request for the selected children; a leidster calls first.
    Q_INVOKABLE void requestCollector(const QString& name, const QString& relation);

    /// What a reader or camera read, for whoever is asked now who they are.
    void badge(const QByteArray& read);
    /// The hub answers, or does not. Until the first call it is taken to answer.
    void setHubConnected(bool connected);
    void retranslate();

  Q_SIGNALS:
    void stepChanged();
    void personChanged();
    void selectionChanged();
    void homeChanged();
    void doneChanged();
    void countdownChanged();
    void dayChanged();
    void savingChanged();
    void listChanged();
    void newsChanged();

  private:
    /// Something of this visit that can be taken back.
    struct Undo {
        ChildId child;
        EventId event;
        bool presence = false;
    };
    void identified(AdultId adult, bool byBadge);
    void watchPeople();
    void watchNews();
    void codeMade(AdultId adult, bool wasForgotten);
    void staffLooked(AdultId staff);
    void sendToCaregiver(); ///< who may not fetch a child, or not any more
    /// They used a code that was made anew less than a day ago; a badge is as good as ever.
    [[nodiscard]] bool isRestricted() const;
    [[nodiscard]] bool isListOld() const;
    [[nodiscard]] std::vector<ChildId> childrenWithAuthority() const;
    void setStep(Step step);
    void refresh();
    using Then = std::function<void()>;
    /// Saves as one; what was saved can be undone at Klaar. `then` runs if the visit still lasts.
    void save(std::vector<Draft> drafts, Then then);
    void forget();
    void suggest();
    void preselect();
    void notify();
    void dropForms();
    void addForm(ChildId child);
    void nextHomeTab();
    void tellAndFinish();
    void doneBringing();
    [[nodiscard]] std::vector<Draft> presenceDrafts(const std::vector<ChildId>& children,
                                                    const Payload& payload) const;
    [[nodiscard]] std::vector<Draft> homeDrafts() const;
    [[nodiscard]] const DayState& dayOfChild(ChildId child) const;
    [[nodiscard]] ChildId dayChild() const;
    [[nodiscard]] std::vector<ChildId> selection() const;
    /// Those of the selection for which `wanted` holds.
    template<class Wanted>
    [[nodiscard]] std::vector<ChildId> selectedWhere(Wanted wanted) const {
        std::vector<ChildId> chosen = selection();
        std::erase_if(chosen, [&](ChildId child) { return !wanted(child); });
        return chosen;
    }
    [[nodiscard]] bool isInCare(ChildId child) const;
    [[nodiscard]] bool isParentTo(ChildId child) const;
    [[nodiscard]] bool mayFetch(ChildId child) const;
    [[nodiscard]] bool mayFetchSelection() const;
    [[nodiscard]] Viewer viewerOf(ChildId child) const;
    [[nodiscard]] bool mayReadDayOf(ChildId child) const;
    void showDone(const QString& title, const QString& subtitle, const QVariantList& kept);
    void startCountdown();
    void noteReader();
    [[nodiscard]] bool isDayOpen() const;
    void setProblem(const QString& problem);
    [[nodiscard]] Draft draft(ChildId child, Payload payload, std::vector<EventId> after = {}) const;
    [[nodiscard]] QString undoneNote(const std::vector<ChildId>& children) const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QStringList namesOf(const std::vector<ChildId>& children) const;
    [[nodiscard]] QStringList caregiverNames() const;

    Ledger& ledger_;
    const Clock& clock_;
    CodeEntry code_;
    IdleWatch idle_;
    FamilyModel family_;
    DayModel day_;
    Step step_ = Step::Rest;
    AdultId person_;
    bool byBadge_ = false; ///< how they showed who they are
    std::vector<ChildId> children_;
    std::set<ChildId> selected_;
    bool fetching_ = false;
    std::vector<std::unique_ptr<HomeForm>> forms_;
    std::set<int> visitedTabs_;
    int homeTab_ = 0;
    int dayTab_ = 0;
    QString doneTitle_;
    QString doneSubtitle_;
    QString savedText_;
    QVariantList kept_;
    std::vector<Undo> undo_;
    IdleWatch countdown_; ///< at Klaar: for undo, then back to Rust
    bool saving_ = false;
    QString problem_;
    QString note_;
    NewCode newCode_;
    CodeEntry staff_;
    FamilyPermissions permissions_;
    TabletNews news_;    ///< of this visit
    ReadingLog reading_; ///< of De dag
    Step cameFrom_ = Step::Rest;
    Author undoBy_;                       ///< a leidster who let the child go; nobody: the person at the door
    std::optional<Instant> hubHeard_;     ///< when it answered last
    std::optional<Milliseconds> hubLost_; ///< since boot; nothing while it answers
    int visit_ = 0;                       ///< a save that comes back after its visit ended says nothing
};

} // namespace drempel
