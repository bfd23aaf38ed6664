// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Theme

// A measured temperature in two taps: whole degrees, then the tenth. No verdict on it.
Sheet {
    id: sheet

    property int degrees: 37
    property int tenth: 0

    signal chosen(int tenths)

    //: What a screen reader calls the cross that closes a sheet.
    closeName: qsTr("Sluiten")
    harmless: true
    //: Quick care, sheet: the measured temperature.
    title: qsTr("Wat heb je gemeten?")

    onAboutToShow: {
        degrees = 37;
        tenth = 0;
    }

    actions: PrimaryButton {
        Layout.fillWidth: true
        iconName: "thermometer"
        //: Quick care, sheet: keep the temperature; %1 is the number of degrees.
        text: qsTr("Bewaren: %1 °C").arg(sheet.spoken(sheet.tenth))
        onClicked: {
            sheet.close();
            sheet.chosen(sheet.degrees * 10 + sheet.tenth);
        }
    }

    GridLayout {
        width: parent.width
        columnSpacing: Theme.space.s
        columns: 7
        rowSpacing: Theme.space.s

        Repeater {
            model: 7

            Chip {
                required property int index

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                exclusive: true
                horizontalPadding: Theme.space.s
                selected: sheet.degrees === index + 35
                text: String(index + 35)
                tint: Theme.color.here
                onClicked: sheet.degrees = index + 35
            }
        }
    }
    Divider {
        width: parent.width
    }
    GridLayout {
        width: parent.width
        columnSpacing: Theme.space.s
        columns: 5
        rowSpacing: Theme.space.s

        Repeater {
            model: 10

            Chip {
                required property int index

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                exclusive: true
                horizontalPadding: Theme.space.s
                selected: sheet.tenth === index
                text: sheet.spoken(index)
                tint: Theme.color.here
                onClicked: sheet.tenth = index
            }
        }
    }

    function spoken(tenth: int): string {
        return Number(degrees + tenth / 10).toLocaleString(Qt.locale(), "f", 1);
    }
}
