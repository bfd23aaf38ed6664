// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// Toestemmingen: what a parent agrees to and who may fetch. Given and taken back with one tap, undone with one.
ScreenFrame {
    id: screen

    required property FamilyPermissions permissions
    required property string news // which screens do not know yet what was just said
    readonly property var tabs: permissions.children

    signal backAsked

    //: Door: title of the page with consents and who may fetch.
    title: qsTr("Toestemmingen")

    headerItems: [
        TabChips {
            current: String(screen.tabs.findIndex(tab => tab.selected))
            //: Toestemmingen: what a screen reader calls the row of the children's names.
            name: qsTr("Kinderen")
            tabs: screen.tabs.map((tab, index) => ({ value: String(index), text: tab.label }))
            visible: screen.tabs.length > 1
            onChosen: value => screen.permissions.selectChild(Number(value))
        },
        QuietButton {
            Layout.rightMargin: -horizontalPadding
            iconName: "chevron-left"
            //: Toestemmingen: back to the children.
            text: qsTr("Terug")
            onClicked: screen.backAsked()
        }
    ]

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space.m

        Banner {
            Layout.fillWidth: true
            //: Toestemmingen: takes back what was just said.
            actionText: screen.permissions.undoText === "" ? "" : qsTr("Ongedaan maken")
            iconName: screen.permissions.message === "" ? "check" : "warning"
            text: screen.permissions.message === "" ? screen.permissions.undoText : screen.permissions.message
            tint: Theme.color.together
            visible: text !== ""
            onActed: screen.permissions.undo()
        }
        Scroller {
            Layout.fillHeight: true
            Layout.fillWidth: true

            GridLayout {
                width: parent.width
                columnSpacing: Theme.space.xl
                columns: screen.portrait ? 1 : 2
                rowSpacing: Theme.space.xl

                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    spacing: Theme.space.m

                    Heading {
                        size: Theme.type.title
                        //: Toestemmingen: above what a parent agrees to.
                        text: qsTr("Dit mag")
                    }
                    Repeater {
                        model: screen.permissions.consents

                        ChoiceCard {
                            required property var modelData

                            Layout.fillWidth: true
                            detail: modelData.detail
                            exclusive: false
                            selected: modelData.given
                            text: modelData.label
                            onClicked: screen.permissions.setConsent(modelData.purpose, !modelData.given)
                        }
                    }
                }
                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    spacing: Theme.space.m

                    Heading {
                        size: Theme.type.title
                        //: Toestemmingen: above the people who may fetch beside the parents.
                        text: qsTr("Mag ook halen")
                    }
                    Repeater {
                        model: screen.permissions.collectors

                        CollectorLine {
                            required property var modelData

                            Layout.fillWidth: true
                            detail: modelData.detail
                            person: modelData.name
                            onWithdrawn: screen.permissions.withdraw(modelData.id)
                        }
                    }
                    SecondaryButton {
                        iconName: "plus"
                        //: Toestemmingen: somebody else may fetch; asks who and when.
                        text: qsTr("Iemand toevoegen")
                        onClicked: adding.open()
                    }
                }
            }
        }
        // Below: nothing that somebody is about to tap moves when it comes or goes.
        Banner {
            Layout.fillWidth: true
            iconName: "cloud-off"
            text: screen.news
            tint: Theme.color.together
            visible: text !== ""
        }
    }
    AllowSheet {
        id: adding
        keyboardHeight: screen.bottomInset
        onNamed: (name, relation) => when.ask(name, relation)
    }
    PeriodSheet {
        id: when
        period: screen.permissions.period
        onGiven: (name, relation) => screen.permissions.allow(name, relation)
    }
}
