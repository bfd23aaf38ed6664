// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/Backoff.h"
#include "sync/ClientSide.h"

#include <array>
#include <deque>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace drempel {

/// Why a request or the live stream ended without an answer.
enum class LinkFailure : std::uint8_t {
    Network,      ///< no connection, or it broke
    Timeout,      ///< no answer in time
    Server,       ///< 5xx, or 429
    Unauthorised, ///< 401 or 403: the token is unknown or withdrawn
    TooLarge,     ///< 413
    BadRequest,   ///< 400 or 422: the hub could not read it
    Rejected,     ///< any other 4xx
    Stranger,     ///< who answers there is not our hub
    Garbled,      ///< an answer that is not one
    Journal       ///< our own disk
};

/// What happens to a machine. `request`, `stream` and `timer` repeat the number of the action they belong to;
/// what belongs to an older one changes no state, but makes
/// the machine look again if it may have changed the journal.
namespace input {
struct Start {
    Backlog backlog;
    Cursor cursor;
};
struct Stop {};
struct LocalAppended {
    std::int64_t count = 1;
};
struct NetworkChanged {
    bool reachable = true;
};
struct TokenChanged {};
struct TimerFired {
    std::uint32_t timer = 0;
};
struct NothingToPush {
    std::uint32_t request = 0;
    Backlog backlog;
};
struct PushAnswered {
    std::uint32_t request = 0;
    Cursor head;
    std::int64_t settled = 0;
    Backlog backlog;
    bool keysBehind = false; ///< the hub's keyring is not where ours knows it
};
/// Keys went up or came down: `more` are to be fetched, `waiting` ones to be handed over.
struct KeysExchanged {
    std::uint32_t request = 0;
    bool more = false;
    bool waiting = false;
};
/// The events that came need keys that are not here yet: nothing was stored.
struct KeysBehind {
    std::uint32_t request = 0;
};
/// The hub's keyring is locked, or gave a key that does not open: events go on without.
struct KeysFailed {
    std::uint32_t request = 0;
    LinkFailure why = LinkFailure::Server;
};
struct Quarantined {
    std::uint32_t request = 0;
    Backlog backlog;
};
struct PullAnswered {
    std::uint32_t request = 0;
    Cursor next;
    bool more = false;
    Backlog backlog;
    Milliseconds skew{0}; ///< hub minus tablet
};
struct HubSaysReconcile {
    std::uint32_t request = 0;
};
struct RangesAnswered {
    std::uint32_t request = 0;
    Cursor head;
    std::vector<IdRange> ask;
    std::vector<EventId> fetch;
};
struct Fetched {
    std::uint32_t request = 0;
    Cursor head;
    std::int64_t done = 0;
};
struct CursorAdopted {
    std::uint32_t request = 0;
    Cursor cursor;
    Backlog backlog;
};
struct Failed {
    std::uint32_t request = 0;
    LinkFailure why = LinkFailure::Network;
};
struct LiveOpened {
    std::uint32_t stream = 0;
};
struct LivePosition {
    std::uint32_t stream = 0;
    Position position = 0;
};
struct LiveClosed {
    std::uint32_t stream = 0;
    LinkFailure why = LinkFailure::Network;
};
} // namespace input

using Input =
    std::variant<input::Start, input::Stop, input::LocalAppended, input::NetworkChanged, input::TokenChanged,
                 input::TimerFired, input::NothingToPush, input::PushAnswered, input::KeysExchanged,
                 input::KeysBehind, input::KeysFailed, input::Quarantined, input::PullAnswered,
                 input::HubSaysReconcile, input::RangesAnswered, input::Fetched, input::CursorAdopted,
                 input::Failed, input::LiveOpened, input::LivePosition, input::LiveClosed>;

/// What the machine wants done. At most one request is under way; a new one replaces none.
namespace action {
struct PushNext {
    std::uint32_t request = 0;
    qsizetype maxEvents = 0;
    bool keysFirst = true; ///< new keys go up in place of events, which follow
};
/// The oldest of the outbox goes to the attention list with this reason.
struct QuarantineFirst {
    std::uint32_t request = 0;
    std::string reason;
};
struct PullNext {
    std::uint32_t request = 0;
    bool keysFirst = true; ///< what needs keys that are not here is not stored yet
};
struct PullKeys {
    std::uint32_t request = 0;
};
/// Ask the hub about these, with our own digests.
struct AskRanges {
    std::uint32_t request = 0;
    std::vector<IdRange> ranges;
};
struct FetchIds {
    std::uint32_t request = 0;
    std::vector<EventId> ids;
};
struct AdoptCursor {
    std::uint32_t request = 0;
    Cursor head;
};
/// What is asked of the hub, or of our own journal, and answered by one input with the same number.
using Request = std::variant<PushNext, QuarantineFirst, PullNext, PullKeys, AskRanges, FetchIds, AdoptCursor>;

/// Give up the request under way; its answer is not wanted.
struct Abort {};
struct OpenLive {
    std::uint32_t stream = 0;
};
struct CloseLive {};
/// Replaces the timer that runs.
struct StartTimer {
    std::uint32_t timer = 0;
    Milliseconds after{0};
};
struct StopTimer {};
} // namespace action

using Action = std::variant<action::Request, action::Abort, action::OpenLive, action::CloseLive,
                            action::StartTimer, action::StopTimer>;

