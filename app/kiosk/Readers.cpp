// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/Readers.h"

namespace drempel {

Readers::Readers(Workspace& workspace, std::unique_ptr<CodeReader> typing, std::unique_ptr<CodeReader> camera)
  : workspace_(workspace)
  , typing_(std::move(typing))
  , camera_(std::move(camera)) {
    typing_->start([this](const QByteArray& code) { workspace_.badgeRead(code); });
    connect(&workspace_, &Workspace::wantsBadgeChanged, this, &Readers::follow);
    follow();
}

Readers::~Readers() {
    typing_->stop();
    if (camera_) camera_->stop();
}

void Readers::follow() {
    // A group tablet asks who somebody is for as long as nobody is logged in: its camera would look all
    // night.
    const bool asked = workspace_.door() != nullptr && workspace_.wantsBadge();
    if (!camera_ || asked == wanted_) return;
    wanted_ = !wanted_;
    if (wanted_)
        camera_->start([this](const QByteArray& code) { workspace_.badgeRead(code); });
    else
        camera_->stop();
    workspace_.setLooking(camera_->isLooking());
}

} // namespace drempel
