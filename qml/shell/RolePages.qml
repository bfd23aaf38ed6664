// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Models
import Drempel.Screens

// The pages of one role. A key that nobody else wanted also says that somebody is there.
FocusScope {
    id: pages

    required property Workspace workspace
    required property real keyboardHeight

    signal syncAsked

    focus: true

    Keys.onPressed: event => {
        event.accepted = false;
        pages.workspace.door?.idle.touch();
        pages.workspace.group?.idle.touch();
        pages.workspace.review?.idle.touch();
    }

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: pages.workspace.door ? door : pages.workspace.group ? group : review
    }
    // A Loader of Qt 6.4 refuses bound components, so these reach the root without one.
    // qmllint disable unqualified
    Component {
        id: door
        DoorShell {
            clock: pages.workspace.clock
            flow: pages.workspace.door
            keyboardHeight: pages.keyboardHeight
            language: pages.workspace.language
            languages: pages.workspace.languages
            siteName: pages.workspace.siteName
            sync: pages.workspace.sync
            onLanguageChosen: id => pages.workspace.chooseLanguage(id)
            onSyncAsked: pages.syncAsked()
        }
    }
    Component {
        id: group
        GroupScreens {
            clock: pages.workspace.clock
            flow: pages.workspace.group
            keyboardHeight: pages.keyboardHeight
            sync: pages.workspace.sync
            onSyncAsked: pages.syncAsked()
        }
    }
    Component {
        id: review
        ReviewScreens {
            clock: pages.workspace.clock
            flow: pages.workspace.review
            sync: pages.workspace.sync
            onSyncAsked: pages.syncAsked()
        }
    }
}
