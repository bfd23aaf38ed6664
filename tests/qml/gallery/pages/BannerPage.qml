// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Theme
import Drempel.Gallery

GalleryPage {
    title: "Banner, TabChips, BusyDots, CheckMark, Divider"
    pictures: "portrait dark rtl"

    Banner {
        Layout.fillWidth: true
        detail: "Noor B. · Noor E. · Aya"
        iconName: "ear"
        text: "3 berichten van thuis nog niet gehoord"
    }
    Banner {
        Layout.fillWidth: true
        actionText: "Bellen"
        iconName: "phone"
        text: "Finn is er nog niet. Bel even."
        tint: Theme.color.here
    }
    Banner {
        Layout.fillWidth: true
        actionText: "Bellen"
        detail: "buurvrouw van de overkant · om 16:30 · gevraagd door Anneke"
        iconName: "phone"
        text: "Els de Wit wil ophalen. Bel eerst een ouder."
    }
    Banner {
        Layout.fillWidth: true
        detail: "Koemelk"
        iconName: "warning"
        text: "Luca heeft een allergie"
        alert: true
    }
    TabChips {
        objectName: "tabs"
        Layout.fillWidth: true
        current: "v"
        name: "Groep"
        tabs: [{ value: "v", text: "Vlinders" }, { value: "r", text: "Rupsen" }, { value: "e", text: "Egels" }]
        onChosen: value => current = value
    }
    Divider {
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.space.l
        CheckMark {
            mark: "done"
            name: "Verteld"
            tint: Theme.color.home
        }
        CheckMark {
            mark: "done"
            tint: Theme.color.here
        }
        CheckMark {
            mark: "done"
        }
        CheckMark {
            mark: "open"
            name: "Nog niet gehoord"
        }
        CheckMark {
            mark: ""
        }
        Avatar {
            name: "Noor"
            tint: Theme.color.home
        }
        Avatar {
            name: "Élodie"
            tint: Theme.color.here
        }
        Avatar {
            dimmed: true
            name: "Saar"
        }
        BusyDots {
            name: "Even wachten"
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
