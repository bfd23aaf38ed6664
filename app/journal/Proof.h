// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Chain.h"
#include "journal/Core.h"

namespace drempel {

/// Which events of a batch their writers' devices vouch for: those that carry a valid signature, those that a
/// vouched for event of the batch follows, and those that an event stored here follows. A writer belongs to
/// the device whose key signed first; that is kept in the transaction. All true where no signatures are asked
/// for. What is stored already need not be proved again.
[[nodiscard]] std::vector<bool> provenOf(JournalCore& core, std::span<const StoredEvent> events);

/// Checks the signatures of all writers, given their links by (writer, seq): each that is there must be of
/// its writer's device, and no event may stand behind the last of them. Only where signatures are asked for.
class SignatureCheck {
  public:
    SignatureCheck(const JournalCore& core, std::function<void(VerifyFinding)> report);
    void add(const ChainLink& link, bool isStub, QByteArrayView signature);
    void end();

  private:
    [[nodiscard]] bool isGood(const ChainLink& link, QByteArrayView signature);

    const JournalCore& core_;
    std::function<void(VerifyFinding)> report_;
    const bool isAsked_;
    std::vector<QByteArray> keys_;
    std::optional<WriterId> writer_;
    QByteArray signer_;
    std::int64_t uncovered_ = 0;
    ChainLink last_;
};

/// The key of the device this writer belongs to; empty while nobody knows.
[[nodiscard]] QByteArray signerOf(const JournalCore& core, const WriterId& writer);

} // namespace drempel
