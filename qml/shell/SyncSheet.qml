// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models

// What the sync dot means now, in a sentence or two.
Sheet {
    id: sheet

    required property SyncState sync

    harmless: true
    title: sync?.shortText ?? ""

    actions: PrimaryButton {
        Layout.fillWidth: true
        //: Sheet that explains the sync dot: closes it.
        text: qsTr("Begrepen")
        onClicked: sheet.close()
    }

    Body {
        width: parent.width
        text: sheet.sync?.longText ?? ""
    }
}
