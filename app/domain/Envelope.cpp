// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Envelope.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>

namespace drempel {

namespace {

// Keys of the envelope's map. Written to disk: never renumber.
enum class Key : quint64 {
    Id = 1,
    Site,
    Writer,
    Seq,
    Previous,
    Wall,
    Counter,
    Subject,
    Class,
    Must,
    Version,
    Seal,
    BodyHash
};

void write(QCborStreamWriter& out, Key key, const QByteArray& bytes) {
    out.append(static_cast<quint64>(key));
    out.append(bytes);
}
void write(QCborStreamWriter& out, Key key, quint64 number) {
    out.append(static_cast<quint64>(key));
    out.append(number);
}

QByteArray encode(const Envelope& e, bool withBodyHash) {
    QByteArray bytes;
    bytes.reserve(256);
    QCborStreamWriter out(&bytes);
    out.startMap(11U + (e.key ? 1U : 0U) + (withBodyHash ? 1U : 0U));
    write(out, Key::Id, e.id.bytes());
    write(out, Key::Site, e.site.bytes());
    write(out, Key::Writer, e.writer.bytes());
    write(out, Key::Seq, e.seq);
    write(out, Key::Previous, e.previous.bytes());
    out.append(static_cast<quint64>(Key::Wall));
    out.append(static_cast<qint64>(e.stamp.milliseconds));
    write(out, Key::Counter, e.stamp.counter);
    write(out, Key::Subject, e.subject.bytes());
    write(out, Key::Class, static_cast<quint64>(e.eventClass));
    out.append(static_cast<quint64>(Key::Must));
    out.append(e.mustUnderstand);
    write(out, Key::Version, e.version);
    if (e.key) write(out, Key::Seal, e.key->bytes());
    if (withBodyHash) write(out, Key::BodyHash, e.bodyHash.bytes());
    out.endMap();
    return bytes;
}

/// Reads one field after another; the first failure sticks.
class FieldReader {
  public:
    explicit FieldReader(QByteArrayView bytes)
      : in_(bytes.data(), bytes.size()) {}

    bool enter() {
        ok_ = in_.isMap() && in_.isLengthKnown() && in_.length() <= static_cast<quint64>(Key::BodyHash) &&
              in_.enterContainer();
        return ok_;
    }
    bool leave() {
        ok_ = ok_ && !in_.hasNext() && in_.leaveContainer() && in_.lastError() == QCborError::NoError;
        return ok_;
    }
    [[nodiscard]] bool nextIs(Key key) const {
        return ok_ && in_.hasNext() && in_.isUnsignedInteger() &&
               in_.toUnsignedInteger() == static_cast<quint64>(key);
    }
    template<class T>
    void id(Key key, T& target) {
        if (const auto bytes = blob(key); ok_) assign(T::fromBytes(bytes), target);
    }
    template<class T>
    void number(Key key, T& target, quint64 limit) {
        if (!step(key) || !in_.isUnsignedInteger() || in_.toUnsignedInteger() > limit) return reject();
        target = static_cast<T>(in_.toUnsignedInteger());
        in_.next();
    }
    void time(Key key, std::int64_t& target) {
        if (!step(key) || !in_.isInteger()) return reject();
        target = in_.toInteger();
        in_.next();
    }
    void flag(Key key, bool& target) {
        if (!step(key) || !in_.isBool()) return reject();
        target = in_.toBool();
        in_.next();
    }
    [[nodiscard]] bool ok() const { return ok_; }

  private:
    void reject() { ok_ = false; }
    bool step(Key key) {
        if (!nextIs(key)) return false;
        in_.next();
        return in_.hasNext();
    }
    QByteArray blob(Key key) {
        constexpr qsizetype longest = static_cast<qsizetype>(Digest::size);
        if (!step(key) || !in_.isByteArray() || !in_.isLengthKnown() ||
            in_.length() > static_cast<quint64>(longest)) {
            reject();
            return {};
        }
        const auto chunk = in_.readByteArray();
        if (chunk.status != QCborStreamReader::Ok) {
            reject();
            return {};
        }
        const QByteArray bytes = chunk.data;
        while (in_.readByteArray().status == QCborStreamReader::Ok) {
        }
        return bytes;
    }
    template<class T>
    void assign(const Result<T>& value, T& target) {
        if (!value) return reject();
        target = *value;
    }

    QCborStreamReader in_;
    bool ok_ = true;
};

} // namespace

QByteArray encodeEnvelope(const Envelope& envelope) {
    return encode(envelope, true);
}

QByteArray encodeAssociatedData(const Envelope& envelope) {
    return encode(envelope, false);
}

Result<Envelope> decodeEnvelope(QByteArrayView bytes) {
    Envelope e;
    FieldReader in(bytes);
    if (in.enter()) {
        int eventClass = 0;
        in.id(Key::Id, e.id);
        in.id(Key::Site, e.site);
        in.id(Key::Writer, e.writer);
        in.number(Key::Seq, e.seq, std::numeric_limits<qint64>::max());
        in.id(Key::Previous, e.previous);
        in.time(Key::Wall, e.stamp.milliseconds);
        in.number(Key::Counter, e.stamp.counter, std::numeric_limits<std::uint32_t>::max());
        in.id(Key::Subject, e.subject);
        in.number(Key::Class, eventClass, static_cast<quint64>(EventClass::System));
        in.flag(Key::Must, e.mustUnderstand);
        in.number(Key::Version, e.version, std::numeric_limits<std::uint16_t>::max());
        if (in.nextIs(Key::Seal)) in.id(Key::Seal, e.key.emplace());
        in.id(Key::BodyHash, e.bodyHash);
        if (in.leave() && eventClass >= 1) {
            e.eventClass = static_cast<EventClass>(eventClass);
            // Only the canonical form is accepted, so that a hash over the bytes is a hash over the value.
            if (encodeEnvelope(e) == bytes) return e;
        }
    }
    return fail(ErrorCode::BadInput, "not a canonical envelope");
}

Digest hashOf(const Envelope& envelope) {
    return Digest::of(encodeEnvelope(envelope));
}

Digest hashOf(const StoredEvent& event) {
    return event.stub ? *event.stub : hashOf(event.envelope);
}

StoredEvent stubOf(EventId id, WriterId writer, std::uint64_t seq, const Digest& hash,
                   const QByteArray& signature) {
    StoredEvent event;
    event.envelope.id = id;
    event.envelope.writer = writer;
    event.envelope.seq = seq;
    event.signature = signature;
    event.stub = hash;
    return event;
}

Status checkForm(const StoredEvent& event) {
    const Envelope& e = event.envelope;
    if (!event.signature.isEmpty() && event.signature.size() != signatureBytes)
        return fail(ErrorCode::BadInput, "a signature of another length");
    if (event.isStub()) {
        const bool whole = !e.id.isNil() && !e.writer.isNil() && e.seq >= 1 && !event.stub->isZero();
        if (!whole || event != stubOf(e.id, e.writer, e.seq, *event.stub, event.signature))
            return fail(ErrorCode::BadInput, "not a stub");
        return {};
    }
    if (e.id.isNil() || e.site.isNil() || e.writer.isNil() || e.subject.isNil())
        return fail(ErrorCode::BadInput, "nil id");
    if (e.seq < 1 || (e.seq == 1) != e.previous.isZero())
        return fail(ErrorCode::BadInput, "broken chain link");
    if (event.body.size() > maxBodyBytes) return fail(ErrorCode::TooLarge, "body");
    if (Digest::of(event.body) != e.bodyHash) return fail(ErrorCode::BadInput, "body hash");
    return {};
}

} // namespace drempel
