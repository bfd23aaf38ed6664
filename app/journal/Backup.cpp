// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Core.h"
#include "journal/PageCopy.h"

namespace drempel {

Status Journal::beginCopy(const QString& target) {
    return core_->read([&](Connection& db) { db.beginCopy(target); });
}

Result<std::optional<CopyPoint>> Journal::copyOn(int pages) {
    auto done = core_->read([&](Connection& db) {
        core_->step("copy");
        return db.copyOn(pages);
    });
    if (!done) {
        endCopy();
        return tl::unexpected<Error>(std::move(done.error()));
    }
    if (!*done) return std::optional<CopyPoint>();
    endCopy();
    return std::optional(CopyPoint{core_->tip().position, core_->tip().running});
}

void Journal::endCopy() {
    core_->connection().endCopy();
}

Status Journal::leaveWriter() {
    return core_->write([&](Draw& draw) {
        draw.tip.elsewhere = true;
        core_->saveTip(draw.tip);
    });
}

} // namespace drempel
