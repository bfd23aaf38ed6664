// SPDX-License-Identifier: GPL-3.0-or-later
#include "property/domain/PayloadGenerators.h"
#include "support/Property.h"

using namespace drempel;
using namespace drempel::test;

namespace {

QByteArray damaged(QByteArray bytes) {
    const int hits = *rc::gen::inRange(1, 4);
    for (int i = 0; i < hits && !bytes.isEmpty(); ++i) {
        const auto place = *rc::gen::inRange<qsizetype>(0, bytes.size());
        switch (*rc::gen::inRange(0, 3)) {
        case 0:
            bytes[place] = *rc::gen::arbitrary<char>();
            break;
        case 1:
            bytes.truncate(place);
            break;
        default:
            bytes.insert(place, *rc::gen::arbitrary<char>());
            break;
        }
    }
    return bytes;
}

} // namespace

class CodecPropertyTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyKindIsReadBackAsItWasWritten_data() {
        QTest::addColumn<std::size_t>("index");
        for (std::size_t i = 1; i < std::variant_size_v<Payload>; ++i)
            QTest::addRow("kind %d", static_cast<int>(kindOf(payloadAtDefault(i)))) << i;
    }
    void everyKindIsReadBackAsItWasWritten() {
        QFETCH(const std::size_t, index);
        QVERIFY(rc::check([index] {
            const Body body = *bodyWith(index);
            const QByteArray bytes = encodeBody(body);
            RC_ASSERT(bool(checkBody(body)));
            const auto read = decodeBody(bytes);
            RC_ASSERT(bool(read));
            RC_ASSERT(read->payload == body.payload);
            RC_ASSERT(*read == body);
            RC_ASSERT(encodeBody(*read) == bytes);
        }));
    }
    void aDamagedBodyIsNeverACrashNorReadAsWhatCannotBeWritten() {
        QVERIFY(rc::check([] {
            const auto read = decodeBody(damaged(encodeBody(*anyBody())));
            if (!read || std::holds_alternative<Unknown>(read->payload)) return;
            RC_ASSERT(kindOf(read->payload) == read->kind);
            RC_ASSERT((decodeBody(encodeBody(*read)) == read));
        }));
    }
    void anyBytesAreNeverACrash() {
        QVERIFY(rc::check([](const std::string& text) {
            const QByteArray bytes = QByteArray::fromStdString(text);
            (void)decodeBody(bytes);
            (void)readEvent(Envelope{}, bytes);
            if (const auto envelope = decodeEnvelope(bytes)) RC_ASSERT(encodeEnvelope(*envelope) == bytes);
        }));
    }
    void anEnvelopeIsReadBackAsItWasWritten() {
        QVERIFY(rc::check([] {
            const Envelope envelope = *anyEnvelope();
            RC_ASSERT((decodeEnvelope(encodeEnvelope(envelope)) == Result<Envelope>(envelope)));
        }));
    }
    void aDamagedEnvelopeIsRefusedOrHasAnotherHash() {
        QVERIFY(rc::check([] {
            const Envelope envelope = *anyEnvelope();
            const QByteArray good = encodeEnvelope(envelope);
            const QByteArray bad = damaged(good);
            RC_PRE(bad != good);
            const auto read = decodeEnvelope(bad);
            if (!read) return;
            RC_ASSERT(encodeEnvelope(*read) == bad);
            RC_ASSERT(hashOf(*read) != hashOf(envelope));
        }));
    }

  private:
    template<std::size_t I = 1>
    static Payload payloadAtDefault(std::size_t index) {
        if constexpr (I < std::variant_size_v<Payload>) {
            if (I != index) return payloadAtDefault<I + 1>(index);
            return std::variant_alternative_t<I, Payload>{};
        } else {
            return Unknown{};
        }
    }
};

DREMPEL_PROPERTY_MAIN(CodecPropertyTest, 300)
#include "CodecPropertyTest.moc"
