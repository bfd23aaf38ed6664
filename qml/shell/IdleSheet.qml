// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// The last seconds before a screen forgets who was there. Any tap, here or beside it, stops the countdown.
Sheet {
    id: sheet

    required property IdleWatch watch
    readonly property int seconds: watch?.secondsLeft ?? 0
    property int total: 1

    harmless: true
    //: Over any screen: asked when nobody touched it for a while.
    title: qsTr("Nog bezig?")

    onSecondsChanged: {
        if (seconds > 0 && !opened) {
            total = seconds;
            open();
        } else if (seconds === 0) {
            close();
        }
    }
    onClosed: if (seconds > 0)
        watch.touch()

    actions: CountdownButton {
        Layout.fillWidth: true
        seconds: sheet.seconds
        total: sheet.total
        //: Over any screen, "Nog bezig?": yes, keep the screen as it is.
        text: qsTr("Ja, nog even")
        onClicked: sheet.watch.touch()
    }

    Body {
        width: parent.width
        color: Theme.color.muted
        //: Over any screen, "Nog bezig?": what happens if nobody answers.
        text: qsTr("Dit scherm gaat zo uit.")
    }
}
