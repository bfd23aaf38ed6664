// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Drempel.Theme

// Lets a column of things be longer than its place; shows only while scrolling that there is more.
Flickable {
    id: scroller

    default property alias items: column.data
    property alias spacing: column.spacing

    boundsBehavior: Flickable.StopAtBounds
    clip: contentHeight > height
    contentWidth: width
    contentHeight: column.implicitHeight

    T.ScrollIndicator.vertical: ScrollHint {}

    Column {
        id: column
        width: scroller.width
        spacing: Theme.space.m
    }
}
