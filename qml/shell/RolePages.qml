// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Models

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

    Connections {
        target: role.item
        ignoreUnknownSignals: true // its type is known once it is loaded

        function onSyncAsked(): void {
            pages.syncAsked();
        }
    }
    // By address, so that a tablet reads the screens of its own role only: reading those of all three took a
    // third of the time to the first picture.
    Loader {
        id: role

        anchors.fill: parent
        focus: true
        Component.onCompleted: setSource(pages.address(), {
            workspace: pages.workspace,
            keyboardHeight: Qt.binding(() => pages.keyboardHeight)
        })
    }

    function address(): url {
        return pages.workspace.door ? "DoorPages.qml" : pages.workspace.group ? "GroupPages.qml" : "ReviewPages.qml";
    }
}
