// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The day set. The colours are private to this file; screens use their meaning.
ColorSet {
    paper: "#FBF8F2"
    card: "#FFFFFF"
    sunken: "#F0ECE2"
    ink: "#1F2933"
    muted: "#5B6670"
    line: "#E4E0D6"
    outline: "#848B92"
    primary: "#5B4B8A"
    primaryText: "#FFFFFF"
    alert: "#B3261E"
    alertFill: "#FBE9E7"
    pressed: "#141F2933"
    scrim: "#661F2933"
    home: Strand {
        fill: "#FCE9DC"
        line: "#E07A3F"
        text: "#7A3A12"
    }
    here: Strand {
        fill: "#DDF0EE"
        line: "#1F7A74"
        text: "#0E4A46"
    }
    together: Strand {
        fill: "#EAE6F5"
        line: "#5B4B8A"
        text: "#352A57"
    }
}
