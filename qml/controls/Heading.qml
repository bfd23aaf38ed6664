// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Theme

// The question or the name of a screen; `size` takes Theme.type.title, heading or display.
Body {
    property int size: Theme.type.heading

    font.pixelSize: size
    strong: true

    Accessible.role: Accessible.Heading
}
