// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Parts
import Drempel.Theme

// Rust: the door while nobody is there. A clock, a greeting and one button; nothing about anybody.
ScreenFrame {
    id: screen

    required property WallClock clock
    required property SyncState sync
    required property string siteName
    required property string language
    required property var languages

    signal startAsked
    signal languageChosen(string id)
    signal syncAsked

    title: siteName

    backdrop: BraidBackdrop {
        anchors.right: parent.right
        width: screen.portrait ? screen.width * 0.62 : screen.width / 2
        height: screen.portrait ? screen.height * 0.45 : screen.height
        fading: screen.portrait
    }
    headerItems: [
        Item {
            Layout.fillWidth: true
            visible: screen.portrait
        },
        SyncDot {
            framed: true
            status: screen.sync.stateName
            text: screen.sync.shortText
            onActivated: screen.syncAsked()
        },
        Item {
            Layout.fillWidth: true
            visible: !screen.portrait
        },
        LanguagePills {
            Layout.fillWidth: false
            language: screen.language
            languages: screen.languages
            visible: !screen.portrait
            onChosen: id => screen.languageChosen(id)
        }
    ]
    actions: PrimaryButton {
        Layout.maximumWidth: screen.portrait ? screen.width : screen.width / 2
        iconName: "door"
        large: true
        //: Door, at rest: the one big button. To bring or to fetch a child.
        text: qsTr("Brengen of halen")
        onClicked: screen.startAsked()
    }

    ColumnLayout {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: screen.portrait ? parent.width : parent.width / 2
        spacing: Theme.space.s

        Body {
            font.pixelSize: Theme.type.clock
            font.weight: Font.Light
            lineHeight: 0.9
            text: screen.clock.time
        }
        Body {
            Layout.fillWidth: true
            color: Theme.color.muted
            font.pixelSize: Theme.type.title
            text: screen.clock.date
        }
        Heading {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.m
            size: Theme.type.display
            text: screen.clock.greeting
        }
        Greetings {
            Layout.fillWidth: true
            language: screen.language
            time: screen.clock.time
        }
        LanguagePills {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.l
            language: screen.language
            languages: screen.languages
            visible: screen.portrait
            onChosen: id => screen.languageChosen(id)
        }
        Item {
            implicitHeight: Theme.space.xl
        }
    }
}
