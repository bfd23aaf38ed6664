// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Theme

// The open question of the day, and a place for an answer in one's own words. Quiet until asked for.
Rectangle {
    id: card

    required property string question
    required property int textLimit
    property string told // what was written before
    property bool compact: false // the keyboard is up
    property bool low: false // wider than high
    property bool open: false
    readonly property bool writing: note.field.activeFocus

    signal edited(string text)

    implicitWidth: Theme.target.primary * 4 - Theme.space.m
    implicitHeight: low ? column.implicitHeight + Theme.space.l * 2 : Theme.target.primary * 4
    color: Theme.color.home.fill
    radius: Theme.radius.l

    onToldChanged: if (note.text !== told) {
        note.text = told;
        open = told !== "";
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: card.compact ? Theme.space.m : Theme.space.xl
        spacing: Theme.space.m

        RowLayout {
            Layout.fillHeight: false
            Layout.fillWidth: true
            spacing: Theme.space.m

            Heading {
                Layout.fillWidth: true
                color: Theme.color.home.text
                size: card.compact ? Theme.type.body : Theme.type.title
                text: card.question
            }
            SecondaryButton {
                iconName: "keyboard"
                implicitHeight: Theme.target.secondary
                //: Door, telling about home: answer the question of the day by typing.
                text: qsTr("Typen")
                visible: card.low && !card.open
                onClicked: card.write()
            }
            SecondaryButton {
                implicitHeight: Theme.target.secondary
                //: Door, telling about home: puts the on-screen keyboard away.
                text: qsTr("Klaar met typen")
                visible: card.compact
                onClicked: card.putAway()
            }
        }
        Item {
            Layout.fillHeight: true
            visible: !card.open && !card.low
        }
        Tile {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredHeight: Theme.target.primary * 2
            Layout.preferredWidth: Theme.target.primary * 2
            iconName: "keyboard"
            //: Door, telling about home: answer the question of the day by typing.
            text: qsTr("Typen")
            tint: Theme.color.home
            visible: !card.open && !card.low
            onClicked: card.write()
        }
        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: Theme.space.l
            visible: !card.open && !card.low
        }
        Note {
            id: note

            Layout.fillHeight: true
            Layout.fillWidth: true
            maxLength: card.textLimit
            //: Door, telling about home: what a screen reader calls the field for one's own words.
            name: qsTr("Je antwoord")
            //: Door, telling about home: hint in the empty field.
            placeholder: qsTr("Schrijf wat je wilt. Dit mag je overslaan.")
            visible: card.open
            onEdited: card.edited(text)
        }
    }

    function write(): void {
        card.open = true;
        note.field.forceActiveFocus();
    }
    function finish(): void {
        note.finish();
    }
    function putAway(): void {
        note.finish();
        card.open = note.text !== "";
        note.field.focus = false;
    }
}
