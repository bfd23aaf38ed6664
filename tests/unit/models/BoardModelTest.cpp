// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"
#include "models/BoardColumnModel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace drempel;
using namespace drempel::test;
using namespace Qt::StringLiterals;

namespace {

/// Everything a model tells its views.
struct ModelSignals {
    explicit ModelSignals(const QAbstractItemModel& model)
      : changed(&model, &QAbstractItemModel::dataChanged)
      , inserted(&model, &QAbstractItemModel::rowsInserted)
      , removed(&model, &QAbstractItemModel::rowsRemoved)
      , moved(&model, &QAbstractItemModel::rowsMoved)
      , reset(&model, &QAbstractItemModel::modelReset)
      , layout(&model, &QAbstractItemModel::layoutChanged) {}
    QSignalSpy changed, inserted, removed, moved, reset, layout;

    [[nodiscard]] QList<qsizetype> counts() const {
        return {changed.count(), inserted.count(), removed.count(), moved.count()};
    }
    [[nodiscard]] bool startedAnew() const { return reset.count() + layout.count() > 0; }
};

/// A group of 48 children, and the board with its columns.
struct Board : Desk {
    Board() {
        for (unsigned i = 0; i < 48; ++i) {
            ChildDescribed described;
            described.givenName = u"Kind %1"_s.arg(i, 2, 10, QChar(u'0'));
            described.birthDate = QDate(2024, 1, 1);
            described.group = group;
            described.weekdays = Weekdays("0011111");
            described.from = QTime(8, 0);
            described.to = QTime(17, 30);
            described.start = QDate(2024, 1, 1);
            children.push_back(idOf<ChildId>(2'000 + i));
            office(subjectOf(children.back()), described);
        }
        show();
    }
    void show() {
        board.update(ledger.snapshot(), viewer, group, SmallDaycare::day(), clock.now(), selected);
        for (BoardColumnModel* column : columns())
            column->show(board);
    }
    [[nodiscard]] std::array<BoardColumnModel*, 3> columns() { return {&notYet, &inside, &gone}; }
    void happens(std::size_t child, Payload payload) {
        daycare.then(children[child], daycare.rachida, Role::Caregiver, std::move(payload));
        show();
    }
    [[nodiscard]] QStringList names(const BoardModel& model) const {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.data(model.index(row), BoardModel::NameRole).toString());
        return all;
    }

    const GroupId group = idOf<GroupId>(1'900);
    std::vector<ChildId> children;
    std::set<ChildId> selected;
    AdultId viewer = daycare.marijke; ///< sees every group
    BoardModel board;
    BoardColumnModel notYet{BoardColumn::NotYet};
    BoardColumnModel inside{BoardColumn::Inside};
    BoardColumnModel gone{BoardColumn::Gone};
};

} // namespace

class BoardModelTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aChangeOfOneChildOf48ChangesOneRow() {
        Board board;
        for (std::size_t i = 0; i < 48; ++i)
            board.happens(i, Received{SmallDaycare::day(), {}});
        QCOMPARE(board.board.count(), 48);
        QCOMPARE(board.inside.count(), 48);
        const QAbstractItemModelTester tester(&board.board);
        ModelSignals whole(board.board);
        ModelSignals inside(board.inside);
        board.daycare.then(board.children[20], board.daycare.anneke, Role::Parent,
                           TalkRequested{SmallDaycare::day(), TalkMoment::Now});
        board.show();
        for (const ModelSignals* told : {&whole, &inside}) {
            QCOMPARE(told->counts(), (QList<qsizetype>{1, 0, 0, 0}));
            QVERIFY(!told->startedAnew());
            QCOMPARE(told->changed.front().front().toModelIndex().row(), 20);
        }
        board.show(); // nothing happened
        QCOMPARE(whole.changed.count(), 1);
    }

