// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The evening set: the same meanings, for a dim room. Warm and dark, never black.
ColorSet {
    paper: "#171A1F"
    card: "#22272D"
    sunken: "#1C2025"
    ink: "#F3EEE4"
    muted: "#AEB5BB"
    line: "#363C43"
    outline: "#7F8890"
    primary: "#7A68B3"
    primaryText: "#FFFFFF"
    alert: "#FF9C93"
    alertFill: "#43201D"
    pressed: "#1FF3EEE4"
    scrim: "#99000000"
    home: Strand {
        fill: "#402818"
        line: "#EC9460"
        text: "#FBD6BD"
    }
    here: Strand {
        fill: "#143532"
        line: "#55B5AC"
        text: "#BFE8E4"
    }
    together: Strand {
        fill: "#2F2947"
        line: "#AC9CE0"
        text: "#DFD8F6"
    }
}
