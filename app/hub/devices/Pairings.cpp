// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/devices/Pairings.h"

#include <algorithm>

namespace drempel::hub {

Result<PairingCode> Pairings::open(const QString& name, DeviceRole role, const QString& group) {
    if (const Status free = devices_.mayBeCalled(name, group); !free) return tl::unexpected(free.error());
    const PairingCode code = PairingCode::random();
    const QByteArray salt = SecretBytes::random(PairingCode::saltBytes).view().toByteArray();
    auto key = code.stretched(salt);
    if (!key) return tl::unexpected(key.error());
    Open opened{.welcome = {salt, SecretBytes::random(pairingBytes).view().toByteArray(), name, toWord(role),
                            group, site_, QByteArray()},
                .role = role,
                .selector = code.selector(),
                .key = std::move(*key),
                .until = clock_.sinceBoot() + openFor};
    const std::lock_guard lock(mutex_);
    std::erase_if(open_, [&](const Open& one) {
        return one.welcome.name == name || one.selector == opened.selector || clock_.sinceBoot() >= one.until;
    });
    if (open_.size() >= mostOpen) return fail(ErrorCode::TooLarge, "open pairings");
    open_.push_back(std::move(opened));
    return code;
}

std::ptrdiff_t Pairings::openDoorsBut(const QString& name) {
    const std::lock_guard lock(mutex_);
    return std::ranges::count_if(open_, [&](const Open& one) {
        return one.role == DeviceRole::Door && one.welcome.name != name && clock_.sinceBoot() < one.until;
    });
}

std::vector<Pairings::Open>::iterator Pairings::find(const QByteArray& selector) {
    std::erase_if(open_, [&](const Open& one) { return clock_.sinceBoot() >= one.until; });
    return std::find_if(open_.begin(), open_.end(),
                        [&](const Open& one) { return one.selector == selector; });
}

Result<PairWelcome> Pairings::hello(const PairHello& hello) {
    const std::lock_guard lock(mutex_);
    const auto found = find(hello.selector);
    if (found == open_.end()) return fail(ErrorCode::NotFound, "pairing");
    PairWelcome welcome = found->welcome;
    welcome.proof = proofOf(PairSide::Hub, found->key, hello, welcome, pin_);
    return welcome;
}

Result<Pairing> Pairings::prove(const PairProof& proof) {
    const std::lock_guard lock(mutex_);
    const auto found = find(proof.hello.selector);
    if (found == open_.end()) return fail(ErrorCode::NotFound, "pairing");
    const QByteArray right = proofOf(PairSide::Tablet, found->key, proof.hello, found->welcome, pin_);
    if (!isSameProof(right, proof.proof)) {
        if (--found->left == 0) open_.erase(found);
        return fail(ErrorCode::Unauthorised, "proof");
    }
    auto paired =
        devices_.pair({found->welcome.name, found->role, found->welcome.group, proof.hello.publicKey},
                      siteKey_, clock_, ids_);
    if (paired) open_.erase(found);
    return paired;
}

} // namespace drempel::hub
