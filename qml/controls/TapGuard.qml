// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Theme

// Over everything, and takes nothing but the second tap of a nervous finger: one on the same spot, when
// something else has just come there. So no page is skipped unseen, and nothing is undone by accident.
MouseArea {
    id: guard

    property point last: Qt.point(-1, -1)

    onPressed: mouse => {
        const near = Math.abs(mouse.x - last.x) < Theme.target.secondary && Math.abs(mouse.y - last.y) < Theme.target.secondary;
        last = Qt.point(mouse.x, mouse.y);
        mouse.accepted = near && Taps.fresh;
    }
}
