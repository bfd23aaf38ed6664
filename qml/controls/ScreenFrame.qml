// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Theme

// The scaffold of every screen: what it is above, the content, what to do below. Lying (1280x800) the actions
// are one row; standing (800x1280) they are stacked with the last, the primary one, nearest to the thumb.
FocusScope {
    id: frame

    property string title
    property bool logo: true
    property bool divided: false // a line under the header, when the content scrolls beneath it
    property real bottomInset: 0 // height taken by the on-screen keyboard
    property alias backdrop: back.data // behind everything, edge to edge
    property alias headerItems: headerRow.data
    property alias actions: footer.data
    default property alias content: body.data
    readonly property bool portrait: height > width
    readonly property bool compact: bottomInset > 0 // little room: header and actions step aside
    readonly property int margin: portrait ? Theme.space.xl : Theme.space.xxl

    focus: true

    onPortraitChanged: layActions()

    Rectangle {
        id: back
        anchors.fill: parent
        color: Theme.color.paper
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.bottomMargin: (frame.compact ? Theme.space.m : frame.margin) + frame.bottomInset
        anchors.leftMargin: frame.margin
        anchors.rightMargin: frame.margin
        anchors.topMargin: frame.compact ? Theme.space.m : Theme.space.l
        spacing: Theme.space.l

        RowLayout {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.target.secondary
            spacing: Theme.space.m
            visible: !frame.compact

            Logo {
                size: Theme.icon.l - Theme.space.s
                visible: frame.logo
            }
            Heading {
                Layout.fillWidth: true
                elide: Text.ElideRight
                maximumLineCount: 2
                size: Theme.type.title
                text: frame.title
                visible: text !== ""
            }
            RowLayout {
                id: headerRow
                spacing: Theme.space.m
            }
        }
        Divider {
            Layout.fillWidth: true
            Layout.leftMargin: -frame.margin
            Layout.rightMargin: -frame.margin
            visible: frame.divided && !frame.compact
        }
        Item {
            id: body
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        GridLayout {
            id: footer

            Layout.fillHeight: false
            Layout.fillWidth: true
            columns: Math.max(1, children.length - (frame.portrait ? 1 : 0))
            columnSpacing: Theme.space.l
            rowSpacing: Theme.space.m
            visible: children.length > 0 && !frame.compact

            onChildrenChanged: frame.layActions()
        }
    }

    // Standing: the others side by side, and the last across all of the width.
    function layActions(): void {
        const others = footer.children.length - 1;
        for (let i = 0; i <= others; ++i) {
            const action = footer.children[i];
            const last = i === others;
            action.Layout.columnSpan = last && frame.portrait ? Math.max(1, others) : 1;
            action.Layout.fillWidth = last || frame.portrait;
        }
    }
}
