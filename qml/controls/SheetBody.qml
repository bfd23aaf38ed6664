// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Theme

// The inside of a Sheet: what it asks, what there is to choose, what to do.
FocusScope {
    id: body

    required property string title
    required property string closeName
    property alias content: scroller.items
    property alias actions: footer.data

    signal closeAsked

    implicitHeight: column.implicitHeight
    focus: true

    Accessible.role: Accessible.Dialog
    Accessible.name: title
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.space.l

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.m

            Heading {
                Layout.fillWidth: true
                size: Theme.type.title
                text: body.title
            }
            QuietButton {
                Accessible.name: body.closeName
                iconName: "close"
                visible: body.closeName !== ""
                onClicked: body.closeAsked()
            }
        }
        Scroller {
            id: scroller

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: contentHeight
        }
        RowLayout {
            id: footer

            Layout.fillWidth: true
            spacing: Theme.space.m
            visible: children.length > 0
        }
    }
}
