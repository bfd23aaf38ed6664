// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The primary button when the screen goes on by itself: says when.
PrimaryButton {
    id: control

    required property int seconds
    required property int total

    trailing: CountdownRing {
        color: control.foreground
        seconds: control.seconds
        total: control.total
    }
}
