// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

/// The words of every identifier outside comments and texts, lower case.
QSet<QString> wordsIn(QString source) {
    static const QRegularExpression comments(QStringLiteral("//[^\\n]*|/\\*.*?\\*/|\"[^\"\\n]*\""),
                                             QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression word(QStringLiteral("[A-Z]+(?![a-z])|[A-Z]?[a-z]+"));
    QSet<QString> words;
    auto found = word.globalMatch(source.remove(comments));
    while (found.hasNext())
        words.insert(found.next().captured().toLower());
    return words;
}

const QStringList forbidden{QStringLiteral("score"), QStringLiteral("scores"),  QStringLiteral("risk"),
                            QStringLiteral("risks"), QStringLiteral("level"),   QStringLiteral("levels"),
                            QStringLiteral("rank"),  QStringLiteral("ranking"), QStringLiteral("rating")};

} // namespace

// domain.md 1.8: no derived attributes. Nothing in the domain measures a child or a family.
class SchemaTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void noFieldScoresAChildOrAFamily() {
        QDirIterator files(QStringLiteral(DOMAIN_SOURCES), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QSet<QString> words = wordsIn(QString::fromUtf8(file.readAll()));
            for (const QString& word : forbidden)
                QVERIFY2(!words.contains(word), qPrintable(file.fileName() + QStringLiteral(": ") + word));
            ++count;
        }
        QVERIFY(count > 20);
    }
    void theGuardSeesAScoreInAnyDress() {
        for (const char* source :
             {"int familyRisk;", "enum class RiskLevel { Low };", "int risk_score;", "Rank rank;"}) {
            const QSet<QString> words = wordsIn(QString::fromLatin1(source));
            QVERIFY(std::any_of(forbidden.begin(), forbidden.end(),
                                [&](const QString& w) { return words.contains(w); }));
        }
        QVERIFY(!wordsIn(QStringLiteral("// no score\nint frank; bool underscored;"))
                     .contains(QStringLiteral("score")));
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "SchemaTest.moc"
