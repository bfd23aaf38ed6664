// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Theme

// Words that can be tapped, for what is seldom needed.
BaseButton {
    implicitHeight: Theme.target.secondary
    foreground: Theme.color.muted
    horizontalPadding: Theme.space.m
    once: false
    textSize: Theme.type.small
}
