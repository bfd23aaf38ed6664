// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Drempel.Theme

// One answer in a pill. Shows `selected` and says `clicked`; whoever owns the answer changes it.
T.Button {
    id: control

    property bool selected: false
    property bool exclusive: false // one of several, for who listens instead of looks
    property string iconName
    property Strand tint: Theme.color.home

    implicitWidth: Math.max(implicitHeight, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target.secondary + Theme.space.s, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    horizontalPadding: Theme.space.l - Theme.stroke.thin
    verticalPadding: Theme.space.s

    Accessible.role: exclusive ? Accessible.RadioButton : Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: selected

    // As soon as it is complete, a Button of Qt 6.4 says that it is not checked.
    Component.onCompleted: {
        Accessible.checkable = true;
        Accessible.checked = Qt.binding(() => control.selected);
    }
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    background: Surface {
        border.color: control.selected ? control.tint.line : Theme.color.line
        border.width: Theme.stroke.thin
        color: control.selected ? control.tint.fill : Theme.color.card
        down: control.down
        focused: control.visualFocus
        radius: height / 2
    }
    contentItem: ChipFace {
        iconName: control.iconName
        strong: control.selected
        text: control.text
        tint: control.tint
    }
}
