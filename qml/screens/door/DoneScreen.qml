// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Parts
import Drempel.Theme

// Klaar: it is kept, and by whom to walk past. Goes back by itself; can be undone until then.
ScreenFrame {
    id: screen

    required property DoorFlow flow
    required property SyncState sync
    readonly property int countdown: 10 // DoorFlow::undoSeconds

    signal undoAsked
    signal finishAsked
    signal syncAsked

    headerItems: [
        Item {
            Layout.fillWidth: true
        },
        SyncDot {
            Layout.rightMargin: -horizontalPadding
            status: screen.sync.stateName
            text: screen.flow.savedText
            onActivated: screen.syncAsked()
        }
    ]
    actions: Item {
        implicitHeight: ways.implicitHeight

        GridLayout {
            id: ways

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, Theme.target.primary * 9)
            columnSpacing: Theme.space.l
            columns: screen.portrait ? 1 : 2
            rowSpacing: Theme.space.m

            SecondaryButton {
                Layout.fillWidth: screen.portrait
                Layout.preferredWidth: Theme.target.primary * 3.5
                enabled: screen.flow.canUndo
                iconName: "undo"
                plain: true
                //: Door, done: take back what was just kept.
                text: qsTr("Ongedaan maken")
                onClicked: screen.undoAsked()
            }
            CountdownButton {
                Layout.fillWidth: true
                seconds: screen.flow.secondsLeft
                total: screen.countdown
                //: Door, done: a wish, and the button that ends the visit.
                text: qsTr("Fijne dag")
                onClicked: screen.finishAsked()
            }
        }
    }

    ColumnLayout {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: Theme.space.m

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.space.m
            implicitWidth: Theme.target.primary + Theme.space.xxl
            implicitHeight: implicitWidth
            color: Theme.color.together.fill
            radius: width / 2

            Icon {
                anchors.centerIn: parent
                color: Theme.color.together.line
                name: "check"
                size: Math.round(parent.width * 0.6)
            }
        }
        Heading {
            Layout.fillWidth: true
            font.pixelSize: Theme.type.heading + Theme.space.m
            horizontalAlignment: Text.AlignHCenter
            text: screen.flow.doneTitle
        }
        Body {
            Layout.fillWidth: true
            color: Theme.color.muted
            font.pixelSize: Theme.type.title
            horizontalAlignment: Text.AlignHCenter
            text: screen.flow.doneSubtitle
            visible: text !== ""
        }
        KeptTags {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.target.primary * 9
            Layout.topMargin: Theme.space.m
            kept: screen.flow.kept
            visible: kept.length > 0
        }
    }
}
