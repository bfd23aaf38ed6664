// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Parts
import Drempel.Theme
import Drempel.Gallery

GalleryPage {
    title: "BoardCard, AllergyLine, SyncDot"
    pictures: "portrait dark rtl"

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        BoardCard {
            dimmed: true
            line: "aangemeld 08:58"
            name: "Mila"
        }
        BoardCard {
            line: "Joost · 17:30"
            name: "Noor B."
            unheard: true
        }
        BoardCard {
            allergy: "koemelk"
            line: "18:00"
            name: "Luca"
            onClicked: selected = !selected
        }
        BoardCard {
            allergy: "pinda en noten"
            line: "Samira · 16:45"
            name: "Anne-Fleur van der B."
            unheard: true
        }
        BoardCard {
            dimmed: true
            line: "12:40 · Niamh"
            name: "Saar"
        }
        BoardCard {
            line: "aangemeld 08:59"
            name: "Finn"
            selectable: true
            selected: true
        }
        BoardCard {
            line: "verwacht 09:30"
            name: "Teun"
            selectable: true
        }
        BoardCard {
            line: "17:30"
            mark: "nakijken"
            name: "Daan"
        }
    }
    RowLayout {
        spacing: Theme.space.l
        SyncDot {
            status: "synced"
            text: "Alles bewaard"
        }
        SyncDot {
            status: "keeping"
            text: "We bewaren het hier"
        }
        SyncDot {
            status: "attention"
            text: "Kijk even mee"
        }
        SyncDot {
            framed: true
            status: "synced"
            text: "Rachida"
        }
    }
    AllergyLine {
        text: "koemelk en kippenei"
    }
    Item {
        Layout.fillHeight: true
    }
}
