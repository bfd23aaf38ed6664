// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Drempel.Controls
import Drempel.Theme

// One child's row on Vandaag.
T.Button {
    id: row

    required property int index
    required property string childId
    required property string name
    required property string homeTold
    required property string heard
    required property string weTold
    required property string discussed
    required property string handedOver

    implicitHeight: Theme.target.secondary
    focusPolicy: Qt.StrongFocus
    text: name

    Accessible.role: Accessible.Button
    Accessible.name: name

    Keys.onReturnPressed: row.clicked()
    Keys.onEnterPressed: row.clicked()

    background: Surface {
        color: Theme.color.none
        down: row.down
        focused: row.visualFocus
        radius: Theme.radius.s

        Divider {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
    contentItem: RowLayout {
        spacing: 0

        Body {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            elide: Text.ElideRight
            maximumLineCount: 1
            strong: true
            text: row.name
            Accessible.ignored: true
        }
        MarkCell {
            mark: row.homeTold
            //: Review, a mark: home told something.
            name: qsTr("Van thuis verteld")
            tint: Theme.color.home
        }
        MarkCell {
            mark: row.heard
            //: Review, a mark: what home told was heard.
            name: row.heard === "done" ? qsTr("Gehoord") :
                //: Review, an open mark: what home told was not heard yet.
                qsTr("Nog niet gehoord")
            tint: Theme.color.here
        }
        MarkCell {
            mark: row.weTold
            //: Review, a mark: we told something.
            name: row.weTold === "done" ? qsTr("Verteld") :
                //: Review, an open mark: we told nothing yet.
                qsTr("Nog niet verteld")
            tint: Theme.color.here
        }
        MarkCell {
            mark: row.discussed
            //: Review, a mark: talked about together.
            name: row.discussed === "done" ? qsTr("Besproken") :
                //: Review, an open mark: not talked about together yet.
                qsTr("Nog niet besproken")
            tint: Theme.color.together
        }
        MarkCell {
            mark: row.handedOver
            //: Review, a mark: went home with somebody.
            name: row.handedOver === "done" ? qsTr("Overdracht") :
                //: Review, an open mark: did not go home yet.
                qsTr("Nog geen overdracht")
            tint: Theme.color.together
        }
    }
}
