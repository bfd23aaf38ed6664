// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Workspace.h"
#include "platform/ports/CodeReader.h"

#include <memory>
#include <vector>

namespace drempel {

/// Brings what the readers read to the screen that asks who somebody is. A camera looks only then, at a door,
/// and the screen says so while it does. UI thread.
class Readers final : public QObject {
  public:
    /// `typing` always listens, so that no code ends up in a field; `camera` may be null.
    Readers(Workspace& workspace, std::unique_ptr<CodeReader> typing, std::unique_ptr<CodeReader> camera);
    ~Readers() override;

  private:
    void follow();

    Workspace& workspace_;
    std::unique_ptr<CodeReader> typing_;
    std::unique_ptr<CodeReader> camera_;
    bool wanted_ = false;
};

} // namespace drempel
