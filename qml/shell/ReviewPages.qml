// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Models
import Drempel.Screens

// The pages of the review tablet, with what the workspace gives them.
ReviewScreens {
    id: pages

    required property Workspace workspace
    property real keyboardHeight: 0 // nothing is typed here

    clock: workspace.clock
    flow: workspace.review
    sync: workspace.sync
}
