// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Drempel.Controls
import Drempel.Theme

// One thing that was told or happened, hanging on its own strand.
T.Button {
    id: card

    required property string iconName
    required property string time
    required property string author
    required property bool unheard
    required property Strand tint
    readonly property bool narrow: width < Theme.target.primary * 3.5

    implicitHeight: Math.max(Theme.target.secondary + Theme.space.s, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    horizontalPadding: narrow ? Theme.space.m : Theme.space.l
    verticalPadding: Theme.space.m

    Accessible.role: Accessible.Button
    //: What a screen reader says for an entry of the day. %1 time, %2 what was told, %3 who told it
    Accessible.name: (author === "" ? qsTr("%1: %2").arg(time).arg(text) : qsTr("%1: %2. Van %3").arg(time).arg(text).arg(author))
    //: Said after an entry from home that no leidster has heard yet
    Accessible.description: unheard ? qsTr("Nog niet gehoord") : ""

    Keys.onReturnPressed: card.clicked()
    Keys.onEnterPressed: card.clicked()

    background: Surface {
        color: card.tint.fill
        down: card.down
        focused: card.visualFocus
    }
    contentItem: RowLayout {
        spacing: Theme.space.m

        Icon {
            name: card.iconName
            size: card.narrow ? Theme.icon.s : Theme.icon.m
            color: card.tint.line
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space.xs

            Body {
                Layout.fillWidth: true
                color: card.tint.text
                text: card.text
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                color: card.tint.text
                opacity: 0.85
                text: card.narrow && card.author !== "" ? card.time + " · " + card.author : card.narrow ? card.time : card.author
                visible: text !== ""
                Accessible.ignored: true
            }
        }
        Label {
            Layout.alignment: Qt.AlignVCenter
            color: card.tint.text
            opacity: 0.85
            text: card.time
            visible: !card.narrow
            Accessible.ignored: true
        }
        UnheardDot {
            visible: card.unheard
        }
    }
}
