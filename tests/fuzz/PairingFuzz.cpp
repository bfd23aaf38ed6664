// SPDX-License-Identifier: GPL-3.0-or-later
// What a stranger may send before the hub knows it, and what a hub may answer that is none.
#include "fuzz/FuzzKit.h"
#include "sync/Pairing.h"
#include "sync/PairingCode.h"
#include "sync/Unlock.h"

using namespace drempel;

namespace {

template<class Read>
void readJson(const QByteArray& bytes, Read read) {
    const auto message = read(bytes);
    if (!message) return;
    const auto again = read(toJson(*message));
    fuzz::require(again && *again == *message);
}

void readUnlock(const QByteArray& bytes) {
    const auto answer = unlockFromJson(bytes);
    if (answer) fuzz::require(unlockFromJson(toJson(*answer)).has_value());
}

void readGrant(const QByteArray& bytes) {
    const auto grant = grantFromJson(bytes);
    if (grant) fuzz::require(grantFromJson(toJson(*grant)).has_value());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto [which, rest] = fuzz::choiceOf(data, size, 5);
    switch (which) {
    case 0:
        readJson(rest, helloFromJson);
        break;
    case 1:
        readJson(rest, proofFromJson);
        break;
    case 2:
        readJson(rest, welcomeFromJson);
        break;
    case 3:
        readUnlock(rest);
        break;
    default:
        readGrant(rest);
        break;
    }
    return 0;
}