/// What the sync dot shows. The words are chosen at the edge.
struct SyncStatus {
    enum class Kind : std::uint8_t {
        Synced,   ///< everything is handed over and read, and the hub is listening
        Keeping,  ///< `count` events are kept here until the hub can be reached
        Attention ///< a person should look: `count` items, or the link itself
    };
    enum class Reason : std::uint8_t { None, Items, Token, Stranger, HubRefuses, OwnDisk };

    Kind kind = Kind::Keeping;
    std::int64_t count = 0;
    Reason reason = Reason::None;

    friend bool operator==(const SyncStatus&, const SyncStatus&) = default;
};

/// Decides what a tablet does next towards its hub: a pure machine, told what happened, that answers with
/// what to do. No clock, no I/O; the seed gives the jitter. Any one thread.
///
/// Invariant: outside Stopped there is always a request under way, a timer armed, or (Idle) a live stream, so
/// that it never waits for the next local write to go on (pitfall P5).
class ClientMachine {
  public:
    enum class State : std::uint8_t {
        Stopped,
        Idle,    ///< nothing to do; the live stream tells when there is
        Pushing, ///< also while one item is put aside
        Pulling,
        Keys,        ///< fetching keys
        Reconciling, ///< comparing ranges, fetching ids, adopting a cursor
        Waiting,     ///< after a failure, for the timer
        NeedsToken   ///< as Waiting, slowly: nobody knows us
    };

    explicit ClientMachine(std::uint64_t seed, WireLimits limits = {});

    [[nodiscard]] std::vector<Action> on(const Input& input);

    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] SyncStatus status() const;
    [[nodiscard]] Backlog backlog() const { return backlog_; }
    /// Whether what was read can be read by people too: no key is known to be missing.
    [[nodiscard]] bool hasKeys() const { return !keysWanted_ && !keysDown_; }
    /// Hub clock minus tablet clock, at the last pull; none before it.
    [[nodiscard]] std::optional<Milliseconds> skew() const { return skew_; }

  private:
    using Actions = std::vector<Action>;
    /// What may fail while the rest works has a pause of its own.
    enum class Lane : std::uint8_t { Requests, Pushes, Reconciles, Live, Keys };

    void take(const input::Start& in);
    void take(const input::Stop& in);
    void take(const input::LocalAppended& in);
    void take(const input::NetworkChanged& in);
    void take(const input::TokenChanged& in);
    void take(const input::TimerFired& in);
    void take(const input::NothingToPush& in);
    void take(const input::PushAnswered& in);
    void take(const input::KeysExchanged& in);
    void take(const input::KeysBehind& in);
    void take(const input::KeysFailed& in);
    void take(const input::Quarantined& in);
    void take(const input::PullAnswered& in);
    void take(const input::HubSaysReconcile& in);
    void take(const input::RangesAnswered& in);
    void take(const input::Fetched& in);
    void take(const input::CursorAdopted& in);
    void take(const input::Failed& in);
    void take(const input::LiveOpened& in);
    void take(const input::LivePosition& in);
    void take(const input::LiveClosed& in);

    [[nodiscard]] bool isBusy() const { return current_ != 0; }
    [[nodiscard]] bool isPausing() const { return state_ == State::Waiting || state_ == State::NeedsToken; }
    bool finish(std::uint32_t request);
    void succeeded();
    void tryNow();
    void startOver();
    void next();
    void nextOfReconcile();
    void startReconcile();
    void pushFailed(LinkFailure why);
    void pause(LinkFailure why, Lane lane);
    void comeToRest();
    [[nodiscard]] bool isOtherHub(const Cursor& head, const Cursor& known) const;
    Backoff& backoff(Lane lane) { return backoffs_[static_cast<std::size_t>(lane)]; }
    template<class A>
    void request(State state, A action);

    WireLimits limits_;
    std::array<Backoff, 5> backoffs_;
    State state_ = State::Stopped;
    Actions out_;

    std::uint32_t numbers_ = 0; // of requests, streams and timers alike: never repeated
    std::uint32_t current_ = 0; // the request under way; 0 for none
    std::uint32_t timer_ = 0;
    std::uint32_t stream_ = 0;
    bool live_ = false;
    bool caughtUp_ = false; // read to the head, with the live stream open, since the last trouble
    std::optional<LinkFailure> liveLost_;

    Backlog backlog_;
    Cursor cursor_;
    std::optional<Milliseconds> skew_;
    bool pushWanted_ = false;
    bool pullWanted_ = false;
    bool pushedLast_ = false;
    bool keysWanted_ = false;
    int keysBehindInRow_ = 0;
    std::optional<LinkFailure> keysDown_; // events go on without; keys are tried again after a pause
    std::optional<Position> heard_;       // told by the live stream while a request was under way
    bool wokenByAppend_ = false;
    SyncStatus::Reason trouble_ = SyncStatus::Reason::None;

    qsizetype batch_;
    int refusedAlone_ = 0;          // how often the oldest event was refused when sent alone
    bool answersOtherwise_ = false; // a pull succeeded since it was first refused

    bool reconcileWanted_ = false;
    int reconcilesInRow_ = 0;
    std::optional<Cursor> target_;
    std::deque<IdRange> ask_;
    std::deque<EventId> fetch_;
};

} // namespace drempel
