// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Theme
import Drempel.Gallery

GalleryPage {
    title: "PrimaryButton, SecondaryButton, QuietButton, CountdownButton"
    pictures: "dark rtl"

    PrimaryButton {
        Layout.preferredWidth: Theme.target.primary * 7
        iconName: "door"
        large: true
        text: "Brengen of halen"
    }
    RowLayout {
        spacing: Theme.space.l
        SecondaryButton {
            plain: true
            text: "Overslaan"
        }
        SecondaryButton {
            text: "Alles zoals altijd"
        }
        SecondaryButton {
            Layout.preferredWidth: Theme.target.primary * 3
            iconName: "talk"
            text: "Ik wil iemand spreken"
        }
    }
    RowLayout {
        spacing: Theme.space.l
        SecondaryButton {
            plain: true
            text: "Ongedaan maken"
        }
        CountdownButton {
            Layout.preferredWidth: Theme.target.primary * 4
            seconds: 8
            total: 30
            text: "Fijne dag"
        }
        CountdownRing {
            seconds: 10
            total: 10
        }
    }
    RowLayout {
        spacing: Theme.space.l
        QuietButton {
            text: "Ik ben iemand anders"
        }
        QuietButton {
            iconName: "undo"
            text: "Ongedaan maken"
        }
        PrimaryButton {
            enabled: false
            text: "Nog niet"
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
