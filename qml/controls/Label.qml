// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Theme

// A few small words beside something else.
Body {
    color: Theme.color.muted
    font.pixelSize: Theme.type.small
}
