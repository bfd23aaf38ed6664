// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Theme
import Drempel.Gallery

GalleryPage {
    title: "Note, LineField"
    pictures: "dark rtl"

    Note {
        objectName: "note"
        Layout.fillWidth: true
        maxLength: 20
        name: "Wat wil je vertellen?"
        placeholder: "Hoe begon jullie dag?"
    }
    Note {
        Layout.fillWidth: true
        maxLength: 90
        name: "Vol"
        text: "Ze heeft vannacht gedroomd over de hond van opa en wil er vast over vertellen."
    }
    RowLayout {
        spacing: Theme.space.m

        LineField {
            objectName: "line"
            name: "Hoe laat?"
            placeholder: "Hoe laat?"
        }
        LineField {
            name: "Temperatuur"
            text: "37,8"
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
