// SPDX-License-Identifier: GPL-3.0-or-later
// What anybody on the network may send to the hub's port, in pieces of any size: requests one after another.
#include "fuzz/FuzzKit.h"
#include "hub/http/RequestReader.h"

#include <algorithm>

using namespace drempel;
using namespace drempel::hub;

namespace {

/// Feeds the bytes in pieces; the first byte of the input gives their size.
class Feed {
  public:
    Feed(QByteArray bytes, std::size_t piece)
      : bytes_(std::move(bytes))
      , piece_(piece) {}

    /// False when nothing is left.
    bool into(RequestReader& reader) {
        const auto left = static_cast<std::size_t>(bytes_.size()) - at_;
        if (left == 0) return false;
        const std::size_t now = std::min(piece_, left);
        const auto space = reader.space(now);
        const std::size_t taken = std::min(now, space.size());
        if (taken == 0) return false;
        std::copy_n(bytes_.constData() + at_, taken, space.data());
        reader.commit(taken);
        at_ += taken;
        return true;
    }

  private:
    QByteArray bytes_;
    std::size_t piece_;
    std::size_t at_ = 0;
};

/// False when the connection ends.
bool oneRequest(RequestReader& reader, Feed& feed, const Limits& limits) {
    reader.begin();
    while (reader.stage() == RequestReader::Stage::Head) {
        if (reader.parseHead()) return false;
        if (reader.stage() == RequestReader::Stage::Head && !feed.into(reader)) return false;
    }
    const RequestHead head = reader.head("::1");
    fuzz::require(head.path.size() + head.query.size() <= static_cast<std::size_t>(limits.headerBytes));
    while (reader.stage() == RequestReader::Stage::Body) {
        if (reader.parseBody()) return false;
        if (reader.stage() == RequestReader::Stage::Body && !feed.into(reader)) return false;
    }
    const QByteArray body = reader.takeBody();
    fuzz::require(body.size() <= limits.bodyBytes);
    return reader.keepAlive();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    Limits limits;
    limits.headerBytes = 2 * 1024;
    limits.bodyBytes = 4 * 1024;
    RequestReader reader(limits);
    Feed feed(fuzz::bytesOf(data + 1, size - 1), std::size_t{1} + data[0]);
    for (int requests = 0; requests < 16 && oneRequest(reader, feed, limits); ++requests) {
    }
    return 0;
}
