// SPDX-License-Identifier: GPL-3.0-or-later
// What a camera, a reader or a keyboard gives where a badge, a card or a pairing code is asked for.
#include "base/Badge.h"
#include "fuzz/FuzzKit.h"
#include "sync/PairingCode.h"
#include "sync/Unlock.h"

using namespace drempel;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto [which, rest] = fuzz::choiceOf(data, size, 5);
    const QString text = QString::fromUtf8(rest);
    switch (which) {
    case 0:
        static_cast<void>(parseBadge(text));
        break;
    case 1:
        static_cast<void>(tagSerial(text));
        break;
    case 2:
        if (const auto code = PairingCode::parse(text))
            fuzz::require(PairingCode::parse(code->shown()) == Result<PairingCode>(*code));
        break;
    case 3:
        if (const auto offer = offerFromText(text))
            fuzz::require(offerFromText(toText(*offer)) == Result<PairingOffer>(*offer));
        break;
    default:
        if (const auto card = CardSecret::parse(text))
            fuzz::require(CardSecret::parse(card->shown()).has_value());
        break;
    }
    return 0;
}
