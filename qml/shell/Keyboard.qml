// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// The on-screen keyboard, at the bottom and above everything, sheets included. It has the letters of the
// screen's language only, and looks like the screens (keyboard/style.qml).
InputPanel {
    id: panel

    property string language: "nl"
    readonly property real shownHeight: active ? height : 0
    readonly property string letters: ({ nl: "nl_NL", en: "en_GB", ar: "ar_AR" })[language] ?? "nl_NL"

    visible: active

    onLettersChanged: choose()
    Component.onCompleted: choose()

    function choose(): void {
        VirtualKeyboardSettings.styleName = "drempel";
        VirtualKeyboardSettings.activeLocales = [letters];
        VirtualKeyboardSettings.locale = letters;
    }
}