    void aChildThatComesInMovesAloneAndNoCardIsBuiltAgain() {
        Board board;
        const QAbstractItemModelTester whole(&board.board);
        const QAbstractItemModelTester left(&board.notYet);
        const QAbstractItemModelTester right(&board.inside);
        ModelSignals told(board.board);
        ModelSignals notYet(board.notYet);
        ModelSignals inside(board.inside);
        board.happens(3, Received{SmallDaycare::day(), {}});
        QCOMPARE(told.counts(), (QList<qsizetype>{1, 0, 0, 1}));
        QCOMPARE(notYet.counts(), (QList<qsizetype>{0, 0, 1, 0}));
        QCOMPARE(inside.counts(), (QList<qsizetype>{0, 1, 0, 0}));
        QVERIFY(!told.startedAnew() && !notYet.startedAnew() && !inside.startedAnew());
        QCOMPARE(board.names(board.inside), QStringList{u"Kind 03"_s});
        QCOMPARE(board.notYet.count(), 47);
    }

    void selectingAChildChangesItsRowOnly() {
        Board board;
        ModelSignals told(board.board);
        board.selected.insert(board.children[5]);
        board.show();
        QCOMPARE(told.counts(), (QList<qsizetype>{1, 0, 0, 0}));
        QVERIFY(board.board.data(board.board.index(5), BoardModel::SelectedRole).toBool());
    }

    void theColumnsAddUpToTheBoardWhateverHappens() {
        Board board;
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        testers.push_back(std::make_unique<QAbstractItemModelTester>(&board.board));
        for (BoardColumnModel* column : board.columns())
            testers.push_back(std::make_unique<QAbstractItemModelTester>(column));
        QRandomGenerator random(7);
        for (int i = 0; i < 200; ++i) {
            const auto child = static_cast<std::size_t>(random.bounded(48));
            switch (random.bounded(4)) {
            case 0:
                board.happens(child, Received{SmallDaycare::day(), {}});
                break;
            case 1:
                board.happens(child, Departed{SmallDaycare::day(), board.daycare.joost, {}});
                break;
            case 2:
                board.happens(child, AbsenceReported{SmallDaycare::day()});
                break;
            default:
                board.daycare.then(board.children[child], board.daycare.anneke, Role::Parent,
                                   Announced{SmallDaycare::day()});
                board.show();
            }
            QStringList all;
            for (const BoardColumnModel* column : board.columns())
                all += board.names(*column);
            QCOMPARE(all, board.names(board.board));
            QCOMPARE(board.board.count(), 48);
        }
        QCOMPARE(board.board.insideCount(), board.inside.count());
        QCOMPARE(board.board.goneCount(), board.gone.count());
    }

    void whoWaitsAtTheDoorStandsFirst() {
        Board board;
        board.daycare.then(board.children[40], board.daycare.anneke, Role::Parent,
                           Announced{SmallDaycare::day()});
        board.show();
        QCOMPARE(board.names(board.notYet).front(), u"Kind 40"_s);
        const QModelIndex first = board.notYet.index(0);
        QVERIFY(board.notYet.data(first, BoardModel::ToReceiveRole).toBool());
        QVERIFY(board.notYet.data(first, BoardModel::DetailRole).toString().contains(u"08:07"_s));
        QVERIFY(!board.notYet.data(board.notYet.index(1), BoardModel::ToReceiveRole).toBool());
    }

    void aCardSaysWhatACaregiverNeeds() {
        Board board;
        ChildDescribed described = board.child(board.children[0]).profile->value;
        described.allergies = u"koemelk"_s;
        board.office(subjectOf(board.children[0]), described);
        board.show();
        const QModelIndex first = board.board.index(0);
        const auto role = [&](int which) { return board.board.data(first, which); };
        QCOMPARE(role(BoardModel::AllergiesRole).toString(), u"koemelk"_s);
        QCOMPARE(role(BoardModel::InitialRole).toString(), u"K"_s);
        QCOMPARE(role(BoardModel::ChildIdRole).toString(), board.children[0].toString());
        QCOMPARE(role(BoardModel::ColumnRole).toInt(), 0);
        QCOMPARE(role(BoardModel::UnheardRole).toInt(), 0);
        QVERIFY(!role(BoardModel::ToCheckRole).toBool() && !role(BoardModel::AbsentRole).toBool());
        board.happens(0, AbsenceReported{SmallDaycare::day()});
        QVERIFY(board.gone.data(board.gone.index(0), BoardModel::AbsentRole).toBool());
        for (const int which : board.board.roleNames().keys())
            QVERIFY(role(which).isValid());
        QVERIFY(!board.board.data(board.board.index(99), BoardModel::NameRole).isValid());
    }
};

QTEST_GUILESS_MAIN(BoardModelTest)
#include "BoardModelTest.moc"
