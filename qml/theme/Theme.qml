// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQml
import QtQuick

// Every colour, size and duration of the app, by meaning. Holds no state: what varies (evening, stillness,
// the size of the screen) is read from the platform and cannot be set here.
QtObject {
    id: theme

    // A dark application palette asks for the evening set.
    readonly property bool evening: system.window.hslLightness < 0.5
    // Whoever switched the blinking cursor off asked for stillness; pictures do so too.
    readonly property bool still: Application.styleHints.cursorFlashTime === 0
    // Sizes are drawn for a 10 inch panel of 1280x800: 5.9 px to the mm, so 15 mm is 88 px. A denser panel
    // gets larger sizes; a coarser one keeps these, which are then more than the millimetres asked for.
    // Capped, because panels exist that report nonsense.
    readonly property real scale: Math.min(2, Math.max(1, Application.screens[0].pixelDensity / 5.9))

    readonly property ColorSet color: evening ? night : day
    readonly property string family: "Inter"

    readonly property Space space: Space {
        scale: theme.scale
    }
    readonly property Radius radius: Radius {
        scale: theme.scale
    }
    readonly property Type type: Type {
        scale: theme.scale
    }
    readonly property Stroke stroke: Stroke {
        scale: theme.scale
    }
    readonly property IconSize icon: IconSize {
        scale: theme.scale
    }
    readonly property Target target: Target {
        scale: theme.scale
    }
    readonly property Duration duration: Duration {
        still: theme.still
    }

    component Space: QtObject {
        required property real scale
        readonly property int xs: Math.round(4 * scale)
        readonly property int s: Math.round(8 * scale)
        readonly property int m: Math.round(16 * scale)
        readonly property int l: Math.round(24 * scale)
        readonly property int xl: Math.round(32 * scale)
        readonly property int xxl: Math.round(48 * scale)
    }
    component Radius: QtObject {
        required property real scale
        readonly property int s: Math.round(12 * scale)
        readonly property int m: Math.round(24 * scale)
        readonly property int l: Math.round(32 * scale)
    }
    component Type: QtObject {
        required property real scale
        readonly property int small: Math.round(18 * scale)
        readonly property int body: Math.round(22 * scale)
        readonly property int title: Math.round(28 * scale)
        readonly property int heading: Math.round(40 * scale)
        readonly property int display: Math.round(64 * scale)
        readonly property int clock: Math.round(160 * scale)
    }
    component Stroke: QtObject {
        required property real scale
        readonly property int thin: Math.round(2 * scale)
        readonly property int thick: Math.round(4 * scale)
        readonly property int strand: Math.round(6 * scale)
        readonly property int trunk: Math.round(16 * scale)
    }
    component IconSize: QtObject {
        required property real scale
        readonly property int s: Math.round(24 * scale)
        readonly property int m: Math.round(32 * scale)
        readonly property int l: Math.round(48 * scale)
    }
    component Target: QtObject {
        required property real scale
        readonly property int secondary: Math.round(56 * scale) // 9 mm
        readonly property int primary: Math.round(96 * scale) // 15 mm
    }
    component Duration: QtObject {
        required property bool still
        readonly property int quick: still ? 0 : 150
        readonly property int calm: still ? 0 : 250
        readonly property int settle: 400 // a second tap within it belongs to the first
    }

    readonly property Daylight day: Daylight {}
    readonly property Evening night: Evening {}
    readonly property SystemPalette system: SystemPalette {}
}
