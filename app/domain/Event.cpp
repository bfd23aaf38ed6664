// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Event.h"

#include "domain/CborArchive.h"

#include <type_traits>

namespace drempel {

namespace {

enum BodyKey {
    KindKey = 1,
    AuthorKey,
    RoleKey,
    RecordedKey,
    ZoneKey,
    BootKey,
    MonotonicKey,
    AfterKey,
    PayloadKey,
    StationKey
};

constexpr qsizetype afterLimit = 256;

template<class T>
struct KindOf;
#define DREMPEL_KIND(type)                                                                                   \
    template<>                                                                                               \
    struct KindOf<type> {                                                                                    \
        static constexpr Kind value = Kind::type;                                                            \
    }
DREMPEL_KIND(SiteDescribed);
DREMPEL_KIND(GroupDescribed);
DREMPEL_KIND(ChildDescribed);
DREMPEL_KIND(ParentLinked);
DREMPEL_KIND(AdultDescribed);
DREMPEL_KIND(CollectorAllowed);
DREMPEL_KIND(CaregiverDescribed);
DREMPEL_KIND(SessionPlanned);
DREMPEL_KIND(CodeIssued);
DREMPEL_KIND(Announced);
DREMPEL_KIND(Received);
DREMPEL_KIND(PickUpAnnounced);
DREMPEL_KIND(Departed);
DREMPEL_KIND(AbsenceReported);
DREMPEL_KIND(PresenceUndone);
DREMPEL_KIND(HomeTold);
DREMPEL_KIND(TalkRequested);
DREMPEL_KIND(CareLogged);
DREMPEL_KIND(Observed);
DREMPEL_KIND(Heard);
DREMPEL_KIND(PhoneCalled);
DREMPEL_KIND(PerspectiveGiven);
DREMPEL_KIND(ExchangeWithdrawn);
DREMPEL_KIND(Discussed);
DREMPEL_KIND(HandoverPicked);
DREMPEL_KIND(AnswerPromised);
DREMPEL_KIND(PromiseKept);
DREMPEL_KIND(WriterStarted);
DREMPEL_KIND(BadgeIssued);
DREMPEL_KIND(BadgeRevoked);
DREMPEL_KIND(AuthorityRuled);
DREMPEL_KIND(CollectionBarred);
DREMPEL_KIND(BarLifted);
DREMPEL_KIND(PickUpAllowed);
DREMPEL_KIND(PickUpWithdrawn);
DREMPEL_KIND(ConsentGiven);
DREMPEL_KIND(ConsentWithdrawn);
DREMPEL_KIND(PickUpRequested);
DREMPEL_KIND(PickUpConfirmed);
DREMPEL_KIND(IdSeen);
DREMPEL_KIND(OverrideGiven);
DREMPEL_KIND(CodeResetSeen);
DREMPEL_KIND(DutyChanged);
DREMPEL_KIND(DeviceRegistered);
DREMPEL_KIND(DeviceRevoked);
DREMPEL_KIND(Viewed);
DREMPEL_KIND(ErasureAsked);
DREMPEL_KIND(ErasureConfirmed);
DREMPEL_KIND(SubjectErased);
DREMPEL_KIND(Purged);
DREMPEL_KIND(CardRevoked);
DREMPEL_KIND(OfficeActed);
#undef DREMPEL_KIND

/// Reads the payload whose kind is `kind`, trying each alternative; Unknown if none has it.
template<std::size_t I = 1>
Payload readPayload(Kind kind, const QCborMap& map) {
    if constexpr (I == std::variant_size_v<Payload>) {
        return Unknown{};
    } else {
        using T = std::variant_alternative_t<I, Payload>;
        if (KindOf<T>::value != kind) return readPayload<I + 1>(kind, map);
        fields::CborReader reader(map);
        T value;
        describe(reader, value);
        if (!reader.ok()) return Unknown{};
        return value;
    }
}

template<class T>
std::optional<QDate> dayIn(const T& payload) {
    if constexpr (requires {
                      { payload.day } -> std::convertible_to<QDate>;
                  }) {
        if (payload.day.isValid()) return payload.day;
    }
    return std::nullopt;
}

} // namespace

Kind kindOf(const Payload& payload) {
    return std::visit(
        []<class T>(const T&) {
            if constexpr (std::is_same_v<T, Unknown>)
                return Kind::WriterStarted;
            else
                return KindOf<T>::value;
        },
        payload);
}

std::optional<QDate> dayOf(const Payload& payload) {
    // Whose name and face were compared once stays known, also when that day is long gone.
    if (std::holds_alternative<IdSeen>(payload)) return std::nullopt;
    return std::visit([](const auto& value) { return dayIn(value); }, payload);
}

QByteArray encodeBody(const Body& body) {
    QCborMap map;
    map.insert(KindKey, static_cast<qint64>(body.kind));
    map.insert(AuthorKey, body.author.id.bytes());
    map.insert(RoleKey, static_cast<qint64>(body.author.role));
    map.insert(RecordedKey, static_cast<qint64>(body.recordedAt.time_since_epoch().count()));
    map.insert(ZoneKey, body.zone);
    map.insert(BootKey, body.boot.bytes());
    map.insert(MonotonicKey, static_cast<qint64>(body.sinceBoot.count()));
    QCborArray after;
    for (const EventId& id : body.after)
        after.append(id.bytes());
    map.insert(AfterKey, after);
    fields::CborWriter writer;
    std::visit(
        [&writer](const auto& payload) {
            describe(writer, const_cast<std::decay_t<decltype(payload)>&>(payload));
        },
        body.payload);
    map.insert(PayloadKey, writer.map);
    map.insert(StationKey, static_cast<qint64>(body.station));
    return map.toCborValue().toCbor();
}

Result<Body> decodeBody(QByteArrayView clear, std::uint16_t version) {
    QCborParserError error;
    const QCborValue root = QCborValue::fromCbor(clear.toByteArray(), &error);
    if (error.error != QCborError::NoError || error.offset != clear.size() || !root.isMap())
        return fail(ErrorCode::BadInput, "body is not a map");
    const QCborMap map = root.toMap();
    const qint64 kind = fields::integerIn(map.value(KindKey));
    const qint64 role = fields::integerIn(map.value(RoleKey));
    const qint64 station = fields::integerIn(map.value(StationKey), static_cast<qint64>(Station::Door));
    const auto author = AdultId::fromBytes(map.value(AuthorKey).toByteArray());
    const auto boot = BootId::fromBytes(map.value(BootKey).toByteArray());
    constexpr qint64 kindLimit = 0xFFFF;
    const QCborArray after = map.value(AfterKey).toArray();
    if (kind < 0 || kind > kindLimit || role < 0 || role > static_cast<qint64>(last(Role{})) || station < 0 ||
        station > static_cast<qint64>(last(Station{})) || !author || !boot || after.size() > afterLimit)
        return fail(ErrorCode::BadInput, "body header");
    Body body;
    body.kind = static_cast<Kind>(kind);
    body.author = Author{*author, static_cast<Role>(role)};
    body.station = static_cast<Station>(station);
    body.recordedAt = Instant(Milliseconds(fields::integerIn(map.value(RecordedKey), 0)));
    body.zone = map.value(ZoneKey).toString();
    body.boot = *boot;
    body.sinceBoot = Milliseconds(fields::integerIn(map.value(MonotonicKey), 0));
    for (const QCborValue& item : after) {
        const auto id = EventId::fromBytes(item.toByteArray());
        if (!id) return fail(ErrorCode::BadInput, "body cause");
        body.after.push_back(*id);
    }
    if (version == 1) body.payload = readPayload(body.kind, map.value(PayloadKey).toMap());
    return body;
}

Status checkBody(const Body& body) {
    if (body.after.size() > static_cast<std::size_t>(afterLimit)) return fail(ErrorCode::TooLarge, "causes");
    const QByteArray bytes = encodeBody(body);
    if (bytes.size() > maxBodyBytes) return fail(ErrorCode::TooLarge, "body");
    const auto read = decodeBody(bytes);
    if (!read || std::holds_alternative<Unknown>(read->payload))
        return fail(ErrorCode::BadInput, "a field is out of range");
    return {};
}

Event readEvent(const Envelope& envelope, QByteArrayView clearBody) {
    if (auto body = decodeBody(clearBody, envelope.version)) return Event{envelope, std::move(*body)};
    return Event{envelope, Body{}};
}

Body composeBody(Payload payload, Author author, const Clock& clock, std::vector<EventId> after,
                 std::optional<Station> station) {
    const Kind kind = kindOf(payload);
    return Body{kind,
                author,
                station.value_or(usualStation(author.role)),
                clock.now(),
                QString::fromUtf16(daycareZone),
                clock.boot(),
                clock.sinceBoot(),
                std::move(after),
                std::move(payload)};
}

Draft draftOf(SubjectId subject, const Body& body) {
    Draft draft{subject, classOf(body.kind), mustUnderstand(body.kind), 1, encodeBody(body)};
    if (isPersonal(body.kind) && body.author.role == Role::Parent)
        draft.sealedFor = subjectOf(body.author.id);
    return draft;
}

} // namespace drempel
