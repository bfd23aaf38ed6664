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
    readonly property HomeForm form: flow.home
    readonly property var tabs: flow.homeTabs
    // With the keyboard up there is room for one thing: what is being written.
    readonly property bool onlyQuestion: compact && card.writing

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

    title: form?.childName ?? ""

    headerItems: TabChips {
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
    }
    actions: [
        SecondaryButton {
            plain: true
            //: Door, telling about home: tell nothing, for all children.
            text: qsTr("Overslaan")
            visible: !screen.compact
            onClicked: screen.skipAsked()
        },
        SecondaryButton {
            iconName: screen.form?.asAlways ? "check" : ""
            //: Door, telling about home: everything is as always. Stores only that sentence.
            text: qsTr("Alles zoals altijd")
            visible: !screen.compact
            onClicked: screen.asAlwaysAsked()
        },
        PrimaryButton {
            enabled: !screen.flow.saving
            //: Door, telling about home: keep what was told and go on.
            text: qsTr("Klaar")
            visible: !screen.compact
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
            spacing: Theme.space.s
            visible: !screen.onlyQuestion

            Heading {
                Layout.fillWidth: true
                //: Door, telling about home: the heading. Open, without judgement.
                text: qsTr("Hoe was het thuis?")
                visible: !screen.compact
            }
            Label {
                Layout.bottomMargin: Theme.space.s
                Layout.fillWidth: true
                text: screen.form?.readers ?? ""
                visible: !screen.compact
            }
            Scroller {
                Layout.fillHeight: true
                Layout.fillWidth: true

                HomeTopics {
                    width: parent.width
                    form: screen.form
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
}
