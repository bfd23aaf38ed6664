// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Controls
import Drempel.Models
import Drempel.Theme

// The one window: the pages of this tablet's role, the keyboard, and the watch on who is still there.
Window {
    id: window

    property Gate gate: null // what stands before the screens; null when they are shown as they are
    property Workspace workspace: gate ? gate.workspace : null // null until open
    readonly property bool mirrored: Qt.locale(workspace?.language ?? "nl").textDirection === Qt.RightToLeft
    readonly property IdleWatch idle: workspace?.door?.idle ?? workspace?.group?.idle ?? workspace?.review?.idle ?? null
    readonly property bool ready: workspace !== null && !workspace.loading

    width: Screen.width
    height: Screen.height
    color: Theme.color.paper
    title: Application.name
    visible: true

    LayoutMirroring.enabled: mirrored
    LayoutMirroring.childrenInherit: true

    Loader {
        id: pages

        anchors.fill: parent
        focus: true
        sourceComponent: window.workspace?.fatal ? fatal : window.ready ? role : window.gate?.state === Gate.Locked ? locked : window.gate?.state === Gate.Unpaired ? unpaired : loading

        // A Loader of Qt 6.4 refuses bound components, so these reach the root without one.
        // qmllint disable unqualified
        Component {
            id: fatal
            FatalPage {
                sentence: window.workspace.fatal
            }
        }
        Component {
            id: loading
            LoadingPage {}
        }
        Component {
            id: locked
            LockPage {
                bottomInset: keyboard.shownHeight
                gate: window.gate
                keyboardReady: keyboard.status === Loader.Ready
            }
        }
        Component {
            id: unpaired
            PairPage {
                bottomInset: keyboard.shownHeight
                gate: window.gate
                keyboardReady: keyboard.status === Loader.Ready
            }
        }
        Component {
            id: role
            RolePages {
                keyboardHeight: keyboard.shownHeight
                workspace: window.workspace
                onSyncAsked: sync.open()
            }
        }
        // qmllint enable unqualified
    }
    SyncSheet {
        id: sync
        sync: window.workspace?.sync ?? null
    }
    IdleSheet {
        watch: window.idle
    }
    TapGuard {
        anchors.fill: parent
        z: keyboard.z - 1 // above the sheets; whoever types may tap as fast as they like
    }
    // By address and after the first page: it is large, and nobody types at once.
    Loader {
        id: keyboard

        readonly property real shownHeight: item?.shownHeight ?? 0

        anchors.left: parent.left
        anchors.right: parent.right
        y: (parent?.height ?? 0) - shownHeight
        z: 2000000 // Overlay, where sheets are, has about a million

        function wake(): void {
            if (status === Loader.Null)
                setSource("Keyboard.qml", {
                    language: Qt.binding(() => (window.workspace?.language ?? "nl"))
                });
        }
    }
    Connections {
        target: Qt.inputMethod
        ignoreUnknownSignals: true // Qt says only that it is an object

        function onVisibleChanged(): void {
            keyboard.wake();
        }
    }
    Timer {
        interval: Theme.duration.calm
        running: pages.status === Loader.Ready && (window.ready || window.gate?.state === Gate.Locked || window.gate?.state === Gate.Unpaired)
        onTriggered: keyboard.wake()
    }
    // Every touch counts, whoever takes it: this one only looks.
    PointHandler {
        onActiveChanged: window.idle?.touch()
    }
}
