// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Theme
import Drempel.Gallery

GalleryPage {
    id: page

    title: "ChoiceCard, Tile, EmptyState"
    pictures: "portrait dark rtl"

    GridLayout {
        Layout.fillWidth: true
        columns: page.width > page.height ? 2 : 1
        columnSpacing: Theme.space.l
        rowSpacing: Theme.space.m

        ChoiceCard {
            objectName: "choice"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            detail: "Een leidster komt zo naar je toe"
            iconName: "talk"
            selected: true
            text: "Nu even"
            onClicked: selected = !selected
        }
        ChoiceCard {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            iconName: "phone"
            text: "Bel mij vandaag"
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        Tile {
            iconName: "bottle"
            text: "Fles"
        }
        Tile {
            iconName: "bowl"
            selected: true
            text: "Eten"
        }
        Tile {
            iconName: "moon"
            text: "Slaap"
        }
        Tile {
            iconName: "diaper"
            text: "Luier"
        }
        Tile {
            iconName: "thermometer"
            text: "Temperatuur"
        }
        Tile {
            iconName: "plus"
            text: "Meer"
        }
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.fillHeight: true
        detail: "Alles van thuis is gehoord."
        iconName: "check"
        text: "Niets meer te doen"
    }
}
