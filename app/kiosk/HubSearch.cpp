// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/HubSearch.h"

#include "sync/Discovery.h"

namespace drempel {

void HubSearch::start(const HubAddress& known, Found found) {
    if (std::exchange(found_, std::move(found))) return;
    known_ = known;
    finder_.find(discovery::pinRecord(known.pin), [this](std::vector<QUrl> places) {
        places_ = std::move(places);
        std::erase(places_, known_.url);
        tryNext();
    });
}

void HubSearch::tryNext() {
    if (places_.empty()) {
        found_ = {};
        return;
    }
    const QUrl place = places_.back();
    places_.pop_back();
    client_ = std::make_unique<UnlockClient>(HubAddress{place, known_.token, known_.pin}, version_);
    client_->ask([this, place](Result<UnlockAnswer> answer) {
        client_.release()->deleteLater(); // we are in its call
        const bool isElsewhere = !answer && (answer.error().code == ErrorCode::Network ||
                                             answer.error().code == ErrorCode::Conflict);
        if (isElsewhere) return tryNext();
        std::exchange(found_, {})(place, std::move(answer));
    });
}

} // namespace drempel
