// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import QtQuick

// The three tones of one strand: a quiet ground, a line that is seen from afar, a text that is read on the ground.
QtObject {
    required property color fill
    required property color line
    required property color text
}
