// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Drempel.Theme

// A month to choose a day from: `days` are six weeks of {value, text, name, enabled, selected, today}, of which
// those without a value are empty places. Always as high. Says `picked`, and `turned` for another month.
ColumnLayout {
    id: picker

    required property string title
    required property var heads // [{text, name}]
    required property var days
    required property string previousName // what a screen reader says for the ways to another month
    required property string nextName
    property bool hasPrevious: true
    property bool hasNext: true
    property Strand tint: Theme.color.together

    signal picked(string value)
    signal turned(int months)

    spacing: Theme.space.s

    Accessible.role: Accessible.Grouping
    Accessible.name: title

    RowLayout {
        Layout.fillWidth: true

        QuietButton {
            Accessible.name: picker.previousName
            enabled: picker.hasPrevious
            iconName: "chevron-left"
            onClicked: picker.turned(-1)
        }
        Body {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            strong: true
            text: picker.title
            wrapMode: Text.NoWrap // its height is known before its width
        }
        QuietButton {
            Accessible.name: picker.nextName
            enabled: picker.hasNext
            iconName: "chevron-right"
            onClicked: picker.turned(1)
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.space.xs
        columns: 7
        rowSpacing: Theme.space.xs

        Repeater {
            model: picker.heads

            Label {
                required property var modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                horizontalAlignment: Text.AlignHCenter
                text: modelData.text
                wrapMode: Text.NoWrap
                Accessible.name: modelData.name
            }
        }
        Repeater {
            model: picker.days

            T.Button {
                id: cell

                required property var modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                implicitHeight: Theme.target.secondary
                enabled: modelData.enabled
                focusPolicy: modelData.value === "" ? Qt.NoFocus : Qt.StrongFocus
                opacity: modelData.value === "" ? 0 : enabled ? 1 : 0.45
                text: modelData.text

                Accessible.role: Accessible.RadioButton
                Accessible.name: modelData.name
                Accessible.ignored: modelData.value === ""

                // As soon as it is complete, a Button of Qt 6.4 says that it is not checked.
                Component.onCompleted: {
                    Accessible.checkable = true;
                    Accessible.checked = Qt.binding(() => cell.modelData.selected);
                }
                onClicked: picker.picked(modelData.value)
                Keys.onReturnPressed: cell.clicked()
                Keys.onEnterPressed: cell.clicked()

                background: Surface {
                    border.color: cell.modelData.selected ? picker.tint.line : cell.modelData.today ? Theme.color.outline : Theme.color.line
                    border.width: Theme.stroke.thin
                    color: cell.modelData.selected ? picker.tint.fill : cell.enabled ? Theme.color.card : Theme.color.none
                    down: cell.down
                    focused: cell.visualFocus
                    radius: Theme.radius.s
                }
                contentItem: Body {
                    color: cell.modelData.selected ? picker.tint.text : Theme.color.ink
                    horizontalAlignment: Text.AlignHCenter
                    strong: cell.modelData.selected || cell.modelData.today
                    text: cell.text
                    verticalAlignment: Text.AlignVCenter
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
