// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Drempel.Controls
import Drempel.Theme

// "Good morning" in the languages that the screen does not speak now, so that everyone is greeted. Each
// in its own words, whatever the language of the screen, and so not for translation.
Body {
    id: greetings

    required property string language
    required property string time // "08:07"
    readonly property int hour: parseInt(time)
    readonly property var morning: ({ nl: "Goedemorgen", en: "Good morning", tr: "Günaydın", ar: "صباح الخير", pl: "Dzień dobry" })
    readonly property var afternoon: ({ nl: "Goedemiddag", en: "Good afternoon", tr: "İyi günler", ar: "طاب يومك", pl: "Dzień dobry" })
    readonly property var evening: ({ nl: "Goedenavond", en: "Good evening", tr: "İyi akşamlar", ar: "مساء الخير", pl: "Dobry wieczór" })
    readonly property var words: hour < 12 ? morning : hour < 18 ? afternoon : evening

    color: Theme.color.muted
    text: Object.keys(words).filter(key => key !== language).map(key => words[key]).join(" · ")
}
