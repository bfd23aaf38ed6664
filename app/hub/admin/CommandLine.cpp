// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/CommandLine.h"

#include "hub/ErrorText.h"
#include "hub/Files.h"
#include "hub/admin/Ask.h"
#include "hub/admin/Text.h"
#include "hub/store/Revocations.h"

#include <QDir>
#include <QFileInfo>

#include <cstdio>

namespace drempel::hub {

namespace {

void print(std::FILE* stream, const QString& text) {
    const QByteArray bytes = harmless(text).toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

/// The words as the hub must read them, whose current folder is another.
QStringList withAbsolutePaths(const Command& command, const Arguments& arguments, QStringList given) {
    for (qsizetype i = 0; i < given.size(); ++i) {
        QString& word = given[i];
        if (command.wordsArePaths && arguments.words.contains(word)) word = QDir(word).absolutePath();
        for (const QString& name : command.pathValues) {
            const QString option = QStringLiteral("--") + name;
            if (word == option && i + 1 < given.size())
                given[i + 1] = QDir(given[i + 1]).absolutePath();
            else if (word.startsWith(option + QLatin1Char('=')))
                word = option + QLatin1Char('=') + QDir(word.mid(option.size() + 1)).absolutePath();
        }
    }
    return given;
}

/// Whether the file for a secret can be made, before there is a secret to lose.
std::optional<QString> whyNoFile(const Arguments& arguments) {
    if (!arguments.has("out")) return std::nullopt;
    const QFileInfo folder(QFileInfo(arguments.value("out")).absolutePath());
    if (folder.isDir() && folder.isWritable()) return std::nullopt;
    return QStringLiteral("In de map %1 kan ik niet schrijven. Er is niets gekoppeld.")
        .arg(folder.filePath());
}

Outcome withJournalOpenedHere(const DataFolder& folder, const AdminRequest& request, const Clock& clock) {
    SystemIdSource journalIds(clock);
    SystemIdSource ids(clock);
    auto journal = HubJournal::open(folder, clock, journalIds);
    if (!journal) return failed(errorText(journal.error(), Doing::OpeningJournal));
    auto devices = DeviceRegistry::open(folder.devices());
    if (!devices) return failed(errorText(devices.error(), Doing::OpeningData));
    auto siteKey = SiteKey::openOrCreate(folder);
    if (!siteKey) return failed(errorText(siteKey.error(), Doing::OpeningSiteKey));
    if (const Status keys = (*journal)->openKeyring(siteKey->bytes()); !keys)
        return failed(errorText(keys.error(), Doing::OpeningSiteKey));
    (*journal)->askForSignatures([&devices] { return (*devices)->publicKeys(); });
    auto cards = UnlockCards::open(folder.cards());
    if (!cards) return failed(errorText(cards.error(), Doing::OpeningData));
    if (const Status kept = keepRevoked(**journal, **devices, **cards, clock); !kept)
        return failed(errorText(kept.error(), Doing::OpeningJournal));
    Office office{folder, **journal, **devices, clock, ids, false, &*siteKey, cards->get()};
    return runCommand(office, request);
}

/// A file that is a drawing is drawn here and not in the hub, which has no fonts.
Outcome drawn(const Command& command, Outcome outcome) {
    if (command.draw == nullptr) return outcome;
    for (FileToWrite& file : outcome.files) {
        auto drawing = command.draw(file.content);
        if (!drawing) return failed(errorText(drawing.error(), Doing::Writing));
        file.content = std::move(*drawing);
    }
    return outcome;
}

/// Where a file goes is up to who gave the command, whatever the answer says: to `out`, or into that folder.
Status write(const FileToWrite& file, const QString& out) {
    const QString asked = QDir(out).absolutePath();
    const QFileInfo target(QDir::cleanPath(QDir().absoluteFilePath(file.path)));
    const bool isBelow = target.filePath() == asked || target.absolutePath() == asked;
    if (out.isEmpty() || !isBelow) return fail(ErrorCode::Forbidden);
    QDir().mkpath(target.absolutePath());
    return replaceFile(target.filePath(), file.content);
}

} // namespace

Outcome runCommand(Office& office, const AdminRequest& request) {
    const Command* command = commandNamed(request.command);
    if (!command) return failed(QStringLiteral("De draaiende hub kent deze opdracht niet."), 2);
    const auto arguments = parseArguments(request.arguments, command->rules);
    if (!arguments) return failed(arguments.error(), 2);
    return command->run(office, *arguments);
}

int deliver(const Outcome& outcome, const QString& out) {
    int exitCode = outcome.exitCode;
    for (const FileToWrite& file : outcome.files) {
        const Status written = write(file, out);
        if (written) continue;
        print(stderr, file.path + QStringLiteral(": ") + errorText(written.error(), Doing::Writing) +
                          QLatin1Char('\n'));
        exitCode = 1;
    }
    if (exitCode == outcome.exitCode) print(stdout, outcome.out);
    print(stderr, outcome.err);
    return exitCode;
}

int runCommandLine(const Command& command, const QStringList& given, const Clock& clock) {
    if (given.contains(QStringLiteral("--help"))) return deliver({0, helpText(&command), {}, {}});
    const auto arguments = parseArguments(given, command.rules);
    if (!arguments) return deliver(failed(arguments.error() + QLatin1Char('\n') + helpText(&command), 2));
    if (!arguments->has("data"))
        return deliver(failed(QStringLiteral("Geef met --data DIR de map met gegevens."), 2));
    if (const auto why = whyNoFile(*arguments)) return deliver(failed(*why));
    const QString data = arguments->value("data");
    const auto folder = command.begins ? DataFolder::open(data) : DataFolder::ofHub(data);
    if (!folder) return deliver(failed(errorText(folder.error(), Doing::OpeningData)));

    const auto answers = askedOf(command, *arguments);
    if (!answers) return deliver(failed(QStringLiteral("Er kwam geen antwoord. Er is niets gedaan."), 2));
    const AdminRequest request{QString::fromLatin1(command.name),
                               withAbsolutePaths(command, *arguments, given) + *answers};
    const auto answered = askRunningHub(folder->socket(), request);
    const QString out = arguments->value("out");
    if (answered) return deliver(drawn(command, *answered), out);
    if (answered.error().code != ErrorCode::NotFound)
        return deliver(failed(errorText(answered.error(), Doing::AskingHub)));
    return deliver(drawn(command, withJournalOpenedHere(*folder, request, clock)), out);
}

} // namespace drempel::hub
