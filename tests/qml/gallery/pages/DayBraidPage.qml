// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Parts
import Drempel.Theme
import Drempel.Gallery

GalleryPage {
    title: "DayBraid"
    pictures: "portrait dark rtl"
    whole: true

    ScreenFrame {
        Layout.fillWidth: true
        Layout.fillHeight: true
        divided: true
        title: "De dag van Noor"

        DayBraid {
            objectName: "braid"
            anchors.fill: parent
            anchors.topMargin: -Theme.space.l
            model: [
                { entryId: "1", side: "home", icon: "moon", text: "Goed geslapen, ontbeten, een beetje moe", time: "06:50", author: "Anneke" },
                { entryId: "2", side: "handover", text: "Brengen", time: "08:07", author: "Anneke en Rachida" },
                { entryId: "3", side: "home", icon: "talk", text: "Wat helpt als ze verdrietig is", time: "08:09", author: "Anneke", unheard: true },
                { entryId: "4", side: "here", icon: "smile", text: "Gezwaaid bij het raam, daarna blokken", time: "09:40", author: "Rachida" },
                { entryId: "5", side: "here", icon: "ear", text: "Gehoord. Fijne tip, die doekjestruc!", time: "10:15", author: "Rachida", answers: "3" },
                { entryId: "6", side: "here", icon: "moon", text: "Slaapje tot 14:05", time: "12:35", author: "Ilse" },
                { entryId: "7", side: "home", icon: "phone", text: "Gebeld: Joost haalt, 17:30", time: "13:10", author: "Ilse" },
                { entryId: "8", side: "here", icon: "heart", text: "Voor het eerst van de glijbaan. Drie keer.", time: "15:20", author: "Rachida" },
                { entryId: "9", side: "handover", text: "Halen", time: "17:28", author: "Joost en Rachida" }
            ]
        }
        actions: [
            SecondaryButton {
                text: "Zo zie ik het"
            },
            PrimaryButton {
                text: "Noor gaat mee"
            }
        ]
    }
}
