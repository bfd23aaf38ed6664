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
        // Not in the column itself: mirrored, Qt 6.4 forgets to arrange a grid within a layout when the actions
        // that show change and its size does not.
        Item {
            Layout.fillWidth: true
            implicitHeight: footer.implicitHeight
            visible: footer.children.length > 0 && !frame.compact

            GridLayout {
                id: footer

                anchors.left: parent.left
                anchors.right: parent.right
                columns: Math.max(1, children.length - (frame.portrait ? 1 : 0))
                columnSpacing: Theme.space.l
                rowSpacing: Theme.space.m

                onChildrenChanged: frame.layActions()
                onVisibleChildrenChanged: frame.layActions()
            }
        }
    }

    // Lying, the last that shows takes what is left; standing, the others side by side and the last below them.
    function layActions(): void {
        const last = frame.portrait ? footer.children[footer.children.length - 1] : footer.visibleChildren[footer.visibleChildren.length - 1];
        for (let i = 0; i < footer.children.length; ++i) {
            const action = footer.children[i];
            action.Layout.columnSpan = action === last && frame.portrait ? Math.max(1, footer.children.length - 1) : 1;
            action.Layout.fillWidth = action === last || frame.portrait;
        }
    }
}
