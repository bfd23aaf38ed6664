// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import QtQuick

// What every set of colours must answer. Required, so a set that forgets one does not load.
QtObject {
    required property color paper // the ground of a screen
    required property color card // a surface on it
    required property color sunken // a surface that stays back: away, not yet here
    required property color ink // text
    required property color muted // text that may wait
    required property color line // a line that only divides
    required property color outline // a line that means something, at least 3:1
    required property color primary // the one thing to do
    required property color primaryText // text on it
    required property color alert // allergy and emergency, never a person
    required property color alertFill // its ground
    required property color pressed // laid over a surface under a finger
    required property color scrim // over everything behind a sheet
    readonly property color none: "transparent"
    required property Strand home // thuis
    required property Strand here // bij ons
    required property Strand together // samen
}
