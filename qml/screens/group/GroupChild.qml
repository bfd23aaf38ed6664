// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Models

// The page of the child that the flow has open, and what is asked there.
ChildScreen {
    id: screen

    required property GroupFlow flow
    property real keyboardHeight: 0

    bottomInset: keyboardHeight
    page: flow.child
    saving: flow.saving
    undoSeconds: flow.undoSecondsLeft
    undoText: flow.undoText

    onBackAsked: flow.back()
    onUndoAsked: flow.undo()
}
