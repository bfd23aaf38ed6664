// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Chain.h"

#include <algorithm>

namespace drempel {

namespace {

VerifyFinding finding(VerifyFindingKind kind, const ChainLink& link, std::uint64_t seq,
                      std::string detail = {}) {
    return VerifyFinding{.kind = kind,
                         .id = link.id,
                         .writer = link.writer,
                         .seq = seq,
                         .position = link.position,
                         .detail = std::move(detail)};
}

} // namespace

void ChainCheck::add(const ChainLink& link) {
    if (writer_ != link.writer) beginWriter(link);
    if (link.seq != seq_) beginSeq(link);
    if (!current_.empty()) report_(finding(VerifyFindingKind::Fork, link, link.seq));
    const bool checkable = link.previous && !gapBefore_;
    if (checkable && std::ranges::find(parents_, *link.previous) == parents_.end())
        report_(finding(VerifyFindingKind::BrokenLink, link, link.seq));
    current_.push_back(link.hash);
}

void ChainCheck::beginWriter(const ChainLink& link) {
    ++writers_;
    writer_ = link.writer;
    seq_ = 0;
    parents_.clear();
    current_ = {Digest()}; // what seq 1 names as its previous
}

void ChainCheck::beginSeq(const ChainLink& link) {
    gapBefore_ = link.seq != seq_ + 1;
    if (gapBefore_)
        report_(finding(VerifyFindingKind::Gap, link, seq_ + 1,
                        std::to_string(link.seq - seq_ - 1) + " missing before " + std::to_string(link.seq)));
    seq_ = link.seq;
    parents_ = std::exchange(current_, {});
}

} // namespace drempel
