// SPDX-License-Identifier: GPL-3.0-or-later
// The bodies of the sync protocol, CBOR and JSON, of both sides, and the cursor in an address.
#include "fuzz/FuzzKit.h"
#include "sync/Live.h"
#include "sync/Wire.h"

using namespace drempel;

namespace {

template<class M>
void read(const QByteArray& bytes, WireFormat format) {
    const auto message = fromWire<M>(bytes, format);
    if (message) fuzz::require(fromWire<M>(toWire(*message, format), format) == message);
}

/// A batch as received holds refusals too, which are not written again.
void readBatch(const QByteArray& bytes, WireFormat format) {
    const auto batch = fromWire<PushedBatch>(bytes, format);
    if (!batch) return;
    fuzz::require(batch->events.size() <= static_cast<std::size_t>(WireLimits().maxEvents));
    for (const PushItem& item : batch->events)
        if (item) fuzz::require(checkForm(*item).has_value());
}

void readCursor(const QByteArray& bytes) {
    const auto cursor = cursorFromText(bytes);
    if (cursor) fuzz::require(cursorToText(*cursor) == bytes);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr int kinds = 13;
    const auto [which, rest] = fuzz::choiceOf(data, size, kinds * 2);
    const WireFormat format = which % 2 == 0 ? WireFormat::Cbor : WireFormat::Json;
    switch (which / 2) {
    case 0:
        readBatch(rest, format);
        break;
    case 1:
        read<PushAnswer>(rest, format);
        break;
    case 2:
        read<PullAnswer>(rest, format);
        break;
    case 3:
        read<ReconcileRequest>(rest, format);
        break;
    case 4:
        read<ReconcileAnswer>(rest, format);
        break;
    case 5:
        read<FetchRequest>(rest, format);
        break;
    case 6:
        read<FetchAnswer>(rest, format);
        break;
    case 7:
        read<KeysPush>(rest, format);
        break;
    case 8:
        read<KeysAnswer>(rest, format);
        break;
    case 9:
        read<ReconcileNeeded>(rest, format);
        break;
    case 11:
        read<HeldRequest>(rest, format);
        break;
    case 12:
        read<HeldAnswer>(rest, format);
        break;
    default: // what neither can mistake for the other
        readCursor(rest);
        read<KeysTaken>(rest, format);
        break;
    }
    return 0;
}
