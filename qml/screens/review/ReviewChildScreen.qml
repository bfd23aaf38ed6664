// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Parts
import Drempel.Theme

// One child's day, to read.
ScreenFrame {
    id: screen

    required property ReviewFlow flow

    signal backAsked

    divided: true
    title: flow.dayTitle

    headerItems: SecondaryButton {
        iconName: "chevron-left"
        implicitHeight: Theme.target.secondary
        //: Review, one child: back to the whole day.
        text: qsTr("Vandaag")
        onClicked: screen.backAsked()
    }

    DayBraid {
        anchors.fill: parent
        model: screen.flow.day
        visible: screen.flow.day.count > 0
    }
    EmptyState {
        anchors.fill: parent
        iconName: "talk"
        //: Review, one child: nothing was told today.
        text: qsTr("Vandaag is er nog niets verteld.")
        visible: screen.flow.day.count === 0
    }
}
