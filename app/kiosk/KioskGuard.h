// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Workspace.h"

#include <QObject>

namespace drempel {

/// Keeps a screen on a wall what it is: no chord, context menu, paste, drop or close request reaches it, and
/// when a visit ends nothing of it stays on the clipboard or in the keyboard. UI thread.
class KioskGuard final : public QObject {
    Q_OBJECT
  public:
    /// Looks at what goes to the windows of `application`.
    explicit KioskGuard(QObject& application);

    /// From now on forgets with each visit that ends at the door, and with each log-out elsewhere.
    void watch(Workspace& workspace);
    /// Empties the clipboard, the selection, and what the on-screen keyboard has not committed.
    static void forget();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace drempel
