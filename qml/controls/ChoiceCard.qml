// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Drempel.Theme

// A choice that needs a line of explanation. Shows `selected` and says `clicked`.
T.Button {
    id: card

    property string detail
    property string iconName
    property bool selected: false
    property bool exclusive: true
    property Strand tint: Theme.color.together

    implicitWidth: Math.max(Theme.target.primary * 4, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target.primary, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    horizontalPadding: Theme.space.l
    verticalPadding: Theme.space.m

    Accessible.role: exclusive ? Accessible.RadioButton : Accessible.CheckBox
    Accessible.description: detail
    Accessible.name: text
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
        border.color: card.selected ? card.tint.line : Theme.color.line
        border.width: card.selected ? Theme.stroke.thick : Theme.stroke.thin
        color: Theme.color.card
        down: card.down
        focused: card.visualFocus
    }
    contentItem: RowLayout {
        spacing: Theme.space.m

        Icon {
            name: card.iconName
            color: card.tint.line
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space.xs

            Body {
                Layout.fillWidth: true
                strong: true
                text: card.text
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                text: card.detail
                visible: text !== ""
                Accessible.ignored: true
            }
        }
        CheckMark {
            mark: card.selected ? "done" : "open"
            tint: card.tint
        }
    }
}
