// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Drempel.Theme

// A question over the screen, which waits behind it: in the middle when lying, at the bottom when standing.
// A tap beside it closes only when that can do no harm. Children get the full width with `width: parent.width`.
T.Popup {
    id: sheet

    required property string title
    property string closeName // what a screen reader says for the cross; without it there is none
    property bool harmless: false
    property int widest: Theme.target.primary * 8 // when lying
    property real keyboardHeight: 0
    property alias actions: inside.actions
    default property alias content: inside.content
    readonly property bool atBottom: parent ? parent.height > parent.width : false
    readonly property SheetBody body: SheetBody {
        id: inside

        closeName: sheet.closeName
        title: sheet.title
        onCloseAsked: sheet.close()
    }
    readonly property int edge: atBottom ? 0 : Theme.space.xxl

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round(Math.max(0, parent.height - keyboardHeight - height) / (atBottom ? 1 : 2)) : 0
    width: parent ? (atBottom ? parent.width : Math.min(parent.width - edge * 2, widest)) : 0
    height: parent ? Math.min(implicitHeight, parent.height - keyboardHeight - edge) : implicitHeight
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    bottomInset: atBottom ? -Theme.radius.l : 0 // the lower corners are below the edge
    closePolicy: harmless ? T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside : T.Popup.NoAutoClose
    focus: true
    modal: true
    padding: Theme.space.xl

    onAboutToShow: Taps.settle()

    T.Overlay.modal: Rectangle {
        color: Theme.color.scrim
    }

    background: Rectangle {
        border.color: Theme.color.line
        border.width: Theme.evening ? Theme.stroke.thin : 0
        color: Theme.color.paper
        radius: Theme.radius.l
    }
    contentItem: body
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.duration.quick
        }
    }
    exit: Transition {
        NumberAnimation {
            property: "opacity"
            to: 0
            duration: Theme.duration.quick
        }
    }
}
