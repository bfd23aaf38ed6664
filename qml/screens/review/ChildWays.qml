// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// What can be asked about a child besides its day, for who may.
RowLayout {
    id: ways

    required property ReviewFlow flow

    signal erasureAsked
    signal readersAsked

    spacing: Theme.space.m

    QuietButton {
        iconName: "eye"
        //: Review, one child: shows who read what stands about the child.
        text: qsTr("Wie las dit?")
        visible: ways.flow.mayAudit
        onClicked: ways.readersAsked()
    }
    QuietButton {
        //: Review, one child: asks for all about the child to be erased.
        text: qsTr("Wissen")
        visible: ways.flow.mayErase
        onClicked: ways.erasureAsked()
    }
}
