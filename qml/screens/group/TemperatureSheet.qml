// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Drempel.Controls
import Drempel.Theme

// A measured temperature, in steps of a tenth. No verdict on it.
Sheet {
    id: sheet

    property int tenths: 370

    signal chosen(int tenths)

    //: What a screen reader calls the cross that closes a sheet.
    closeName: qsTr("Sluiten")
    harmless: true
    //: Quick care, sheet: the measured temperature.
    title: qsTr("Wat heb je gemeten?")

    onOpened: tenths = 370

    actions: PrimaryButton {
        Layout.fillWidth: true
        //: Quick care, sheet: keep the temperature; %1 is the number of degrees.
        text: qsTr("Bewaren: %1 °C").arg(Number(sheet.tenths / 10).toLocaleString(Qt.locale(), "f", 1))
        onClicked: {
            sheet.close();
            sheet.chosen(sheet.tenths);
        }
    }

    RowLayout {
        width: parent.width
        spacing: Theme.space.l

        SecondaryButton {
            iconName: "minus"
            //: Quick care, temperature: a tenth of a degree less.
            text: qsTr("0,1 minder")
            enabled: sheet.tenths > 340
            onClicked: --sheet.tenths
        }
        Heading {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            size: Theme.type.display
            text: Number(sheet.tenths / 10).toLocaleString(Qt.locale(), "f", 1)
        }
        SecondaryButton {
            iconName: "plus"
            //: Quick care, temperature: a tenth of a degree more.
            text: qsTr("0,1 meer")
            enabled: sheet.tenths < 430
            onClicked: ++sheet.tenths
        }
    }
}
