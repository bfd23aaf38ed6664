// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Models
import Drempel.Screens

// The pages of a group tablet, with what the workspace gives them.
GroupScreens {
    id: pages

    required property Workspace workspace

    clock: workspace.clock
    flow: workspace.group
    sync: workspace.sync
}
