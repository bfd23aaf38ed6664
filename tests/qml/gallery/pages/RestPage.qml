// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Parts
import Drempel.Theme
import Drempel.Gallery

GalleryPage {
    title: "BraidBackdrop, PrimaryButton large"
    pictures: "portrait dark rtl"
    whole: true

    ScreenFrame {
        id: frame

        Layout.fillWidth: true
        Layout.fillHeight: true
        title: "De Regenboog"

        backdrop: BraidBackdrop {
            anchors.right: parent.right
            width: frame.width / 2
            height: frame.height
            opacity: frame.portrait ? 0.35 : 1
        }
        ColumnLayout {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.s

            Body {
                font.pixelSize: Theme.type.clock
                font.weight: Font.Light
                lineHeight: 0.9
                text: "08:07"
            }
            Body {
                color: Theme.color.muted
                font.pixelSize: Theme.type.title
                text: "maandag 23 november"
            }
            Heading {
                Layout.topMargin: Theme.space.l
                size: Theme.type.display
                text: "Goedemorgen"
            }
            Body {
                color: Theme.color.muted
                text: "Good morning · Günaydın · صباح الخير · Dzień dobry"
            }
        }
        actions: PrimaryButton {
            Layout.preferredWidth: Theme.target.primary * 7
            iconName: "door"
            large: true
            text: "Brengen of halen"
        }
    }
}
