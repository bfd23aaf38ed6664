// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Journal.h"

namespace drempel {

/// Owns a journal and the one thread that uses it. Its own functions may be called from any thread;
/// callbacks and observers run on the journal's thread, exactly once each, in the order asked for.
///
/// Group commit: appends (or ingests) that wait while a commit runs share the next transaction. When a
/// commit fails the thread reopens the file and looks: what turns out to be there is answered as stored.
class JournalThread {
  public:
    using Appended = std::function<void(Result<std::vector<Placed>>)>;
    using Ingested = std::function<void(Result<std::vector<Answer>>)>;
    using Observer = std::function<void(std::span<const Placed>)>;

    struct Limits {
        qsizetype queuedBytes = 32 * 1024 * 1024; ///< bodies waiting; over it a request is answered TooLarge
        int groupedEvents = 2'000;                ///< events in one shared transaction
    };

    explicit JournalThread(std::unique_ptr<Journal> journal)
      : JournalThread(std::move(journal), Limits()) {}
    JournalThread(std::unique_ptr<Journal> journal, Limits limits);
    /// Finishes everything asked for, then stops. Not from the journal's thread.
    ~JournalThread();
    JournalThread(const JournalThread&) = delete;
    JournalThread& operator=(const JournalThread&) = delete;

    void append(std::vector<Draft> drafts, Appended done);
    void ingest(std::vector<StoredEvent> events, Ingested done);
    /// Anything else. The journal may be unusable (see Journal): then its calls return the error.
    void run(std::function<void(Journal&)> job);
    /// Told of every commit that stored events, before the callbacks of that commit.
    void onPlaced(Observer observer);

  private:
    class Worker;
    std::unique_ptr<Worker> worker_;
};

} // namespace drempel
