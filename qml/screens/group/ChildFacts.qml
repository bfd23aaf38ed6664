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

    signal consentsAsked
    signal fetchersAsked
    signal requestAsked

    spacing: Theme.space.xs

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

        Icon {
            name: "door"
            size: Theme.icon.s
            color: Theme.color.home.line
            visible: facts.page.collectionText !== ""
        }
        Label {
            Layout.fillWidth: true
            color: Theme.color.home.text
            strong: true
            text: facts.page.collectionText
        }
        QuietButton {
            //: Child's page: who may fetch the child.
            text: qsTr("Wie mag halen")
            onClicked: facts.fetchersAsked()
        }
        QuietButton {
            //: Child's page: what the parents agree to.
            text: qsTr("Toestemmingen")
            onClicked: facts.consentsAsked()
        }
    }
    Label {
        Layout.fillWidth: true
        color: Theme.color.ink
        strong: true
        text: facts.page.permissions.onlyText
        visible: text !== ""
    }
    Label {
        Layout.fillWidth: true
        color: Theme.color.ink
        text: facts.page.permissions.heldText
        visible: text !== ""
    }
    Banner {
        Layout.fillWidth: true
        iconName: "cloud-off"
        text: facts.page.newsText
        tint: Theme.color.together
        visible: text !== ""
    }
    Banner {
        readonly property var request: facts.page.permissions.requests[0] ?? null

        Layout.fillWidth: true
        //: Child's page: opens the calling of a parent about somebody else who wants to fetch.
        actionText: qsTr("Bellen")
        detail: request?.detail ?? ""
        iconName: "phone"
        //: Child's page: somebody else wants to fetch the child; %1 is who.
        text: request ? qsTr("%1 wil ophalen. Bel eerst een ouder.").arg(request.name) : ""
        tint: Theme.color.home
        visible: request !== null
        onActed: facts.requestAsked()
    }
    Banner {
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
