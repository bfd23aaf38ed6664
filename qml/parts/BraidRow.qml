// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Theme

// One entry with what ties it to its strand: a knot and a thread, a ring for a handover, and the dotted bridge
// to what it answers. DayBraid decides where it hangs.
Item {
    id: row

    required property string entryId
    required property string side
    required property string iconName
    required property string text
    required property string time
    required property string author
    required property string answers
    required property bool unheard

    required property real middle // of the braid
    required property real reach // from the middle to a strand
    required property real inset // from the middle to the cards
    required property real cardWidth
    required property bool mirrored
    property bool bridged: false
    property bool bridgeShown: true // in view
    property real answeredAt: 0 // where the answered entry's knot is, from the top of this row

    readonly property bool handover: side === "handover"
    readonly property int sign: (side === "home") === mirrored ? 1 : -1
    readonly property Strand tint: side === "home" ? Theme.color.home : Theme.color.here
    readonly property real hang: handover ? height / 2 : Math.min(height / 2, Theme.space.xl + Theme.space.s)

    signal activated

    width: middle * 2
    height: handover ? meeting.height : card.height

    Rectangle {
        x: row.middle + row.sign * row.reach - (row.sign < 0 ? width : 0)
        y: row.hang - height / 2
        width: row.inset - row.reach
        height: Theme.stroke.thick
        color: row.tint.line
        visible: !row.handover
    }
    Rectangle {
        x: row.middle + (row.handover ? 0 : row.sign * row.reach) - width / 2
        y: row.hang - height / 2
        width: row.handover ? Theme.target.secondary : Theme.space.m + Theme.stroke.thick
        height: width
        border.color: row.handover ? Theme.color.together.line : row.tint.line
        border.width: row.handover ? Theme.stroke.strand : Theme.stroke.thick
        color: Theme.color.paper
        radius: width / 2
    }
    BraidBridge {
        width: parent.width
        from: Qt.point(row.middle - row.sign * row.inset, row.answeredAt + Theme.space.m)
        to: Qt.point(row.middle + row.sign * row.inset, row.hang - Theme.space.m)
        visible: row.bridged && row.bridgeShown
    }
    BraidEntry {
        id: card

        x: row.middle + row.sign * row.inset - (row.sign < 0 ? width : 0)
        width: row.cardWidth
        author: row.author
        iconName: row.iconName
        text: row.text
        time: row.time
        tint: row.tint
        unheard: row.unheard
        visible: !row.handover
        onClicked: row.activated()
    }
    BraidHandover {
        id: meeting

        x: row.mirrored ? 0 : row.middle + row.inset
        width: row.middle - row.inset
        author: row.author
        text: row.text
        time: row.time
        visible: row.handover
        onClicked: row.activated()
    }
}
