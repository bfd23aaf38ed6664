// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick.Layouts
import Drempel.Models
import Drempel.Parts
import Drempel.Theme

// The sync dot on a page that is about something else: only the dot while all is well, words when it is not.
SyncDot {
    required property SyncState sync

    Layout.minimumWidth: Theme.target.secondary
    name: sync.shortText
    status: sync.stateName
    text: sync.state === SyncState.Synced ? "" : sync.shortText
}
