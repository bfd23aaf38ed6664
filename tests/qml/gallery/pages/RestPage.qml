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
            width: frame.portrait ? frame.width * 0.62 : frame.width / 2
            height: frame.portrait ? frame.height * 0.45 : frame.height
            fading: frame.portrait
        }
        ColumnLayout {
            anchors.left: parent.left
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space.xxl
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
            Layout.maximumWidth: frame.portrait ? frame.width : frame.width / 2
            iconName: "door"
            large: true
            text: "Brengen of halen"
        }
    }
}
