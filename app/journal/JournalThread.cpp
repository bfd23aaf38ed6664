// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/JournalThread.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <variant>

namespace drempel {

namespace {

template<class Item, class Answered>
struct Request {
    std::vector<Item> items;
    std::function<void(Result<std::vector<Answered>>)> done;
    qsizetype bytes = 0;
    std::optional<Error> refused = {}; ///< answered in its turn, without touching the journal
};
using AppendRequest = Request<Draft, Placed>;
using IngestRequest = Request<StoredEvent, Answer>;
using Job = std::function<void(Journal&)>;
using Entry = std::variant<AppendRequest, IngestRequest, Job>;

template<class Item>
qsizetype bytesIn(const std::vector<Item>& items) {
    constexpr qsizetype overhead = 256; // an envelope and the bookkeeping
    qsizetype bytes = overhead;
    for (const Item& item : items)
        bytes += item.body.size() + overhead;
    return bytes;
}

/// Gives each request its share of the joint answer, in order.
template<class Item, class Answered>
void deliver(std::vector<Request<Item, Answered>>& group, const Result<std::vector<Answered>>& answer) {
    auto next = answer ? answer->begin() : decltype(answer->begin()){};
    for (auto& request : group) {
        if (request.refused) {
            request.done(tl::unexpected<Error>(*request.refused));
        } else if (!answer) {
            request.done(tl::unexpected<Error>(answer.error()));
        } else {
            const auto end = next + static_cast<std::ptrdiff_t>(request.items.size());
            request.done(std::vector<Answered>(next, end));
            next = end;
        }
    }
}

template<class Item, class Answered>
std::vector<Item> joined(const std::vector<Request<Item, Answered>>& group) {
    std::vector<Item> items;
    for (const auto& request : group)
        if (!request.refused) items.insert(items.end(), request.items.begin(), request.items.end());
    return items;
}

Result<std::vector<Placed>> commitGroup(Journal& journal, const std::vector<Draft>& drafts) {
    auto placed = journal.append(drafts);
    if (placed || !journal.unusable() || drafts.empty()) return placed;
    // The commit failed, so its outcome is unknown: look. Appending again would make it happen twice.
    auto found = journal.reopen();
    if (found && found->size() == drafts.size()) return found;
    return placed;
}

Result<std::vector<Answer>> commitGroup(Journal& journal, const std::vector<StoredEvent>& events) {
    auto answers = journal.ingest(events);
    if (answers || !journal.unusable() || !journal.reopen()) return answers;
    return journal.ingest(events); // ids make this harmless
}

} // namespace

class JournalThread::Worker {
  public:
    Worker(std::unique_ptr<Journal> journal, Limits limits)
      : journal_(std::move(journal))
      , limits_(limits)
      , thread_([this] { loop(); }) {}
    ~Worker() {
        {
            const std::lock_guard lock(mutex_);
            stopping_ = true;
        }
        wake_.notify_one();
        thread_.join();
    }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    template<class Item, class Answered>
    void add(Request<Item, Answered> request) {
        request.bytes = bytesIn(request.items);
        {
            const std::lock_guard lock(mutex_);
            if (queuedBytes_ + request.bytes > limits_.queuedBytes) {
                request.refused = Error{ErrorCode::TooLarge, "too many requests wait"};
                request.items = {};
                request.bytes = 0;
            }
            queuedBytes_ += request.bytes;
            queue_.emplace_back(std::move(request));
        }
        wake_.notify_one();
    }
    void add(Job job) {
        {
            const std::lock_guard lock(mutex_);
            queue_.emplace_back(std::move(job));
        }
        wake_.notify_one();
    }

  private:
    void loop() {
        while (auto entry = take()) {
            if (journal_->unusable()) static_cast<void>(journal_->reopen()); // its calls say if it failed
            if (auto* append = std::get_if<AppendRequest>(&*entry))
                perform(std::move(*append));
            else if (auto* ingest = std::get_if<IngestRequest>(&*entry))
                perform(std::move(*ingest));
            else
                std::get<Job> (*entry)(*journal_);
        }
        journal_.reset();
    }

    std::optional<Entry> take() {
        std::unique_lock lock(mutex_);
        wake_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
        if (queue_.empty()) return std::nullopt;
        Entry entry = std::move(queue_.front());
        queue_.pop_front();
        return entry;
    }

    /// Those of the same kind that wait right behind the first.
    template<class R>
    void gather(std::vector<R>& group) {
        const std::lock_guard lock(mutex_);
        std::size_t events = group.front().items.size();
        while (!queue_.empty()) {
            auto* next = std::get_if<R>(&queue_.front());
            if (!next || events + next->items.size() > static_cast<std::size_t>(limits_.groupedEvents)) break;
            events += next->items.size();
            group.push_back(std::move(*next));
            queue_.pop_front();
        }
        for (const R& request : group)
            queuedBytes_ -= request.bytes;
    }

    template<class R>
    void perform(R first) {
        std::vector<R> group;
        group.push_back(std::move(first));
        gather(group);
        for (R& request : group)
            refuseUnfit(request);
        const auto answer = commitGroup(*journal_, joined(group));
        deliver(group, answer);
    }

    /// A draft that cannot be stored fails its own request, not those it shares a transaction with.
    void refuseUnfit(AppendRequest& request) const {
        for (const Draft& draft : request.items)
            if (auto ok = journal_->check(draft); !ok && !request.refused) request.refused = ok.error();
    }
    static void refuseUnfit(IngestRequest&) {}

    std::unique_ptr<Journal> journal_;
    const Limits limits_;
    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<Entry> queue_;
    qsizetype queuedBytes_ = 0;
    bool stopping_ = false;
    std::thread thread_; // last: it starts when the rest is there
};

JournalThread::JournalThread(std::unique_ptr<Journal> journal, Limits limits)
  : worker_(std::make_unique<Worker>(std::move(journal), limits)) {}

JournalThread::~JournalThread() = default;

void JournalThread::append(std::vector<Draft> drafts, Appended done) {
    worker_->add(AppendRequest{std::move(drafts), std::move(done)});
}

void JournalThread::ingest(std::vector<StoredEvent> events, Ingested done) {
    worker_->add(IngestRequest{std::move(events), std::move(done)});
}

void JournalThread::run(std::function<void(Journal&)> job) {
    worker_->add(std::move(job));
}

void JournalThread::onPlaced(Observer observer) {
    run([observer = std::move(observer)](Journal& journal) mutable {
        journal.onPlaced(std::move(observer));
    });
}

} // namespace drempel
