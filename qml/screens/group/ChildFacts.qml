// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Parts
import Drempel.Theme

// Above a child's day: the allergy, who fetches, what to know in care, and whether two tablets do not agree.
ColumnLayout {
    id: facts

    required property ChildPage page
    property string detail // where there was no room for it in the header

    spacing: Theme.space.xs
    visible: detail !== "" || page.allergies !== "" || page.careNotes !== "" || page.collectionText !== "" || check.visible

    Label {
        Layout.fillWidth: true
        text: facts.detail
        visible: text !== ""
    }
    AllergyLine {
        Layout.fillWidth: true
        text: facts.page.allergies
        visible: text !== ""
    }
    Label {
        Layout.fillWidth: true
        color: Theme.color.ink
        text: facts.page.careNotes
        visible: text !== ""
    }
    RowLayout {
        spacing: Theme.space.s
        visible: facts.page.collectionText !== ""

        Icon {
            name: "door"
            size: Theme.icon.s
            color: Theme.color.home.line
        }
        Label {
            Layout.fillWidth: true
            color: Theme.color.home.text
            strong: true
            text: facts.page.collectionText
        }
    }
    Banner {
        id: check
        Layout.fillWidth: true
        //: Child's page: two tablets do not agree; what to do.
        detail: facts.page.toCheck ? qsTr("Kijk waar het kind is. Tik dan op Ontvangen, of laat het meegaan.") : ""
        iconName: "question"
        //: Child's page: two tablets do not agree about where the child is.
        text: facts.page.toCheck ? qsTr("Twee schermen zijn het niet eens.") :
            //: Child's page: something cannot be read on this tablet.
            qsTr("Dit scherm kan iets niet lezen. Het kind telt als binnen.")
        tint: Theme.color.together
        visible: facts.page.toCheck || facts.page.askCaregiver
    }
}
