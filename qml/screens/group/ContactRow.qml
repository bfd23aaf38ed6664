// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Drempel.Controls
import Drempel.Theme

// Somebody to call: the number large enough to dial by. Shows `selected` and says `clicked`.
T.Button {
    id: row

    required property string name
    required property string relation
    required property string phone
    property bool selected: false

    implicitHeight: Math.max(Theme.target.primary, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    text: name
    horizontalPadding: Theme.space.m
    verticalPadding: Theme.space.s

    Accessible.role: Accessible.Button
    Accessible.name: name
    //: Child's page, a contact, said by a screen reader: %1 is a relation, %2 a phone number.
    Accessible.description: qsTr("%1, %2").arg(relation).arg(phone)
    Accessible.checked: selected

    Keys.onReturnPressed: row.clicked()
    Keys.onEnterPressed: row.clicked()

    background: Surface {
        border.color: row.selected ? Theme.color.home.line : Theme.color.line
        border.width: row.selected ? Theme.stroke.thick : Theme.stroke.thin
        color: Theme.color.card
        down: row.down
        focused: row.visualFocus
    }
    contentItem: RowLayout {
        spacing: Theme.space.m

        Avatar {
            name: row.name
            tint: Theme.color.home
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Body {
                Layout.fillWidth: true
                elide: Text.ElideRight
                maximumLineCount: 1
                strong: true
                text: row.name
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                text: row.relation
                visible: text !== ""
                Accessible.ignored: true
            }
        }
        Heading {
            size: Theme.type.title
            text: row.phone
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
