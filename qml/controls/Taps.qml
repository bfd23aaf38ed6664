// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

// Whether something else just came under the finger: told by what opens or comes, asked by TapGuard.
QtObject {
    id: taps

    property bool fresh: false
    readonly property Timer moment: Timer {
        interval: Application.styleHints.mouseDoubleClickInterval
        onTriggered: taps.fresh = false
    }

    function settle(): void {
        fresh = true;
        moment.restart();
    }
}
