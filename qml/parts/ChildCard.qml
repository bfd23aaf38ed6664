// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Drempel.Controls
import Drempel.Theme

// A child of the family at the door: who, and whether it comes along now. Says `clicked`; shows `selected`.
T.Button {
    id: card

    required property string name
    required property string detail // "2 jaar · Vlinders"
    property string people // "Rachida en Ilse zijn er"
    property string note // something that sets this child apart today: "al binnen", "komt vandaag niet"
    property bool selected: false
    readonly property bool narrow: width < Theme.target.primary * 4

    implicitWidth: Theme.target.primary * 5
    implicitHeight: Math.max(Theme.target.primary * 2, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    padding: Theme.space.xl

    Accessible.role: Accessible.CheckBox
    Accessible.name: name
    Accessible.description: detail + (people === "" ? "" : ". " + people) + (note === "" ? "" : ". " + note)
    Accessible.checkable: true
    Accessible.checked: selected

    // As soon as it is complete, a Button of Qt 6.4 says that it is not checked.
    Component.onCompleted: {
        Accessible.checkable = true;
        Accessible.checked = Qt.binding(() => card.selected);
    }
    Keys.onReturnPressed: card.clicked()
    Keys.onEnterPressed: card.clicked()

    background: Surface {
        border.color: card.selected ? Theme.color.together.line : Theme.color.line
        border.width: card.selected ? Theme.stroke.thick : Theme.stroke.thin
        color: Theme.color.card
        down: card.down
        focused: card.visualFocus
        radius: Theme.radius.l
    }
    contentItem: GridLayout {
        columns: card.narrow ? 1 : 2
        columnSpacing: Theme.space.xl
        rowSpacing: Theme.space.m

        Avatar {
            name: card.name
            size: Math.min(Theme.target.primary + Theme.space.xxl, card.height - card.padding * 2)
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignVCenter
            Layout.fillWidth: true
            spacing: Theme.space.xs

            Heading {
                Layout.fillWidth: true
                Layout.rightMargin: mark.width
                elide: Text.ElideRight
                maximumLineCount: 2
                text: card.name
                Accessible.ignored: true
            }
            Body {
                Layout.fillWidth: true
                color: Theme.color.muted
                text: card.detail
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space.s
                text: card.people
                visible: text !== ""
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                color: Theme.color.together.text
                strong: true
                text: card.note
                visible: text !== ""
                Accessible.ignored: true
            }
        }
    }

    CheckMark {
        id: mark

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space.l
        mark: card.selected ? "done" : "open"
        size: Theme.target.secondary
    }
}
