// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Theme
import Drempel.Gallery

GalleryPage {
    id: page

    property string number: "204"
    property int secrets: 2

    title: "Keypad, DotsField"
    pictures: "portrait dark"

    DotsField {
        objectName: "field"
        Layout.alignment: Qt.AlignHCenter
        name: "Nummer"
        number: page.number
        numberLength: 3
        secretCount: page.secrets
        secretLength: 4
    }
    Keypad {
        objectName: "pad"
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: false
        Layout.preferredWidth: Theme.target.primary * 5
        backspaceName: "Terug"
        onBackspace: page.secrets = Math.max(0, page.secrets - 1)
        onDigit: page.secrets = Math.min(4, page.secrets + 1)
    }
    Item {
        Layout.fillHeight: true
    }
}
