// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Drempel.Controls
import Drempel.Theme

// A child on the group's board: name, what matters in one line, allergy in words, and whether home told
// something that nobody has heard yet.
T.Button {
    id: card

    required property string name
    property string line // "Joost · 17:30", "aangemeld 08:58"
    property string allergy // "koemelk"; in words, because a sign alone saves nobody
    property string mark // one word that asks to look again: "nakijken"
    property bool unheard: false
    property bool dimmed: false // not inside: on the way, or gone
    property bool selected: false
    property bool selectable: false // several are being chosen: a ring to fill in the place of the initial
    property bool waiting: false // at the door: the initial in the colour of a handover
    // A bit smaller, so that it need not break off; a letter takes about as much as this.
    readonly property bool longName: name.length * (Theme.space.m + Theme.space.xs) > width

    implicitWidth: Theme.target.primary * 2
    implicitHeight: Math.max(Theme.target.primary, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    horizontalPadding: Theme.space.m - Theme.stroke.thin
    verticalPadding: Theme.space.s

    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.description: description()
    Accessible.checkable: selectable
    Accessible.checked: selected

    Keys.onReturnPressed: card.clicked()
    Keys.onEnterPressed: card.clicked()

    background: Surface {
        border.color: card.selected ? Theme.color.together.line : Theme.color.line
        border.width: card.selected ? Theme.stroke.thick : Theme.stroke.thin
        color: card.selected ? Theme.color.together.fill : card.dimmed ? Theme.color.paper : Theme.color.card
        down: card.down
        focused: card.visualFocus
    }
    contentItem: ColumnLayout {
        spacing: 0

        Item {
            Layout.fillHeight: true
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.s

            CheckMark {
                mark: card.selected ? "done" : "open"
                size: Theme.icon.l - Theme.space.s
                visible: card.selectable
            }
            Avatar {
                dimmed: card.dimmed
                name: card.name
                size: Theme.icon.l - Theme.space.s
                tint: card.waiting ? Theme.color.together : Theme.color.here
                visible: !card.selectable
            }
            Body {
                Layout.fillWidth: true
                color: card.dimmed ? Theme.color.muted : Theme.color.ink
                elide: Text.ElideRight
                font.pixelSize: card.longName ? Theme.type.small : Theme.type.body
                maximumLineCount: 2
                strong: true
                text: card.name
                Accessible.ignored: true
            }
            UnheardDot {
                visible: card.unheard
            }
        }
        AllergyLine {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.xs
            text: card.allergy
            visible: text !== ""
        }
        Label {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.xs
            elide: Text.ElideRight
            maximumLineCount: 1
            text: card.line
            visible: text !== ""
            Accessible.ignored: true
        }
        Label {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space.xs
            color: Theme.color.together.text
            strong: true
            text: card.mark
            visible: text !== ""
            Accessible.ignored: true
        }
        Item {
            Layout.fillHeight: true
        }
    }

    // For who listens: the same facts, each a sentence, in the order in which they matter.
    function description(): string {
        //: A child's allergy, said by a screen reader on the board. %1 what for
        const first = allergy === "" ? "" : qsTr("Allergie: %1").arg(allergy);
        //: Said by a screen reader when home told something that no leidster has heard yet
        const second = unheard ? qsTr("Nog niet gehoord") : "";
        return after(after(after(first, second), line), mark);
    }
    function after(said: string, next: string): string {
        return said === "" || next === "" ? said + next : said + ". " + next;
    }
}
