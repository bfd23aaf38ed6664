// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Controls
import Drempel.Models
import Drempel.Screens
import Drempel.Theme

// The door's screens in their order. The old screen is gone before the new one fades in.
FocusScope {
    id: shell

    required property DoorFlow flow
    required property WallClock clock
    required property SyncState sync
    required property string siteName
    required property string language
    required property var languages
    required property bool looking
    required property real keyboardHeight

    readonly property HomeForm form: flow.home

    signal languageChosen(string id)
    signal syncAsked

    focus: true

    onFormChanged: Taps.settle()

    Loader {
        id: stage

        anchors.fill: parent
        focus: true
        sourceComponent: shell.screenOf(shell.flow.step)
        onLoaded: {
            appear.restart();
            Taps.settle();
        }

        NumberAnimation {
            id: appear
            duration: Theme.duration.calm
            from: 0
            property: "opacity"
            target: stage
            to: 1
        }
    }
    Banner {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: Theme.space.xxl
        anchors.rightMargin: Theme.space.xxl
        anchors.topMargin: Theme.space.m
        iconName: "warning"
        text: shell.flow.problem
        visible: text !== ""
    }

    // A Loader of Qt 6.4 refuses bound components, so these reach the root without one.
    // qmllint disable unqualified
    Component {
        id: rest
        RestScreen {
            clock: shell.clock
            language: shell.language
            languages: shell.languages
            siteName: shell.siteName
            sync: shell.sync
            onLanguageChosen: id => shell.languageChosen(id)
            onStartAsked: shell.flow.start()
            onSyncAsked: shell.syncAsked()
        }
    }
    Component {
        id: whoAreYou
        WhoAreYouScreen {
            code: shell.flow.code
            looking: shell.looking
            siteName: shell.siteName
            sync: shell.sync
            onBackspace: shell.flow.code.backspace()
            onDigit: value => shell.flow.code.digit(value)
            onForgottenAsked: shell.flow.forgotCode()
            onLeaveAsked: shell.flow.leave()
            onSyncAsked: shell.syncAsked()
        }
    }
    Component {
        id: family
        FamilyScreen {
            bottomInset: shell.keyboardHeight
            flow: shell.flow
            sync: shell.sync
            onAbsenceConfirmed: shell.flow.absent()
            onChildToggled: childId => shell.flow.toggleChild(childId)
            onLeaveAsked: shell.flow.leave()
            onOtherCollectorAsked: (name, relation) => shell.flow.requestCollector(name, relation)
            onOtherWayAsked: shell.flow.otherWay()
            onOwnCodeAsked: shell.flow.chooseOwnCode()
            onResetKnown: shell.flow.knowsOfReset()
            onPermissionsAsked: shell.flow.openPermissions()
            onProceedAsked: shell.flow.proceed()
            onSyncAsked: shell.syncAsked()
            onTalkRequested: moment => shell.flow.requestTalk(moment)
        }
    }
    Component {
        id: fromHome
        FromHomeScreen {
            bottomInset: shell.keyboardHeight
            flow: shell.flow
            sync: shell.sync
            onAsAlwaysAsked: shell.flow.asAlways()
            onCollectorChosen: id => form.chooseCollector(id)
            onCollectorTimeChosen: id => form.chooseCollectorTime(id)
            onDoneAsked: shell.flow.homeDone()
            onMedicineNamed: name => form.medicineName = name
            onMedicineTimeChosen: id => form.chooseMedicineTime(id)
            onSkipAsked: shell.flow.skipHome()
            onSyncAsked: shell.syncAsked()
            onTabChosen: index => shell.flow.selectHomeTab(index)
            onTextEdited: text => shell.tell(text)
            onTopicChosen: (topic, choice) => form.choose(topic, choice)
        }
    }
    Component {
        id: theDay
        DayScreen {
            bottomInset: shell.keyboardHeight
            flow: shell.flow
            sync: shell.sync
            onGoAsked: shell.flow.goHome()
            onLeaveAsked: shell.flow.leave()
            onSyncAsked: shell.syncAsked()
            onStaffAsked: shell.flow.askStaff()
            onTabChosen: index => shell.flow.selectDayTab(index)
            onViewGiven: (entryId, text) => shell.flow.giveView(entryId, text)
        }
    }
    Component {
        id: done
        DoneScreen {
            flow: shell.flow
            sync: shell.sync
            onFinishAsked: shell.flow.finish()
            onSyncAsked: shell.syncAsked()
            onUndoAsked: shell.flow.undo()
        }
    }

    Component {
        id: forgotten
        ForgottenScreen {
            looking: shell.looking
            reset: shell.flow.newCode.reset
            onBackAsked: shell.flow.back()
        }
    }
    Component {
        id: ownCode
        OwnCodeScreen {
            choice: shell.flow.newCode.choice
            saving: shell.flow.newCode.saving
            onBackAsked: shell.flow.back()
        }
    }
    Component {
        id: staffLooks
        StaffLooksScreen {
            flow: shell.flow
            looking: shell.looking
            onBackAsked: shell.flow.back()
        }
    }
    Component {
        id: permissions
        PermissionsScreen {
            bottomInset: shell.keyboardHeight
            news: shell.flow.newsText
            permissions: shell.flow.permissions
            onBackAsked: shell.flow.back()
        }
    }

    // qmllint enable unqualified

    // The field of a form that is gone may still say its last word.
    function tell(text: string): void {
        if (form)
            form.text = text;
    }
    function screenOf(step: int): Component {
        switch (step) {
        case DoorFlow.WhoAreYou:
            return whoAreYou;
        case DoorFlow.Family:
            return family;
        case DoorFlow.FromHome:
            return fromHome;
        case DoorFlow.TheDay:
            return theDay;
        case DoorFlow.Done:
            return done;
        case DoorFlow.Forgotten:
            return forgotten;
        case DoorFlow.OwnCode:
            return ownCode;
        case DoorFlow.StaffLooks:
            return staffLooks;
        case DoorFlow.Permissions:
            return permissions;
        }
        return rest;
    }
}
