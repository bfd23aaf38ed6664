// SPDX-License-Identifier: GPL-3.0-or-later
// Events as they come in: the envelope, and the clear body behind the seal.
#include "domain/Event.h"
#include "fuzz/FuzzKit.h"

using namespace drempel;

namespace {

void readEnvelope(const QByteArray& bytes) {
    const auto envelope = decodeEnvelope(bytes);
    if (envelope) fuzz::require(encodeEnvelope(*envelope) == bytes); // only the canonical form is one
}

void readBody(const QByteArray& bytes) {
    const auto body = decodeBody(bytes);
    if (!body || std::holds_alternative<Unknown>(body->payload) || !checkBody(*body)) return;
    const auto again = decodeBody(encodeBody(*body));
    fuzz::require(again && *again == *body);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto [which, rest] = fuzz::choiceOf(data, size, 2);
    which == 0 ? readEnvelope(rest) : readBody(rest);
    return 0;
}
