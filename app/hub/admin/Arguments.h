// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace drempel::hub {

/// What a command takes. Names without the dashes.
struct ArgumentRules {
    QStringList values; ///< --name WAARDE
    QStringList flags;  ///< --name
    qsizetype leastWords = 0;
    qsizetype mostWords = 0;
};

/// The words behind a command, sorted out.
struct Arguments {
    QMap<QString, QStringList> values; ///< a value may be given more than once
    QSet<QString> flags;
    QStringList words;

    /// The last value given, or `otherwise`.
    [[nodiscard]] QString value(const char* name, const QString& otherwise = {}) const;
    [[nodiscard]] bool has(const char* name) const;
};

/// `--name value`, `--name=value`, `--flag` and words in any order; `--` ends the options. The error is a
/// Dutch sentence.
[[nodiscard]] tl::expected<Arguments, QString> parseArguments(const QStringList& given,
                                                              const ArgumentRules& rules);

} // namespace drempel::hub
