// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Drempel.Controls
import Drempel.Models
import Drempel.Parts
import Drempel.Theme

// The three columns of the board, which get as many cards across as they need: at seven all children are on
// the way, at noon they are inside, at six they are gone, and every one stays in view. An empty column is
// not there. Standing, the columns are under each other.
Flickable {
    id: area

    required property GroupFlow flow
    property bool portrait: false

    readonly property var counts: [flow.board.notYetCount, flow.board.insideCount, flow.board.goneCount]
    readonly property int shown: counts.filter(count => count > 0).length
    readonly property int most: portrait ? 4 : 6 // cards across that are still wide enough to read
    readonly property int slots: rowsFor(shares(most - 1)) <= Math.max(rowsFor(shares(most)), roomy) ? most - 1 : most
    readonly property int roomy: Math.floor(room / (Theme.target.primary + Theme.space.l)) // rows that fit
    readonly property var across: shares(slots)
    readonly property real room: height - (portrait ? shown : 1) * (heading.height + Theme.space.m)
    readonly property real gaps: (slots - 1) * Theme.space.s + (portrait ? 0 : (shown - 1) * (Theme.space.l - Theme.space.s))
    readonly property real cardWidth: Math.floor((width - gaps) / slots)
    readonly property real cardHeight: Math.max(tallest.implicitHeight, Math.min(Theme.target.primary + Theme.space.xxl, Math.floor(room / Math.max(1, rowsFor(across)) - Theme.space.s)))

    signal tapped(string childId)

    T.ScrollIndicator.vertical: ScrollHint {}

    boundsBehavior: Flickable.StopAtBounds
    clip: contentHeight > height
    contentHeight: grid.height
    contentWidth: width

    BoardCard {
        id: tallest
        allergy: heading.text
        line: heading.text
        name: heading.text
        visible: false
    }
    Label {
        id: heading
        text: " "
        visible: false
    }
    Grid {
        id: grid

        columnSpacing: Theme.space.l
        columns: area.portrait ? 1 : 3
        rowSpacing: Theme.space.m

        BoardColumn {
            across: area.across[0]
            cardHeight: area.cardHeight
            cardWidth: area.cardWidth
            children_: area.flow.notYet
            dimmed: true
            //: Board, heading of a column: not inside yet. %1 is how many.
            heading: qsTr("Nog niet binnen · %1").arg(area.counts[0])
            selecting: area.flow.selecting
            onReached: card => area.reveal(card)
            onTapped: childId => area.tapped(childId)
        }
        BoardColumn {
            across: area.across[1]
            cardHeight: area.cardHeight
            cardWidth: area.cardWidth
            children_: area.flow.inside
            //: Board, heading of a column: inside. %1 is how many.
            heading: qsTr("Binnen · %1").arg(area.counts[1])
            selecting: area.flow.selecting
            onReached: card => area.reveal(card)
            onTapped: childId => area.tapped(childId)
        }
        BoardColumn {
            across: area.across[2]
            cardHeight: area.cardHeight
            cardWidth: area.cardWidth
            children_: area.flow.gone
            dimmed: true
            //: Board, heading of a column: gone home or absent. %1 is how many.
            heading: qsTr("Weg · %1").arg(area.counts[2])
            selecting: area.flow.selecting
            onReached: card => area.reveal(card)
            onTapped: childId => area.tapped(childId)
        }
    }

    // Lying, the columns share the places; whichever is longest gets the next one.
    function shares(places: int): var {
        if (portrait)
            return counts.map(count => Math.min(count, places));
        const widths = counts.map(count => Math.min(count, 1));
        const rows = index => counts[index] / Math.max(1, widths[index]);
        for (let left = places - shown; left > 0; --left) {
            const longest = [0, 1, 2].reduce((best, index) => rows(index) > rows(best) ? index : best);
            if (rows(longest) <= 1)
                break;
            ++widths[longest];
        }
        return widths;
    }
    function rowsFor(widths: var): int {
        const rows = widths.map((width, index) => Math.ceil(counts[index] / Math.max(1, width)));
        return portrait ? rows.reduce((sum, count) => sum + count, 0) : Math.max(...rows);
    }
    function reveal(card: Item): void {
        const top = card.mapToItem(grid, 0, 0).y;
        contentY = Math.max(0, Math.min(top, Math.max(contentY, top + card.height - height)));
    }
}
