// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Theme

// The languages of the screen, each in its own words behind a globe, so that nobody has to read Dutch first.
RowLayout {
    id: pills

    required property var languages // [{id, label}]
    required property string language

    signal chosen(string id)

    spacing: Theme.space.m

    Icon {
        name: "globe"
        color: Theme.color.muted
    }
    TabChips {
        Layout.fillWidth: true
        current: pills.language
        //: Door, at rest: what a screen reader calls the row of languages.
        name: qsTr("Taal")
        tabs: pills.languages.map(language => ({ value: language.id, text: language.label }))
        onChosen: value => pills.chosen(value)
    }
}
