// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Parts
import Drempel.Theme

// Kind: the day as it runs, care in one tap, what was heard, and who goes along.
ScreenFrame {
    id: screen

    required property ChildPage page
    required property bool saving

    signal backAsked

    divided: true
    title: page.name

    headerItems: [
        Label {
            text: screen.page.detail
            visible: !screen.portrait
        },
        SecondaryButton {
            iconName: "phone"
            implicitHeight: Theme.target.secondary
            //: Child's page: phone numbers, and writing down a call.
            text: qsTr("Bellen")
            onClicked: call.open()
        },
        SecondaryButton {
            iconName: "chevron-left"
            implicitHeight: Theme.target.secondary
            //: Child's page: back to the board.
            text: qsTr("Bord")
            onClicked: screen.backAsked()
        }
    ]
    actions: [
        SecondaryButton {
            iconName: "pencil"
            //: Child's page: write down what was seen.
            text: qsTr("Opschrijven")
            onClicked: observe.ask()
        },
        SecondaryButton {
            iconName: "ear"
            //: Child's page: a caregiver has taken in what home told.
            text: qsTr("Gehoord")
            visible: screen.page.unheardText !== ""
            onClicked: hear.ask()
        },
        PrimaryButton {
            iconName: "hand-over"
            enabled: !screen.saving
            //: Child's page: receive the child.
            text: screen.page.canLetGo && !screen.page.toCheck && !screen.waits ? qsTr("%1 gaat mee met …").arg(screen.page.name) :
                //: Child's page: the child is received; %1 is the name.
                qsTr("Ontvangen: %1").arg(screen.page.name)
            onClicked: screen.page.canLetGo && !screen.page.toCheck && !screen.waits ? handover.open() : screen.page.receive()
        }
    ]

    readonly property bool waits: page.canReceive && page.canLetGo // announced at the door, not received yet

    GridLayout {
        anchors.fill: parent
        columnSpacing: Theme.space.xl
        columns: screen.portrait ? 1 : 2
        rowSpacing: Theme.space.m

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Theme.space.s

            AllergyLine {
                Layout.fillWidth: true
                text: screen.page.allergies
                visible: text !== ""
            }
            Label {
                Layout.fillWidth: true
                text: [screen.page.collectionText, screen.page.careNotes].filter(line => line !== "").join(" · ")
                visible: text !== ""
            }
            Banner {
                Layout.fillWidth: true
                //: Child's page: two tablets do not agree; what to do.
                detail: screen.page.toCheck ? qsTr("Kijk waar het kind is. Tik dan op Ontvangen, of laat het meegaan.") : ""
                iconName: "question"
                //: Child's page: two tablets do not agree about where the child is.
                text: screen.page.toCheck ? qsTr("Twee schermen zijn het niet eens") :
                    //: Child's page: something cannot be read on this tablet.
                    qsTr("Dit scherm kan iets niet lezen. Het kind telt als binnen.")
                tint: Theme.color.together
                visible: screen.page.toCheck || screen.page.askCaregiver
            }
            DayBraid {
                Layout.fillHeight: true
                Layout.fillWidth: true
                model: screen.page.day
                visible: screen.page.day.count > 0
                onActivated: entryId => entry.ask(entryId)
            }
            EmptyState {
                Layout.fillHeight: true
                Layout.fillWidth: true
                //: Child's page: nothing was told or done today yet.
                text: qsTr("Vandaag is er nog niets verteld.")
                iconName: "talk"
                visible: screen.page.day.count === 0
            }
        }
        CarePanel {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: screen.portrait
            page: screen.page
            portrait: screen.portrait
        }
    }
    CallSheet {
        id: call
        keyboardHeight: screen.bottomInset
        page: screen.page
    }
    ObserveSheet {
        id: observe
        keyboardHeight: screen.bottomInset
        page: screen.page
    }
    HearSheet {
        id: hear
        keyboardHeight: screen.bottomInset
        page: screen.page
    }
    HandoverSheet {
        id: handover
        page: screen.page
    }
    EntrySheet {
        id: entry
        page: screen.page
    }
}
