// SPDX-License-Identifier: GPL-3.0-or-later
// Appends to the journal named first and prints the id of every event once it is durable, one a line,
// until it is killed. A second argument "group" goes through JournalThread with many requests at once.
#include "journal/JournalThread.h"

#include <unistd.h>

#include <semaphore>

using namespace drempel;

namespace {

void say(const std::vector<Placed>& placed) {
    QByteArray lines;
    for (const Placed& each : placed)
        lines += each.event.envelope.id.toString().toLatin1() + '\n';
    if (::write(STDOUT_FILENO, lines.constData(), static_cast<std::size_t>(lines.size())) != lines.size())
        _exit(3);
}

std::vector<Draft> drafts(int number) {
    const auto body = QByteArray(120 + number % 600, 'x') + QByteArray::number(number);
    return std::vector<Draft>(static_cast<std::size_t>(1 + number % 3),
                              Draft{.subject = SubjectId(RawId{1}), .body = body});
}

void writeAlone(Journal& journal) {
    for (int i = 0;; ++i) {
        const auto placed = journal.append(drafts(i));
        if (!placed) _exit(2);
        say(*placed);
    }
}

void writeInGroups(std::unique_ptr<Journal> journal) {
    JournalThread thread(std::move(journal));
    std::counting_semaphore<16> room(16);
    for (int i = 0;; ++i) {
        room.acquire();
        thread.append(drafts(i), [&](const Result<std::vector<Placed>>& placed) {
            if (!placed) _exit(2);
            say(*placed);
            room.release();
        });
    }
}

} // namespace

int main(int argc, char* argv[]) {
    if (argc < 2) return 1;
    const SystemClock clock;
    SystemIdSource ids(clock);
    NullSealer sealer;
    auto journal = Journal::open({.file = QString::fromLocal8Bit(argv[1]),
                                  .clock = clock,
                                  .ids = ids,
                                  .sealer = sealer,
                                  .site = SiteId(RawId{1, 2, 3})});
    if (!journal) return 1;
    if (argc > 2)
        writeInGroups(std::move(*journal));
    else
        writeAlone(**journal);
}
