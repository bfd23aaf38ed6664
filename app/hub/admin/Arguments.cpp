// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/Arguments.h"

namespace drempel::hub {

namespace {

tl::unexpected<QString> wrong(const QString& sentence) {
    return tl::unexpected<QString>(sentence);
}

} // namespace

QString Arguments::value(const char* name, const QString& otherwise) const {
    const auto found = values.constFind(QString::fromLatin1(name));
    return found == values.constEnd() ? otherwise : found->last();
}

bool Arguments::has(const char* name) const {
    return flags.contains(QString::fromLatin1(name)) || values.contains(QString::fromLatin1(name));
}

tl::expected<Arguments, QString> parseArguments(const QStringList& given, const ArgumentRules& rules) {
    Arguments arguments;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QString& word = given[i];
        if (optionsEnded || !word.startsWith(QLatin1String("--"))) {
            arguments.words.append(word);
            continue;
        }
        if (word.size() == 2) {
            optionsEnded = true;
            continue;
        }
        const auto equals = word.indexOf(QLatin1Char('='));
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (rules.flags.contains(name) && equals < 0) {
            arguments.flags.insert(name);
        } else if (rules.values.contains(name)) {
            if (equals < 0 && i + 1 >= given.size())
                return wrong(QStringLiteral("Achter --%1 hoort een waarde.").arg(name));
            arguments.values[name].append(equals < 0 ? given[++i] : word.mid(equals + 1));
        } else {
            return wrong(QStringLiteral("De optie --%1 bestaat niet bij deze opdracht.").arg(name));
        }
    }
    if (arguments.words.size() < rules.leastWords)
        return wrong(QStringLiteral("Er ontbreekt een woord achter de opdracht."));
    if (arguments.words.size() > rules.mostWords)
        return wrong(
            QStringLiteral("'%1' hoort niet bij deze opdracht.").arg(arguments.words[rules.mostWords]));
    return arguments;
}

} // namespace drempel::hub
