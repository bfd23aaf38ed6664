// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Parts
import Drempel.Theme
import Drempel.Gallery

GalleryPage {
    title: "ChildCard, ScreenFrame"
    pictures: "portrait dark rtl"
    whole: true

    ScreenFrame {
        id: frame

        Layout.fillWidth: true
        Layout.fillHeight: true
        title: "Dag Anneke"
        headerItems: QuietButton {
            text: "Ik ben iemand anders"
        }

        Heading {
            id: question
            text: "Wie breng je?"
        }
        GridLayout {
            anchors.fill: parent
            anchors.topMargin: question.height + Theme.space.l
            columns: frame.portrait ? 1 : 2
            columnSpacing: Theme.space.xxl
            rowSpacing: Theme.space.l

            ChildCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                detail: "2 jaar · Vlinders"
                name: "Noor"
                people: "Rachida en Ilse zijn er"
                selected: true
                onClicked: selected = !selected
            }
            ChildCard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                detail: "11 maanden · Rupsen"
                name: "Sem"
                people: "Tom is er"
                onClicked: selected = !selected
            }
        }
        actions: [
            SecondaryButton {
                plain: true
                text: "Komt niet"
            },
            SecondaryButton {
                text: "Ik wil iemand spreken"
            },
            PrimaryButton {
                Layout.fillWidth: true
                text: "Noor en Sem brengen"
            }
        ]
    }
}
