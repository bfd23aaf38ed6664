// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// Jullie: which children come along. Own children only, siblings already chosen, one button to go on.
ScreenFrame {
    id: screen

    required property DoorFlow flow
    required property SyncState sync

    signal childToggled(string childId)
    signal proceedAsked
    signal otherWayAsked
    signal absenceConfirmed
    signal talkRequested(int moment)
    signal otherCollectorAsked(string name, string relation)
    signal permissionsAsked
    signal ownCodeAsked
    signal resetKnown
    signal leaveAsked
    signal syncAsked

    //: Door, header: a greeting by first name. %1 is the name of the parent.
    title: qsTr("Dag %1").arg(flow.personName)

    headerItems: [
        KeptDot {
            sync: screen.sync
            onActivated: screen.syncAsked()
        },
        QuietButton {
            Layout.rightMargin: -horizontalPadding
            //: Door, header: the person on the screen is not me; goes back to the start.
            text: qsTr("Ik ben iemand anders")
            onClicked: screen.leaveAsked()
        }
    ]
    actions: [
        SecondaryButton {
            enabled: screen.flow.canContinue
            plain: true
            //: Door: the child does not come today. Asks to confirm.
            text: qsTr("Komt niet")
            visible: screen.flow.parent && !screen.flow.fetching
            onClicked: absence.open()
        },
        SecondaryButton {
            iconName: "talk"
            //: Door: the parent wants to speak to somebody; asks when.
            text: qsTr("Ik wil iemand spreken")
            enabled: screen.flow.canContinue
            visible: screen.flow.parent
            onClicked: talk.open()
        },
        PrimaryButton {
            enabled: screen.flow.canContinue
            text: screen.flow.primaryText
            onClicked: screen.proceedAsked()
        }
    ]

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.l

        RowLayout {
            spacing: Theme.space.l

            Heading {
                Layout.fillWidth: true
                text: screen.flow.familyTitle
            }
            SecondaryButton {
                iconName: "dots"
                implicitHeight: Theme.target.secondary
                plain: true
                //: Door: opens what a parent seldom needs (permissions, another code, somebody else fetches).
                text: qsTr("Meer")
                visible: screen.flow.mayPermit || screen.flow.hasCode
                onClicked: more.open()
            }
            SecondaryButton {
                iconName: screen.flow.fetching ? "door" : "home"
                implicitHeight: Theme.target.secondary
                text: screen.flow.otherWayText
                visible: text !== ""
                onClicked: screen.otherWayAsked()
            }
        }
        Banner {
            Layout.fillWidth: true
            iconName: "lock"
            //: Door, at log-in after one's code was made anew: I did that myself.
            actionText: screen.flow.codeWasReset ? qsTr("Dat was ik") : ""
            text: screen.flow.codeNotice
            tint: Theme.color.home
            visible: text !== "" && screen.flow.note === ""
            onActed: screen.resetKnown()
        }
        Banner {
            Layout.fillWidth: true
            iconName: "check"
            text: screen.flow.note
            tint: Theme.color.together
            visible: text !== ""
        }
        FamilyGrid {
            Layout.fillHeight: true
            Layout.fillWidth: true
            family: screen.flow.family
            portrait: screen.portrait
            onToggled: childId => screen.childToggled(childId)
        }
        Banner {
            Layout.fillWidth: true
            iconName: "cloud-off"
            text: screen.flow.newsText
            tint: Theme.color.together
            visible: text !== ""
        }
    }
    AbsenceSheet {
        id: absence
        family: screen.flow.family
        onConfirmed: screen.absenceConfirmed()
    }
    MoreSheet {
        id: more
        hasCode: screen.flow.hasCode
        mayPermit: screen.flow.mayPermit
        onOtherCollectorAsked: collector.open()
        onOwnCodeAsked: screen.ownCodeAsked()
        onPermissionsAsked: screen.permissionsAsked()
    }
    CollectorSheet {
        id: collector
        keyboardHeight: screen.bottomInset
        onAsked: (name, relation) => screen.otherCollectorAsked(name, relation)
    }
    TalkSheet {
        id: talk
        onChosen: moment => screen.talkRequested(moment)
    }
}
