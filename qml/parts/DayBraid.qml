// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Drempel.Controls
import Drempel.Theme

// A child's day as two strands: home on the side where reading starts, daycare on the other, meeting at each
// handover. The thick strand is where the child is; an answer is bridged to what it answers. Its shape shows
// how much goes to and fro; nothing is counted.
// `model`: entries in the order of time, with the roles entryId, side ("home", "here" or "handover"), icon,
// text, time, author, answers (the id of what this answers, or "") and unheard.
Flickable {
    id: braid

    required property var model
    property bool latestFirst: false // opens at the end of the day instead of its beginning
    property bool startsHere: false // the day begins with the child at the daycare

    readonly property real middle: width / 2
    readonly property real reach: Theme.space.xl + Theme.stroke.thin // from the middle to a strand
    readonly property real inset: reach + Theme.space.xxl // from the middle to the cards
    readonly property real cardWidth: Math.min(Theme.target.primary * 4.5, middle - inset)
    readonly property bool mirrored: LayoutMirroring.enabled
    property bool moved: false // by a finger, whose place is respected
    property var crossings: [] // the y of every handover, and before and after them the edges of the day

    signal activated(string entryId)

    T.ScrollIndicator.vertical: ScrollHint {}

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentWidth: width

    onMovementStarted: moved = true
    onHeightChanged: settle.start()
    onWidthChanged: settle.start()

    Repeater {
        model: Math.max(0, braid.crossings.length - 1) * 2

        BraidLine {
            required property int index
            readonly property int stretch: Math.floor(index / 2)
            readonly property bool home: index % 2 === 0
            readonly property real sign: home === braid.mirrored ? 1 : -1

            x: braid.middle
            y: braid.crossings[stretch] ?? 0
            height: (braid.crossings[stretch + 1] ?? 0) - y
            fromMiddle: stretch > 0
            side: sign * braid.reach
            thick: home === ((stretch % 2 === 0) !== braid.startsHere)
            toMiddle: stretch < braid.crossings.length - 2
            tone: home ? Theme.color.home.line : Theme.color.here.line
            visible: braid.shows(y, y + height)
            z: thick ? 1 : 0
        }
    }
    Repeater {
        id: entries

        model: braid.model
        onItemAdded: settle.start()
        onItemRemoved: settle.start()

        delegate: BraidRow {
            required property var model
            // An object of a list, or the roles of a model; null while the entry is being taken away.
            readonly property var entry: model.modelData ?? model

            answers: entry?.answers ?? ""
            bridgeShown: braid.shows(y + answeredAt, y + hang)
            author: entry?.author ?? ""
            cardWidth: braid.cardWidth
            entryId: entry?.entryId ?? ""
            iconName: entry?.icon ?? ""
            inset: braid.inset
            middle: braid.middle
            mirrored: braid.mirrored
            reach: braid.reach
            side: entry?.side ?? ""
            text: entry?.text ?? ""
            time: entry?.time ?? ""
            unheard: entry?.unheard ?? false
            z: 2
            onActivated: braid.activated(entryId)
            onHeightChanged: settle.start()
        }
    }
    // Many heights change at once; one arrangement follows, before the next frame.
    Timer {
        id: settle
        interval: 0
        onTriggered: braid.arrange()
    }
    // The strands go on: below the edge, and after the day.
    Rectangle {
        y: braid.contentY + braid.height - height
        width: braid.width
        height: Theme.space.xxl
        z: 3
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(Theme.color.paper, 0)
            }
            GradientStop {
                position: 1
                color: Theme.color.paper
            }
        }
    }

    // Each strand is filled from above; an entry never hangs above an earlier one of the other strand.
    function arrange(): void {
        const gap = Theme.space.l;
        const bottom = { home: gap, here: gap };
        const meetings = [0];
        let knot = 0;
        for (let i = 0; i < entries.count; ++i) {
            const row = entries.itemAt(i) as BraidRow;
            if (row.side === "handover") {
                row.y = Math.max(bottom.home, bottom.here) + gap;
                meetings.push(row.y + row.height / 2);
                bottom.home = bottom.here = row.y + row.height + gap;
            } else {
                row.y = Math.max(bottom[row.side], knot + gap - row.hang);
                knot = row.y + row.hang;
                bottom[row.side] = row.y + row.height + Theme.space.m;
            }
        }
        const end = Math.max(bottom.home, bottom.here, height - Theme.space.s);
        bridge();
        braid.crossings = meetings.concat(end + Theme.space.xxl);
        braid.contentHeight = end + Theme.space.xxl;
        if (latestFirst && !moved)
            contentY = Math.max(0, contentHeight - height);
    }
    // Drawn lines outside the view are taken away: without a graphics card they would not be cut off there.
    function shows(from: real, to: real): bool {
        return to > contentY && from < contentY + height;
    }
    function bridge(): void {
        const knots = {};
        for (let i = 0; i < entries.count; ++i) {
            const row = entries.itemAt(i) as BraidRow;
            knots[row.entryId] = row.y + row.hang;
            row.bridged = row.answers in knots;
            row.answeredAt = row.bridged ? knots[row.answers] - row.y : 0;
        }
    }
}
