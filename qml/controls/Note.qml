// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Drempel.Theme

// A few lines in someone's own words. Nothing is learned, predicted or corrected. Read the words with
// `finish()`: an on-screen keyboard keeps the last one to itself until it is asked.
Rectangle {
    id: note

    required property string name // what a screen reader calls it
    property string placeholder
    property int maxLength: 500
    property alias text: edit.text
    property alias field: edit // for focus
    readonly property int room: maxLength - edit.length

    signal edited

    implicitWidth: Theme.target.primary * 5
    implicitHeight: Theme.target.primary + Theme.space.xl
    border.color: edit.activeFocus ? Theme.color.together.line : Theme.color.outline
    border.width: edit.activeFocus ? Theme.stroke.thick : Theme.stroke.thin
    color: Theme.color.card
    radius: Theme.radius.m

    Flickable {
        anchors.fill: parent
        anchors.margins: Theme.stroke.thick
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        T.ScrollIndicator.vertical: ScrollHint {}
        T.TextArea.flickable: T.TextArea {
            id: edit

            color: Theme.color.ink
            font.family: Theme.family
            font.pixelSize: Theme.type.body
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            padding: Theme.space.m
            selectByMouse: true
            selectedTextColor: Theme.color.primaryText
            selectionColor: Theme.color.primary
            wrapMode: TextEdit.Wrap

            Accessible.name: note.name

            KeyNavigation.priority: KeyNavigation.BeforeItem
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            onTextChanged: note.keep()
        }
    }
    Body {
        anchors.fill: parent
        anchors.margins: Theme.space.m + Theme.stroke.thick
        color: Theme.color.muted
        text: note.placeholder
        visible: edit.length === 0 && edit.preeditText === ""
        Accessible.ignored: true
    }
    Label {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.margins: Theme.space.s + Theme.space.xs
        text: note.room
        visible: note.room <= note.maxLength / 10
    }

    function finish(): string {
        InputMethod.commit();
        return edit.text;
    }
    // What is past the limit is not taken; what is already there stays as it is.
    function keep(): void {
        if (edit.length > note.maxLength)
            edit.remove(note.maxLength, edit.length);
        note.edited();
    }
}
