// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// Kind: the day as it runs, care in one tap, what was heard, and who goes along.
ScreenFrame {
    id: screen

    required property ChildPage page
    required property SyncState sync
    required property bool saving
    required property string undoText
    required property int undoSeconds

    readonly property bool waits: page.canReceive && page.canLetGo // at the door, not received yet
    readonly property bool leaves: page.canLetGo && !page.toCheck && !waits
    //: Child's page: with whom the child goes home, asked next; %1 is the child.
    readonly property string leaveText: qsTr("%1 gaat mee met …").arg(page.name)

    signal backAsked
    signal syncAsked
    signal undoAsked

    divided: true
    title: page.name

    headerItems: [
        Label {
            Layout.rightMargin: Theme.space.m
            text: screen.page.detail
            visible: !screen.portrait
        },
        KeptDot {
            sync: screen.sync
            onActivated: screen.syncAsked()
        },
        SecondaryButton {
            iconName: "phone"
            implicitHeight: Theme.target.secondary
            //: Child's page: phone numbers, and writing down a call.
            text: qsTr("Bellen")
            onClicked: call.open()
        },
        SecondaryButton {
            iconName: "group"
            implicitHeight: Theme.target.secondary
            //: Child's page: back to the board.
            text: qsTr("Bord")
            onClicked: screen.backAsked()
        }
    ]
    actions: [
        SecondaryButton {
            iconName: "ear"
            //: Child's page: a caregiver has taken in what home told.
            text: qsTr("Gehoord")
            visible: screen.page.unheardText !== ""
            onClicked: hear.ask()
        },
        SecondaryButton {
            iconName: "leave"
            text: screen.leaveText
            visible: screen.page.toCheck && screen.page.canLetGo
            onClicked: handover.open()
        },
        PrimaryButton {
            // Whoever is gone is seldom received again: the button is there, and stays back.
            readonly property bool calm: screen.page.gone

            edge: calm ? Theme.color.line : Theme.color.none
            enabled: !screen.saving
            fill: calm ? Theme.color.none : Theme.color.primary
            foreground: calm ? Theme.color.muted : Theme.color.primaryText
            iconName: "hand-over"
            text: screen.leaves ? screen.leaveText :
                //: Child's page: the child is received; %1 is the name.
                qsTr("Ontvangen: %1").arg(screen.page.name)
            onClicked: screen.leaves ? handover.open() : screen.page.receive()
        }
    ]

    GridLayout {
        anchors.fill: parent
        columnSpacing: Theme.space.xl
        columns: screen.portrait ? 1 : 2
        rowSpacing: Theme.space.l

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: true
            spacing: Theme.space.m

            ChildFacts {
                Layout.fillWidth: true
                detail: screen.portrait ? screen.page.detail : ""
                page: screen.page
                onConsentsAsked: consents.open()
                onFetchersAsked: fetchers.ask()
                onRequestAsked: request.open()
            }
            ChildDay {
                Layout.fillHeight: true
                Layout.fillWidth: true
                day: screen.page.day
                onActivated: entryId => entry.ask(entryId)
            }
            UndoBar {
                Layout.fillWidth: true
                seconds: screen.undoSeconds
                text: screen.undoText
                visible: text !== ""
                onUndone: screen.undoAsked()
            }
        }
        Scroller {
            Layout.fillHeight: !screen.portrait
            Layout.fillWidth: screen.portrait
            Layout.preferredHeight: contentHeight
            Layout.preferredWidth: care.implicitWidth

            CarePanel {
                id: care
                width: parent?.width ?? 0
                page: screen.page
                portrait: screen.portrait
                onObserveAsked: observe.ask()
            }
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
        onOtherAsked: fetchers.ask()
    }
    RequestSheet {
        id: request
        page: screen.page
    }
    ConsentSheet {
        id: consents
        page: screen.page
    }
    FetchSheet {
        id: fetchers
        keyboardHeight: screen.bottomInset
        page: screen.page
        onPeriodAsked: (name, about) => when.ask(name, about)
        onRulingAsked: person => ruling.ask(person)
    }
    PeriodSheet {
        id: when
        period: screen.page.permissions.period
        onGiven: (name, about) => screen.page.permissions.allow(name, about)
    }
    RulingSheet {
        id: ruling
        page: screen.page
    }
    EntrySheet {
        id: entry
        page: screen.page
    }
}
