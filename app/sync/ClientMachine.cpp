// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ClientMachine.h"

#include <algorithm>

namespace drempel {

namespace {

// After so many reconciliations without one good pull between them the hub is at odds with itself (P16).
constexpr int mostReconcilesInRow = 3;
// As often may the hub's keyring be somewhere else than it said, before events are read all the same.
constexpr int mostKeysBehindInRow = 3;
// So often an event must be refused when sent alone before it is put aside.
constexpr int triesAlone = 3;

template<class T>
std::vector<T> firstOf(const std::deque<T>& all, qsizetype most) {
    const auto count = std::min<std::ptrdiff_t>(std::ssize(all), most);
    return std::vector<T>(all.begin(), all.begin() + count);
}

template<class T>
void dropFirst(std::deque<T>& all, std::int64_t count) {
    all.erase(all.begin(), all.begin() + std::min<std::ptrdiff_t>(std::ssize(all), count));
}

} // namespace

ClientMachine::ClientMachine(std::uint64_t seed, WireLimits limits)
  : limits_(limits)
  , backoffs_{Backoff(seed), Backoff(seed + 1), Backoff(seed + 2), Backoff(seed + 3), Backoff(seed + 4)}
  , batch_(limits.maxEvents) {}

std::vector<Action> ClientMachine::on(const Input& input) {
    out_.clear();
    std::visit([this](const auto& in) { take(in); }, input);
    return std::exchange(out_, {});
}

SyncStatus ClientMachine::status() const {
    using enum SyncStatus::Kind;
    if (trouble_ != SyncStatus::Reason::None) return {Attention, backlog_.attention, trouble_};
    if (backlog_.attention > 0) return {Attention, backlog_.attention, SyncStatus::Reason::Items};
    if (caughtUp_ && backlog_.outbox == 0) return {Synced, 0, SyncStatus::Reason::None};
    return {Keeping, backlog_.outbox, SyncStatus::Reason::None};
}

// What comes from outside -------------------------------------------------------------------------

void ClientMachine::take(const input::Start& in) {
    if (state_ != State::Stopped) return;
    backlog_ = in.backlog;
    cursor_ = in.cursor;
    pushWanted_ = pullWanted_ = keysWanted_ = true;
    next();
}

void ClientMachine::take(const input::Stop&) {
    if (isBusy()) out_.emplace_back(action::Abort{});
    if (stream_ != 0) out_.emplace_back(action::CloseLive{});
    if (timer_ != 0) out_.emplace_back(action::StopTimer{});
    current_ = stream_ = timer_ = 0;
    live_ = caughtUp_ = false;
    liveLost_.reset();
    state_ = State::Stopped;
}

void ClientMachine::take(const input::LocalAppended& in) {
    backlog_.outbox += in.count;
    pushWanted_ = true;
    if (state_ == State::Idle) return next();
    // One extra try a pause: a visitor's tap should not wait for the timer, a hundred taps should not hammer.
    if (state_ == State::Waiting && !std::exchange(wokenByAppend_, true)) tryNow();
}

void ClientMachine::take(const input::NetworkChanged& in) {
    if (in.reachable && state_ != State::Stopped) startOver();
}

void ClientMachine::take(const input::TokenChanged&) {
    if (state_ != State::Stopped) startOver();
}

void ClientMachine::startOver() {
    for (Backoff& pause : backoffs_)
        pause.reset();
    if (stream_ != 0) out_.emplace_back(action::CloseLive{}); // it may be dead without knowing it
    if (isBusy()) out_.emplace_back(action::Abort{});
    reconcileWanted_ = reconcileWanted_ || state_ == State::Reconciling;
    stream_ = current_ = 0;
    live_ = false;
    tryNow();
}

void ClientMachine::take(const input::TimerFired& in) {
    if (timer_ == 0 || in.timer != timer_ || !isPausing()) return;
    timer_ = 0;
    wokenByAppend_ = false;
    tryNow();
}

void ClientMachine::take(const input::LiveOpened& in) {
    if (stream_ == 0 || in.stream != stream_) return;
    live_ = true;
    pullWanted_ = true; // what came between the last pull and now was told to nobody
    if (state_ == State::Idle) next();
}

void ClientMachine::take(const input::LivePosition& in) {
    if (stream_ == 0 || in.stream != stream_) return;
    backoff(Lane::Live).reset();
    if (state_ == State::Pulling)
        heard_ = in.position;
    else if (state_ == State::Idle || in.position != cursor_.position)
        pullWanted_ = true; // the same position told again means that there are new keys
    if (state_ == State::Idle) next();
}

void ClientMachine::take(const input::LiveClosed& in) {
    if (stream_ == 0 || in.stream != stream_) return;
    stream_ = 0;
    live_ = caughtUp_ = false;
    if (state_ == State::Idle)
        pause(in.why, Lane::Live);
    else if (!isPausing())
        liveLost_ = in.why;
}

// What comes of requests --------------------------------------------------------------------------

void ClientMachine::take(const input::NothingToPush& in) {
    if (!finish(in.request)) return;
    backlog_ = in.backlog;
    next();
}

void ClientMachine::take(const input::PushAnswered& in) {
    if (!finish(in.request)) return;
    backlog_ = in.backlog;
    // A success that settles nothing would be tried for ever (P3, P16).
    if (in.settled == 0 && backlog_.outbox > 0) {
        if (!in.keysBehind || ++keysBehindInRow_ > mostKeysBehindInRow)
            return pause(LinkFailure::Garbled, Lane::Pushes);
        keysWanted_ = pushWanted_ = true; // another life of the hub than the one that got our keys
        return next();
    }
    succeeded();
    backoff(Lane::Pushes).reset();
    refusedAlone_ = 0;
    batch_ = std::min(batch_ * 2, limits_.maxEvents);
    pushWanted_ = pushWanted_ || backlog_.outbox > 0;
    pullWanted_ = pullWanted_ || in.head.position != cursor_.position;
    reconcileWanted_ = reconcileWanted_ || isOtherHub(in.head, cursor_);
    keysWanted_ = keysWanted_ || in.keysBehind;
    next();
}

void ClientMachine::take(const input::KeysExchanged& in) {
    const bool pushing = state_ == State::Pushing;
    if (!finish(in.request)) return;
    succeeded();
    backoff(Lane::Keys).reset();
    pushWanted_ = pushWanted_ || pushing || in.waiting; // the events whose keys these were
    if (pushing) pushedLast_ = false;
    keysWanted_ = pushing ? keysWanted_ : in.more;
    next();
}

void ClientMachine::take(const input::KeysBehind& in) {
    if (!finish(in.request)) return;
    succeeded();
    keysWanted_ = pullWanted_ = true;
    heard_.reset();
    // A hub whose keyring is never where it says must not be asked for ever (P16).
    if (++keysBehindInRow_ > mostKeysBehindInRow) keysDown_ = LinkFailure::Garbled;
    next();
}

void ClientMachine::take(const input::KeysFailed& in) {
    const bool pushing = state_ == State::Pushing;
    if (!finish(in.request)) return;
    // A hub that is sealed off still takes and gives events: what it has to hear may be among them.
    keysDown_ = in.why;
    pushWanted_ = pushWanted_ || pushing;
    keysWanted_ = true;
    next();
}

void ClientMachine::take(const input::Quarantined& in) {
    if (!finish(in.request)) return;
    backlog_ = in.backlog;
    pushWanted_ = pushWanted_ || backlog_.outbox > 0;
    next();
}

void ClientMachine::take(const input::PullAnswered& in) {
    if (!finish(in.request)) return;
    succeeded();
    backoff(Lane::Reconciles).reset();
    reconcilesInRow_ = 0;
    keysBehindInRow_ = 0;
    answersOtherwise_ = true;
    backlog_ = in.backlog;
    cursor_ = in.next;
    skew_ = in.skew;
    const bool missed = heard_ && *heard_ != cursor_.position;
    pullWanted_ = pullWanted_ || in.more || missed;
    pushWanted_ = pushWanted_ || backlog_.outbox > 0;
    heard_.reset();
    next();
}

void ClientMachine::take(const input::HubSaysReconcile& in) {
    if (!finish(in.request)) return;
    reconcileWanted_ = keysWanted_ = true;
    next();
}

void ClientMachine::take(const input::RangesAnswered& in) {
    if (!finish(in.request)) return;
    succeeded();
    if (!target_) target_ = in.head;
    reconcileWanted_ = isOtherHub(in.head, *target_);
    ask_.insert(ask_.end(), in.ask.begin(), in.ask.end());
    fetch_.insert(fetch_.end(), in.fetch.begin(), in.fetch.end());
    nextOfReconcile();
}

void ClientMachine::take(const input::Fetched& in) {
    if (!finish(in.request)) return;
    succeeded();
    reconcileWanted_ = isOtherHub(in.head, *target_);
    dropFirst(fetch_, in.done);
    nextOfReconcile();
}

void ClientMachine::take(const input::CursorAdopted& in) {
    if (!finish(in.request)) return;
    cursor_ = in.cursor;
    backlog_ = in.backlog;
    pushWanted_ = pullWanted_ = true;
    next();
}

void ClientMachine::take(const input::Failed& in) {
    if (in.request == 0 || in.request != current_) return;
    current_ = 0;
    const bool pushing = state_ == State::Pushing;
    if (pushing && (in.why == LinkFailure::TooLarge || in.why == LinkFailure::BadRequest))
        return pushFailed(in.why);
    // Digests start anew; what was fetched and queued so far is kept, so this gets further each time.
    if (state_ == State::Reconciling) reconcileWanted_ = true;
    if (state_ == State::Pulling && in.why == LinkFailure::Garbled) reconcileWanted_ = true;
    pause(in.why, pushing && in.why != LinkFailure::Network ? Lane::Pushes : Lane::Requests);
}

// What to do next ---------------------------------------------------------------------------------

template<class A>
void ClientMachine::request(State state, A action) {
    state_ = state;
    current_ = action.request = ++numbers_;
    out_.emplace_back(action::Request(std::move(action)));
}

bool ClientMachine::finish(std::uint32_t request) {
    if (request != 0 && request == current_) {
        current_ = 0;
        return true;
    }
    // Given up, but made durable all the same: the journal is not as we left it, so look again.
    pushWanted_ = pullWanted_ = true;
    if (state_ == State::Idle) next();
    return false;
}

void ClientMachine::succeeded() {
    backoff(Lane::Requests).reset();
    trouble_ = SyncStatus::Reason::None;
    wokenByAppend_ = false;
}

bool ClientMachine::isOtherHub(const Cursor& head, const Cursor& known) const {
    return !known.isStart() && (head.hub != known.hub || head.incarnation != known.incarnation);
}

void ClientMachine::tryNow() {
    if (timer_ != 0) out_.emplace_back(action::StopTimer{});
    timer_ = 0;
    keysWanted_ = keysWanted_ || keysDown_.has_value();
    keysDown_.reset();
    pushWanted_ = pullWanted_ = true;
    liveLost_.reset();
    next();
}

void ClientMachine::next() {
    // Keys before events, and before anything is compared: what comes can then be read.
    if (keysWanted_ && !keysDown_) return request(State::Keys, action::PullKeys{});
    if (reconcileWanted_) return startReconcile();
    // A hub is read before anything is handed to it: the cursor then tells that this hub has been spoken to,
    // so that one which was restored from a backup in between gets back what it lost (P14).
    const bool knowsHub = !cursor_.isStart();
    // In turn, so that neither a busy door nor a long history keeps the other waiting.
    if (knowsHub && pushWanted_ && !(pullWanted_ && pushedLast_)) {
        pushWanted_ = false;
        pushedLast_ = true;
        return request(State::Pushing, action::PushNext{0, batch_, keysDown_ != LinkFailure::Rejected});
    }
    if (pullWanted_ || pushWanted_) {
        pullWanted_ = pushedLast_ = false;
        heard_.reset();
        return request(State::Pulling, action::PullNext{0, !keysDown_});
    }
    comeToRest();
}

void ClientMachine::comeToRest() {
    if (liveLost_) return pause(*std::exchange(liveLost_, std::nullopt), Lane::Live);
    if (keysDown_) return pause(*keysDown_, Lane::Keys);
    state_ = State::Idle;
    caughtUp_ = live_;
    if (stream_ != 0) return;
    stream_ = ++numbers_;
    out_.emplace_back(action::OpenLive{stream_});
}

void ClientMachine::startReconcile() {
    if (++reconcilesInRow_ > mostReconcilesInRow) {
        reconcilesInRow_ = 0;
        return pause(LinkFailure::Garbled, Lane::Reconciles);
    }
    reconcileWanted_ = false;
    target_.reset();
    ask_.assign(1, IdRange{});
    fetch_.clear();
    nextOfReconcile();
}

void ClientMachine::nextOfReconcile() {
    if (reconcileWanted_) return startReconcile();
    if (!ask_.empty()) {
        auto ranges = firstOf(ask_, limits_.maxRanges);
        dropFirst(ask_, std::ssize(ranges));
        return request(State::Reconciling, action::AskRanges{0, std::move(ranges)});
    }
    if (!fetch_.empty())
        return request(State::Reconciling, action::FetchIds{0, firstOf(fetch_, limits_.maxIds)});
    request(State::Reconciling, action::AdoptCursor{0, *target_});
}

void ClientMachine::pushFailed(LinkFailure why) {
    pushWanted_ = true;
    if (batch_ > 1) {
        const auto sent = std::min<qsizetype>(batch_, std::max<std::int64_t>(backlog_.outbox, 1));
        batch_ = std::max<qsizetype>(1, sent / 2);
        pushedLast_ = false;
        return next();
    }
    // Only what the hub refuses again and again, while it answers other questions, is the item's own fault: a
    // sick hub, or a wall in between, must not empty the outbox into the attention list.
    ++refusedAlone_;
    if (refusedAlone_ < triesAlone || !answersOtherwise_) {
        answersOtherwise_ = refusedAlone_ > 1 && answersOtherwise_;
        return pause(why, Lane::Pushes);
    }
    refusedAlone_ = 0;
    answersOtherwise_ = false;
    const char* reason = why == LinkFailure::TooLarge ? "too-large" : "unreadable-to-hub";
    request(State::Pushing, action::QuarantineFirst{0, reason});
}

void ClientMachine::pause(LinkFailure why, Lane lane) {
    using enum LinkFailure;
    pushWanted_ = pullWanted_ = true;
    caughtUp_ = false;
    if (why == Unauthorised) trouble_ = SyncStatus::Reason::Token;
    if (why == Stranger) trouble_ = SyncStatus::Reason::Stranger;
    if (why == TooLarge || why == BadRequest || why == Rejected) trouble_ = SyncStatus::Reason::HubRefuses;
    if (why == Journal) trouble_ = SyncStatus::Reason::OwnDisk;
    state_ = why == Unauthorised ? State::NeedsToken : State::Waiting;
    if (why == Unauthorised && stream_ != 0) {
        out_.emplace_back(action::CloseLive{});
        stream_ = 0;
        live_ = false;
    }
    timer_ = ++numbers_;
    const auto limit = why == Network ? Backoff::mostAbsent : Backoff::most;
    const auto after = why == Unauthorised ? backoff(lane).slow() : backoff(lane).next(limit);
    out_.emplace_back(action::StartTimer{timer_, after});
}

} // namespace drempel
