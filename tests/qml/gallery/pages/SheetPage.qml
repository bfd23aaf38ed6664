// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Parts
import Drempel.Theme
import Drempel.Gallery

GalleryPage {
    id: page

    title: "Sheet"
    pictures: "portrait dark rtl"

    Window.onWindowChanged: {
        if (Window.window)
            sheet.open();
    }

    SecondaryButton {
        objectName: "opener"
        text: "Nog eens"
        onClicked: sheet.open()
    }
    Body {
        Layout.fillWidth: true
        text: "Wat hierachter staat, wacht."
    }
    Item {
        Layout.fillHeight: true
    }
    Sheet {
        id: sheet

        objectName: "sheet"
        closeName: "Sluiten"
        harmless: true
        title: "Wie?"
        actions: [
            SecondaryButton {
                objectName: "second"
                plain: true
                text: "Iemand anders"
            },
            PrimaryButton {
                objectName: "primary"
                Layout.fillWidth: true
                text: "Bewaren"
                onClicked: sheet.close()
            }
        ]

        Flow {
            width: parent.width
            spacing: Theme.space.m

            PersonButton {
                name: "Rachida"
                selected: true
            }
            PersonButton {
                name: "Ilse"
            }
            PersonButton {
                name: "Tom"
            }
        }
        Note {
            width: parent.width
            name: "Wat zag je?"
            placeholder: "Wat zag je?"
        }
    }
}
