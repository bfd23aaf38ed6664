// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Controls
import Drempel.Models
import Drempel.Parts

// A child's day as a braid, or the sentence that nothing was told yet.
Item {
    id: view

    required property DayModel day

    signal activated(string entryId)

    DayBraid {
        anchors.fill: parent
        latestFirst: true
        model: view.day
        visible: view.day.count > 0
        onActivated: entryId => view.activated(entryId)
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width
        iconName: "talk"
        //: A child's day: nothing was told or done today yet.
        text: qsTr("Vandaag is er nog niets verteld.")
        visible: view.day.count === 0 && !view.day.closed
    }
}
