// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// One child's day, to read.
ScreenFrame {
    id: screen

    required property ReviewFlow flow
    required property SyncState sync

    signal backAsked
    signal erasureAsked
    signal readersAsked
    signal syncAsked

    divided: true
    title: flow.dayTitle

    headerItems: [
        Label {
            rightPadding: Theme.space.m
            text: screen.flow.dateText
            visible: !screen.portrait
        },
        KeptDot {
            sync: screen.sync
            onActivated: screen.syncAsked()
        },
        ChildWays {
            flow: screen.flow
            visible: !screen.portrait
            onErasureAsked: erase.open()
            onReadersAsked: screen.readersAsked()
        },
        SecondaryButton {
            iconName: "calendar"
            implicitHeight: Theme.target.secondary
            //: Review, one child: back to the whole day.
            text: qsTr("Vandaag")
            onClicked: screen.backAsked()
        }
    ]

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.m

        Banner {
            Layout.fillWidth: true
            iconName: "cloud-off"
            text: screen.flow.newsText
            tint: Theme.color.together
            visible: text !== ""
        }
        ChildWays {
            flow: screen.flow
            visible: screen.portrait
            onErasureAsked: erase.open()
            onReadersAsked: screen.readersAsked()
        }
        ChildDay {
            Layout.fillHeight: true
            Layout.fillWidth: true
            day: screen.flow.day
        }
    }
    EraseSheet {
        id: erase
        title: screen.flow.eraseTitle
        onAgreed: screen.erasureAsked()
    }
}
