// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Theme

// One page of the gallery: what it shows, and as which pictures it is kept beside the plain one.
Rectangle {
    id: page

    property string title
    property string pictures // any of: portrait dark rtl
    property bool whole: false // the page is a whole screen and brings its own scaffold
    default property alias examples: column.data

    implicitWidth: Theme.target.primary * 12
    implicitHeight: column.implicitHeight
    color: Theme.color.paper

    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: page.whole ? 0 : Theme.space.xxl
        spacing: Theme.space.l

        Label {
            text: page.title
            visible: !page.whole && text !== ""
        }
    }
}
