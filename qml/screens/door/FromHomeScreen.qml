// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// Van thuis: how it was at home, in a few taps or not at all. One tab a child.
ScreenFrame {
    id: screen

    required property DoorFlow flow
    required property SyncState sync
    readonly property HomeForm form: flow.home
    readonly property var tabs: flow.homeTabs
    // With the keyboard up there is room for one thing: what is being written.
    readonly property bool onlyQuestion: compact && card.writing

    property Item opened: null // what a choice brought up last

    signal tabChosen(int index)
    signal topicChosen(int topic, int choice)
    signal medicineNamed(string name)
    signal medicineTimeChosen(string id)
    signal collectorChosen(string id)
    signal collectorTimeChosen(string id)
    signal textEdited(string text)
    signal skipAsked
    signal asAlwaysAsked
    signal doneAsked
    signal syncAsked

    logo: tabs.length < 2
    title: tabs.length < 2 ? form?.childName ?? "" : ""

    headerItems: [
        TabChips {
            current: String(screen.tabs.findIndex(tab => tab.selected))
            //: Door, telling about home: what a screen reader calls the row of the children's names.
            name: qsTr("Kinderen")
            tabs: screen.tabs.map((tab, index) => ({ value: String(index), text: tab.label }))
            tint: Theme.color.home
            visible: screen.tabs.length > 1
            onChosen: value => {
                card.finish();
                screen.tabChosen(Number(value));
            }
        },
        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignRight
            text: screen.form?.readers ?? ""
        },
        KeptDot {
            sync: screen.sync
            onActivated: screen.syncAsked()
        }
    ]
    actions: [
        SecondaryButton {
            plain: true
            //: Door, telling about home: tell nothing, for all children.
            text: qsTr("Overslaan")
            onClicked: screen.skipAsked()
        },
        SecondaryButton {
            iconName: screen.form?.asAlways ? "check" : ""
            //: Door, telling about home: everything is as always. Stores only that sentence.
            text: qsTr("Alles zoals altijd")
            onClicked: screen.asAlwaysAsked()
        },
        PrimaryButton {
            enabled: !screen.flow.saving
            //: Door, telling about home: keep what was told and go on.
            text: qsTr("Klaar")
            onClicked: {
                card.finish();
                screen.doneAsked();
            }
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
            spacing: Theme.space.s + Theme.space.xs
            visible: !screen.onlyQuestion

            Heading {
                Layout.fillWidth: true
                //: Door, telling about home: the heading. Open, without judgement.
                text: qsTr("Hoe was het thuis?")
                visible: !screen.compact
            }
            Scroller {
                id: scroller

                Layout.fillHeight: true
                Layout.fillWidth: true
                onHeightChanged: settle.restart()

                HomeTopics {
                    width: parent.width - Theme.space.m
                    form: screen.form
                    labelWidth: Theme.target.primary * 2 - Theme.space.m
                    onOpened: row => screen.opened = row
                    onHeightChanged: settle.restart()
                    onCollectorChosen: id => screen.collectorChosen(id)
                    onCollectorTimeChosen: id => screen.collectorTimeChosen(id)
                    onMedicineNamed: name => screen.medicineNamed(name)
                    onMedicineTimeChosen: id => screen.medicineTimeChosen(id)
                    onTopicChosen: (topic, choice) => screen.topicChosen(topic, choice)
                }
            }
        }
        QuestionCard {
            id: card

            Layout.fillHeight: !screen.portrait || screen.compact
            Layout.fillWidth: screen.portrait || screen.onlyQuestion
            Layout.preferredHeight: implicitHeight
            Layout.preferredWidth: implicitWidth
            compact: screen.compact
            low: screen.portrait
            question: screen.form?.question ?? ""
            textLimit: screen.form?.textLimit ?? 0
            told: screen.form?.text ?? ""
            visible: !screen.compact || screen.onlyQuestion
            onEdited: text => screen.textEdited(text)
        }
    }

    Timer {
        id: settle
        interval: 0
        onTriggered: screen.reveal()
    }

    // What opened below comes into view, once it has its place.
    function reveal(): void {
        if (opened === null)
            return;
        const bottom = opened.mapToItem(scroller.contentItem, 0, opened.height).y;
        scroller.contentY = Math.max(scroller.contentY, bottom - scroller.height);
    }
}
