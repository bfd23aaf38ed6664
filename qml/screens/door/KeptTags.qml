// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Drempel.Controls
import Drempel.Theme

// What was kept, as tags in rows that stand in the middle.
Item {
    id: tags

    required property var kept // [{icon, text}]

    implicitHeight: Theme.target.secondary

    onWidthChanged: arrange()

    Repeater {
        id: entries

        model: tags.kept
        onItemAdded: settle.start()
        onItemRemoved: settle.start()

        Tag {
            required property var modelData

            width: Math.min(implicitWidth, tags.width)
            iconName: modelData.icon
            text: modelData.text
            onHeightChanged: settle.start()
            onWidthChanged: settle.start()
        }
    }
    Timer {
        id: settle
        interval: 0
        onTriggered: tags.arrange()
    }

    function arrange(): void {
        let bottom = 0;
        for (let first = 0; first < entries.count;) {
            let last = first;
            let length = entries.itemAt(first).width;
            while (last + 1 < entries.count && length + Theme.space.m + entries.itemAt(last + 1).width <= width)
                length += Theme.space.m + entries.itemAt(++last).width;
            bottom = layRow(first, last, (width - length) / 2, bottom) + Theme.space.m;
            first = last + 1;
        }
        implicitHeight = Math.max(0, bottom - Theme.space.m);
    }
    // Places one row at `top`; gives its bottom.
    function layRow(first: int, last: int, start: real, top: real): real {
        let height = 0;
        for (let i = first; i <= last; ++i) {
            const tag = entries.itemAt(i);
            tag.x = LayoutMirroring.enabled ? width - start - tag.width : start;
            tag.y = top;
            start += tag.width + Theme.space.m;
            height = Math.max(height, tag.height);
        }
        return top + height;
    }
}
