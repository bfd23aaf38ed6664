// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Parts
import Drempel.Theme
import Drempel.Gallery

GalleryPage {
    title: "HomeNote, PersonButton"
    pictures: "dark rtl"

    HomeNote {
        Layout.preferredWidth: Theme.target.primary * 6
        author: "Anneke, 08:07"
        note: "Ze heeft vannacht gedroomd over de hond van opa. Ze wil er vast over vertellen."
        title: "Van thuis"
        told: [{ text: "Goed geslapen", icon: "moon" }, { text: "Een beetje moe", icon: "smile" }, "Geen medicijn"]
        unheard: true
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.space.m

        PersonButton {
            name: "Rachida"
            onClicked: selected = !selected
        }
        PersonButton {
            detail: "stagiair"
            name: "Ilse"
            selected: true
        }
        PersonButton {
            detail: "papa"
            name: "Joost"
            tint: Theme.color.home
        }
        PersonButton {
            detail: "oma"
            name: "Ülkü"
            selected: true
            tint: Theme.color.home
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
