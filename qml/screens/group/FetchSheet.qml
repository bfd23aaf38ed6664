// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// Who may fetch beside the parents, and adding somebody: as told by a parent, or by groepsleiding for today.
Sheet {
    id: sheet

    required property ChildPage page
    readonly property ChildPermissions may: page.permissions
    readonly property var tellers: may.tellers // [{id, name, selected}]
    readonly property bool typing: keyboardHeight > 0 // little room: what is written comes first

    signal periodAsked(string name, string about)
    signal rulingAsked(var person)

    //: What a screen reader calls the cross that closes a sheet.
    closeName: qsTr("Sluiten")
    //: Child's page, sheet: who may fetch beside the parents; %1 is the child.
    title: qsTr("Wie mag %1 halen?").arg(page.name)

    onClosed: InputMethod.hide()

    Repeater {
        model: sheet.typing ? [] : sheet.may.permissions

        FetchLine {
            required property var modelData

            width: parent?.width ?? 0
            //: Child's page, sheet: takes back that somebody may fetch.
            action: qsTr("Intrekken")
            detail: modelData.detail
            name: modelData.name
            onActed: sheet.after(() => sheet.may.withdraw(modelData.id))
        }
    }
    Repeater {
        model: sheet.typing ? [] : sheet.may.bars

        FetchLine {
            required property var modelData

            width: parent?.width ?? 0
            //: Child's page, sheet, for groepsleiding: somebody may fetch again.
            action: qsTr("Mag weer")
            //: Child's page, sheet, for groepsleiding: somebody must not fetch.
            detail: qsTr("mag niet halen")
            name: modelData.name
            onActed: sheet.after(() => sheet.may.lift(modelData.id))
        }
    }
    Repeater {
        model: sheet.typing ? [] : sheet.may.refusals

        FetchLine {
            required property var modelData

            width: parent?.width ?? 0
            //: Child's page, sheet, for groepsleiding: what was seen of a parent's authority was a mistake, or over.
            action: qsTr("Beslissing terugnemen")
            detail: modelData.detail
            name: modelData.name
            onActed: sheet.after(() => sheet.may.takeBack(modelData.id))
        }
    }
    ChipGroup {
        width: parent.width
        answers: sheet.tellers.map(parent => ({ value: parent.id, text: parent.name }))
        iconName: "talk"
        //: Child's page, sheet: which parent said so.
        label: qsTr("Verteld door")
        selected: sheet.tellers.filter(parent => parent.selected).map(parent => parent.id)
        visible: sheet.tellers.length > 0 && !sheet.typing
        onPicked: selection => sheet.may.chooseTeller(selection[0] ?? "")
    }
    LineField {
        id: person
        width: parent.width
        //: Child's page, sheet: what a screen reader calls the field for who fetches.
        name: qsTr("Naam van wie haalt")
        //: Child's page, sheet: hint in the empty field.
        placeholder: qsTr("Wie? Bijvoorbeeld: Els de Wit")
    }
    LineField {
        id: why
        width: parent.width
        //: Child's page, sheet: what a screen reader calls the field for a relation or reason.
        name: qsTr("Wie het is, of waarom")
        //: Child's page, sheet: hint in the empty field.
        placeholder: qsTr("Wie is dat? Of waarom?")
    }
    Flow {
        width: parent.width
        spacing: Theme.space.s

        SecondaryButton {
            enabled: person.text.trim() !== ""
            implicitHeight: Theme.target.secondary
            //: Child's page, sheet: somebody else fetches today; a parent is called first.
            text: qsTr("Vandaag, ik bel eerst")
            visible: sheet.tellers.length > 0
            onClicked: sheet.add((name, about) => sheet.may.ask(name, about))
        }
        SecondaryButton {
            enabled: person.text.trim() !== ""
            implicitHeight: Theme.target.secondary
            //: Child's page, sheet: a parent says that somebody may fetch; when is asked next.
            text: qsTr("Mag halen, kies wanneer")
            visible: sheet.tellers.length > 0
            onClicked: sheet.add((name, about) => sheet.periodAsked(name.trim(), about.trim()))
        }
        SecondaryButton {
            enabled: person.text.trim() !== "" && why.text.trim() !== ""
            implicitHeight: Theme.target.secondary
            //: Child's page, sheet, for groepsleiding: may fetch today for the reason that was written.
            text: qsTr("Mag vandaag, met reden")
            visible: sheet.may.leading
            onClicked: sheet.add((name, about) => sheet.may.override_(name, about))
        }
        SecondaryButton {
            enabled: person.text.trim() !== ""
            implicitHeight: Theme.target.secondary
            //: Child's page, sheet, for groepsleiding: somebody must not fetch.
            text: qsTr("Mag niet halen")
            visible: sheet.may.leading
            onClicked: sheet.add(name => sheet.may.bar(name))
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.space.s
        visible: sheet.may.leading && !sheet.typing

        Repeater {
            model: sheet.tellers

            QuietButton {
                required property var modelData

                //: Child's page, sheet, for groepsleiding: a ruling about a parent's authority; %1 is the parent.
                text: qsTr("Uitspraak over %1").arg(modelData.name)
                onClicked: sheet.after(() => sheet.rulingAsked(modelData))
            }
        }
    }

    function ask(): void {
        person.text = "";
        why.text = "";
        open();
    }
    function add(act: var): void {
        const name = person.finish();
        const about = why.finish();
        after(() => act(name, about));
    }
    function after(act: var): void {
        close();
        act();
    }
}
