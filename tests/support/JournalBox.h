// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Journal.h"

#include <QTemporaryDir>
#include <QTest>

namespace drempel::test {

/// Compares a Result's success and prints its error. For use inside a test function.
#define DREMPEL_VERIFY_OK(expression)                                                                        \
    do {                                                                                                     \
        const auto drempelResult = (expression);                                                             \
        QVERIFY2(drempelResult.has_value(), drempelResult                                                    \
                                                ? ""                                                         \
                                                : (toString(drempelResult.error().code) +                    \
                                                   std::string(": ") + drempelResult.error().detail)         \
                                                      .c_str());                                             \
    } while (false)

inline constexpr Instant testStart{Milliseconds{1'790'000'000'000}};

/// Events of a writer on another device, in a proper chain. One thread.
class RemoteWriter {
  public:
    RemoteWriter(SiteId site, IdSource& ids, const Clock& clock)
      : site_(site)
      , ids_(ids)
      , clock_(clock)
      , writer_(ids.make<WriterId>()) {}

    /// From now on its events are signed, as by the device with this secret key (Ed25519).
    void signWith(const QByteArray& secretKey) {
        if (auto signer = DeviceSigner::from(SecretBytes(secretKey))) signer_.emplace(std::move(*signer));
    }
    StoredEvent next(const QByteArray& body, SubjectId subject = SubjectId(RawId{9})) {
        StoredEvent event = make(body, subject);
        if (signer_) event.signature = signer_->sign(hashOf(event)).value_or(QByteArray());
        seq_ = event.envelope.seq;
        previous_ = hashOf(event.envelope);
        return event;
    }
    std::vector<StoredEvent> next(int count) {
        std::vector<StoredEvent> events;
        for (int i = 0; i < count; ++i)
            events.push_back(next(QByteArray("remote ") + QByteArray::number(i)));
        return events;
    }
    /// As next, but the chain does not move: the one after it is a fork.
    StoredEvent make(const QByteArray& body, SubjectId subject = SubjectId(RawId{9})) {
        Envelope e;
        e.id = ids_.make<EventId>();
        e.site = site_;
        e.writer = writer_;
        e.seq = seq_ + 1;
        e.previous = previous_;
        stamp_ = nextStamp(stamp_, clock_.now());
        e.stamp = stamp_;
        e.subject = subject;
        e.eventClass = EventClass::Presence;
        e.bodyHash = Digest::of(body);
        return StoredEvent{e, body};
    }
    [[nodiscard]] WriterId writer() const { return writer_; }

  private:
    SiteId site_;
    IdSource& ids_;
    const Clock& clock_;
    WriterId writer_;
    std::uint64_t seq_ = 0;
    Digest previous_;
    Stamp stamp_;
    std::optional<DeviceSigner> signer_;
};

/// A folder with a journal, a clock that stands still and ids from a seed. One thread.
class JournalBox {
  public:
    explicit JournalBox(std::uint64_t seed = 42)
      : ids(clock, seed) {}
    [[nodiscard]] QString file() const { return dir_.filePath(QStringLiteral("journal.db")); }
    [[nodiscard]] JournalOptions options() {
        return JournalOptions{.file = file(),
                              .clock = clock,
                              .ids = ids,
                              .sealer = otherSealer != nullptr ? *otherSealer : sealer,
                              .site = site,
                              .dayOf = dayOf,
                              .failPoint = failPoint};
    }
    [[nodiscard]] Result<std::unique_ptr<Journal>> tryOpen() { return Journal::open(options()); }
    /// Null, and the test has failed, if it does not open.
    [[nodiscard]] std::unique_ptr<Journal> open() {
        auto journal = tryOpen();
        if (!journal) {
            qWarning("open: %s %s", toString(journal.error().code), journal.error().detail.c_str());
            return nullptr;
        }
        return std::move(*journal);
    }
    [[nodiscard]] static Draft draft(const QByteArray& body, SubjectId subject = SubjectId(RawId{7}),
                                     EventClass eventClass = EventClass::Presence) {
        return Draft{.subject = subject, .eventClass = eventClass, .body = body};
    }
    [[nodiscard]] static std::vector<Draft> drafts(int count, const QByteArray& prefix = "event ") {
        std::vector<Draft> all;
        for (int i = 0; i < count; ++i)
            all.push_back(draft(prefix + QByteArray::number(i)));
        return all;
    }
    [[nodiscard]] RemoteWriter remote() { return {site, ids, clock}; }

    ManualClock clock{testStart};
    SeededIdSource ids;
    NullSealer sealer;
    Sealer* otherSealer = nullptr; ///< in place of `sealer`
    SiteId site{RawId{1, 2, 3}};
    DayOf dayOf = {};
    FailPoint* failPoint = nullptr;

  private:
    QTemporaryDir dir_;
};

/// Fails from the n-th step on; counts them. One thread.
class FailAt final : public FailPoint {
  public:
    explicit FailAt(int n)
      : n_(n) {}
    [[nodiscard]] Status step(const char* name) override {
        names.emplace_back(name);
        if (n_ > 0 && static_cast<int>(names.size()) >= n_) return fail(ErrorCode::Io, name);
        return {};
    }
    std::vector<std::string> names;

  private:
    int n_;
};

} // namespace drempel::test
