// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Controls
import Drempel.Theme

// Nothing can be kept on this tablet, so nothing is asked: a sentence that says what to do.
ScreenFrame {
    id: page

    required property string sentence

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.target.primary * 8)
        detail: page.sentence
        iconName: "warning"
        //: At start: the store cannot be used; what to do is below it.
        text: qsTr("Dit scherm kan nu niets bewaren")
    }
}
