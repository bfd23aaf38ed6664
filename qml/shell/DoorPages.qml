// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Models

// The pages of the door, with what the workspace gives them.
DoorShell {
    id: pages

    required property Workspace workspace

    clock: workspace.clock
    flow: workspace.door
    language: workspace.language
    languages: workspace.languages
    looking: workspace.looking
    siteName: workspace.siteName
    sync: workspace.sync

    onLanguageChosen: id => workspace.chooseLanguage(id)
}
