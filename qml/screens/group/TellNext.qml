// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// What a caregiver tells at pick-up, at most three things, and a question to ask.
Column {
    id: tell

    required property ChildPage page

    spacing: Theme.space.s

    Label {
        width: parent.width
        //: Child's page, at pick-up: choose what to tell.
        text: qsTr("Dit vertel je (kies er hooguit drie)")
        visible: chips.implicitHeight > 0
    }
    Flow {
        id: chips
        width: parent.width
        spacing: Theme.space.s

        Repeater {
            model: tell.page.day

            Chip {
                required property bool mayPick
                required property bool picked
                required property string entryId
                required property var model

                width: Math.min(implicitWidth, chips.width)
                iconName: model.icon
                implicitHeight: Math.max(Theme.target.secondary, implicitContentHeight + topPadding + bottomPadding)
                selected: picked
                text: tell.brief(model.text)
                tint: Theme.color.here
                visible: mayPick
                onClicked: tell.page.togglePick(entryId)
            }
        }
    }
    Body {
        width: parent.width
        color: Theme.color.together.text
        //: Child's page, sheet: an open question to ask; %1 is the question.
        text: qsTr("Vraag eens: %1").arg(tell.page.question)
        visible: tell.page.question !== ""
    }

    // Enough to know which one it is; all of it stands on the day.
    function brief(text: string): string {
        const most = 60;
        return text.length > most ? text.slice(0, most).trim() + "…" : text;
    }
}
