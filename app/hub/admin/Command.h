// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/admin/Arguments.h"
#include "hub/devices/Pairings.h"
#include "hub/devices/UnlockCards.h"
#include "hub/store/HubJournal.h"
#include "hub/store/SiteKey.h"

#include <QByteArray>
#include <QDate>

#include <span>

namespace drempel::hub {

/// What the administrator's commands work with, in the running hub or with the hub stopped.
struct Office {
    const DataFolder& folder;
    HubJournal& journal;
    DeviceRegistry& devices;
    const Clock& clock;
    IdSource& ids; ///< this thread's own
    bool hubRuns = false;
    SiteKey* siteKey = nullptr; ///< open, unless a test does without
    UnlockCards* cards = nullptr;
    Pairings* pairings = nullptr; ///< only of a hub that runs
    QString address = {};         ///< where that one listens
};

/// A file that a command hands to whoever gave the command, who writes it with mode 0600.
struct FileToWrite {
    QString path;
    QByteArray content;

    friend bool operator==(const FileToWrite&, const FileToWrite&) = default;
};

/// What came of a command: text for people (or JSON), and the exit code.
struct Outcome {
    int exitCode = 0;
    QString out;
    QString err;
    std::vector<FileToWrite> files;

    friend bool operator==(const Outcome&, const Outcome&) = default;
};
[[nodiscard]] Outcome failed(const QString& sentence, int exitCode = 1);

/// What the command line asks for where the command is given, because it should not stand in a list of
/// running programs. The answer goes along as `--name`; it is not asked for when that was given.
struct Question {
    const char* name;
    QString prompt;       ///< Dutch
    const char* onlyWith; ///< the word or option that makes it needed
    int times = 1;        ///< how often that must be given for it
};

/// One command of the command line. `run` may wait for the journal: never on the network thread.
struct Command {
    const char* name;
    ArgumentRules rules;
    bool wordsArePaths = false; ///< made absolute where the command was given
    QString usage;              ///< what stands behind the name
    QString help;               ///< Dutch, a few lines
    Outcome (*run)(Office& office, const Arguments& arguments);
    std::vector<Question> asks = {};
    QStringList pathValues = {}; ///< options whose value is made absolute, as wordsArePaths does for words
    Result<QByteArray> (*draw)(const QByteArray&) = nullptr; ///< draws its file where the command was given
    bool begins = false;                                     ///< may make a hub where there is none yet
};

/// All but `serve`, which is not a request to a hub but the hub itself.
[[nodiscard]] std::span<const Command> commands();
[[nodiscard]] const Command* commandNamed(const QString& name);
/// The whole help text, or that of one command.
[[nodiscard]] QString helpText(const Command* command = nullptr);

Outcome runPair(Office& office, const Arguments& arguments);
Outcome runCards(Office& office, const Arguments& arguments);
Outcome runDevices(Office& office, const Arguments& arguments);
/// What is to be said of something that was revoked, and told to everyone or not.
[[nodiscard]] Outcome revokedAs(const QString& text, const Status& told);
Outcome runVerify(Office& office, const Arguments& arguments);
Outcome runAudit(Office& office, const Arguments& arguments);
Outcome runStatus(Office& office, const Arguments& arguments);
Outcome runImport(Office& office, const Arguments& arguments);
Outcome runDemo(Office& office, const Arguments& arguments);
Outcome runCodes(Office& office, const Arguments& arguments);
Outcome runBadges(Office& office, const Arguments& arguments);
/// The PDF of what `runBadges` left in its file. Needs a QGuiApplication.
[[nodiscard]] Result<QByteArray> printBadges(const QByteArray& cards);
Outcome runRotateKey(Office& office, const Arguments& arguments);
Outcome runRetention(Office& office, const Arguments& arguments);
/// Runs `retention --apply` once a day when hub.conf says `retention-daily = yes`. The admin thread.
class DailyRetention {
  public:
    void minute(Office& office);

  private:
    QDate done_;
};
Outcome runErase(Office& office, const Arguments& arguments);
Outcome runBackup(Office& office, const Arguments& arguments);
Outcome runRestore(Office& office, const Arguments& arguments);
/// `restore --from`: makes a hub's folder, so it needs no office. Prints, and returns the exit code.
int runRestoreHere(const QStringList& given, const Clock& clock);
Outcome runRecovery(Office& office, const Arguments& arguments);
Outcome runExport(Office& office, const Arguments& arguments);
Outcome runInzage(Office& office, const Arguments& arguments);

} // namespace drempel::hub
