// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Drempel.Controls
import Drempel.Theme

// How the on-screen keyboard looks: the same paper, cards and ink as the screens.
KeyboardStyle {
    id: style

    readonly property real gap: Theme.space.xs

    keyboardDesignWidth: Theme.target.primary * 13
    keyboardDesignHeight: Theme.target.primary * 3.75
    keyboardRelativeBottomMargin: 0.01
    keyboardRelativeLeftMargin: 0.005
    keyboardRelativeRightMargin: 0.005
    keyboardRelativeTopMargin: 0.01

    component Face: KeyPanel {
        id: face

        property string iconName
        property string label: control?.displayText ?? ""
        property bool quiet: true // does something, instead of writing something
        property bool lit: false

        Rectangle {
            anchors.fill: parent
            anchors.margins: style.gap
            border.color: Theme.color.line
            border.width: Theme.stroke.thin
            color: face.lit ? Theme.color.together.fill : face.quiet ? Theme.color.none : Theme.color.card
            radius: Theme.radius.s

            Rectangle {
                anchors.fill: parent
                color: Theme.color.pressed
                radius: parent.radius
                visible: face.control?.pressed ?? false
            }
        }
        Body {
            anchors.centerIn: parent
            color: face.quiet ? Theme.color.muted : Theme.color.ink
            font.capitalization: face.control?.uppercased ? Font.AllUppercase : Font.MixedCase
            text: face.iconName === "" ? face.label : ""
        }
        Icon {
            anchors.centerIn: parent
            color: face.lit ? Theme.color.together.text : Theme.color.muted
            name: face.iconName
        }
    }

    keyboardBackground: Rectangle {
        color: Theme.color.sunken

        Divider {
            width: parent.width
        }
    }
    keyPanel: Face {
        quiet: false
    }
    spaceKeyPanel: Face {
        label: ""
        quiet: false
    }
    backspaceKeyPanel: Face {
        iconName: "backspace"
    }
    enterKeyPanel: Face {
        iconName: "check"
    }
    hideKeyPanel: Face {
        iconName: "chevron-down"
    }
    languageKeyPanel: Face {
        iconName: "globe"
    }
    shiftKeyPanel: Face {
        iconName: "shift"
        lit: InputContext.shiftActive || InputContext.capsLockActive
    }
    symbolKeyPanel: Face {}
    modeKeyPanel: Face {}
    handwritingKeyPanel: Face {
        iconName: "pencil"
    }

    // Held down: the letters with accents.
    alternateKeysListItemHeight: Theme.target.secondary
    alternateKeysListItemWidth: Theme.target.secondary
    alternateKeysListTopMargin: Theme.space.s
    alternateKeysListDelegate: Item {
        id: accent

        required property string text

        width: style.alternateKeysListItemWidth
        height: style.alternateKeysListItemHeight

        Body {
            anchors.centerIn: parent
            text: accent.text
        }
    }
    alternateKeysListHighlight: Rectangle {
        color: Theme.color.together.fill
        radius: Theme.radius.s
    }
    alternateKeysListBackground: Rectangle {
        border.color: Theme.color.line
        border.width: Theme.stroke.thin
        color: Theme.color.card
        radius: Theme.radius.s
    }
}
