// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Drempel.Controls
import Drempel.Theme

// Someone to choose by initial and name: "Wie?", "gaat mee met". Shows `selected` and says `clicked`.
T.Button {
    id: person

    required property string name
    property string detail // "papa", "leidster Vlinders"
    property bool selected: false
    property Strand tint: Theme.color.here

    implicitWidth: Math.max(Theme.target.primary * 2, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target.primary, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    horizontalPadding: Theme.space.m
    verticalPadding: Theme.space.s

    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.description: detail
    Accessible.checked: selected

    Keys.onReturnPressed: person.clicked()
    Keys.onEnterPressed: person.clicked()

    background: Surface {
        border.color: person.selected ? person.tint.line : Theme.color.line
        border.width: person.selected ? Theme.stroke.thick : Theme.stroke.thin
        color: Theme.color.card
        down: person.down
        focused: person.visualFocus
    }
    contentItem: RowLayout {
        spacing: Theme.space.m

        Avatar {
            name: person.name
            tint: person.tint
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Body {
                Layout.fillWidth: true
                elide: Text.ElideRight
                maximumLineCount: 2
                strong: true
                text: person.name
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                text: person.detail
                visible: text !== ""
                Accessible.ignored: true
            }
        }
        Icon {
            name: person.selected ? "check" : ""
            color: person.tint.line
        }
    }
}
