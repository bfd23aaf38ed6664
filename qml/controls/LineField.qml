// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Drempel.Theme

// One line: a name, a time, a temperature. Like Note, it learns nothing, and is read with `finish()`.
T.TextField {
    id: field

    required property string name // what a screen reader calls it
    property string placeholder

    implicitWidth: Theme.target.primary * 4
    implicitHeight: Theme.target.secondary + Theme.space.s
    color: Theme.color.ink
    font.family: Theme.family
    font.pixelSize: Theme.type.body
    horizontalAlignment: TextInput.AlignLeft
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
    leftPadding: Theme.space.m
    maximumLength: 60
    rightPadding: Theme.space.m
    selectByMouse: true
    selectedTextColor: Theme.color.primaryText
    selectionColor: Theme.color.primary
    verticalAlignment: TextInput.AlignVCenter

    Accessible.name: name

    // The on-screen keyboard remembers the text around the cursor until the field says that it has changed.
    Component.onDestruction: clear()

    background: Rectangle {
        border.color: field.activeFocus ? Theme.color.together.line : Theme.color.outline
        border.width: field.activeFocus ? Theme.stroke.thick : Theme.stroke.thin
        color: Theme.color.card
        radius: Theme.radius.s
    }

    Body {
        anchors.fill: parent
        anchors.leftMargin: field.leftPadding
        anchors.rightMargin: field.rightPadding
        color: Theme.color.muted
        elide: Text.ElideRight
        maximumLineCount: 1
        text: field.placeholder
        verticalAlignment: Text.AlignVCenter
        visible: field.length === 0 && field.preeditText === ""
        Accessible.ignored: true
    }

    function finish(): string {
        InputMethod.commit();
        return text;
    }
}
