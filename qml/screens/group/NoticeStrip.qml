// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Drempel.Models
import Drempel.Theme

// What must be seen at once, in at most two calm rows; the rest is behind "en nog 2". After closing the
// question who was fetched comes first; what home told and nobody heard is always there.
Flow {
    id: strip

    required property GroupFlow flow
    property int most: 2

    readonly property var closing: flow.closing // [{text, childId}]
    readonly property var all: closing.map(item => ({ icon: "question", text: item.text, childId: item.childId })).concat(flow.notices)

    signal asked(string childId)
    signal unheardAsked

    spacing: Theme.space.s
    visible: all.length > 0 || flow.unheardText !== ""

    Repeater {
        model: strip.all.slice(0, strip.most)

        NoticePill {
            required property var modelData

            width: Math.min(implicitWidth, strip.width)
            iconName: modelData.icon
            text: modelData.text
            onClicked: strip.asked(modelData.childId)
        }
    }
    NoticePill {
        //: Board: how many more notices there are than fit; opens them all.
        text: qsTr("en nog %n", "", strip.all.length - strip.most)
        visible: strip.all.length > strip.most
        onClicked: sheet.open()
    }
    NoticePill {
        width: Math.min(implicitWidth, strip.width)
        detail: strip.flow.unheardNames
        iconName: "ear"
        text: strip.flow.unheardText
        tint: Theme.color.home
        visible: text !== ""
        onClicked: strip.unheardAsked()
    }
    NoticeSheet {
        id: sheet
        notices: strip.all
        onAsked: childId => strip.asked(childId)
    }
}
