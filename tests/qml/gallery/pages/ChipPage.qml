// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Theme
import Drempel.Gallery

GalleryPage {
    id: page

    property var night: ["good"]
    property var mood: []
    property var who: ["joost"]

    title: "Chip, ChipGroup, Tag"
    pictures: "portrait dark rtl"

    ChipGroup {
        objectName: "night"
        Layout.fillWidth: true
        answers: [{ value: "good", text: "Goed geslapen" }, { value: "restless", text: "Onrustig" }, { value: "short", text: "Kort geslapen" }]
        iconName: "moon"
        label: "De nacht"
        selected: page.night
        onPicked: selection => page.night = selection
    }
    ChipGroup {
        objectName: "mood"
        Layout.fillWidth: true
        answers: [{ value: "happy", text: "Vrolijk" }, { value: "tired", text: "Moe" }, { value: "quiet", text: "Stil" }, { value: "sad", text: "Verdrietig" }]
        exclusive: false
        iconName: "smile"
        label: "Nu"
        selected: page.mood
        onPicked: selection => page.mood = selection
    }
    ChipGroup {
        Layout.fillWidth: true
        answers: [{ value: "joost", text: "Joost · 17:30", icon: "door" }, { value: "me", text: "Ik" }, { value: "grandpa", text: "Opa" }, { value: "other", text: "…" }]
        iconName: "door"
        label: "Wie haalt vandaag Noor en Sem?"
        selected: page.who
        onPicked: selection => page.who = selection
    }
    ChipGroup {
        Layout.fillWidth: true
        answers: [{ value: "a", text: "Zo vroeg als het kan" }, { value: "b", text: "In de pauze" }]
        label: "Stacked, tint here"
        selected: ["b"]
        stacked: true
        tint: Theme.color.here
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Tag {
            iconName: "moon"
            text: "Noor: goed geslapen"
        }
        Tag {
            iconName: "ear"
            text: "Gehoord door Rachida"
            tint: Theme.color.here
        }
        Tag {
            text: "Joost haalt om 17:30"
            tint: Theme.color.together
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
