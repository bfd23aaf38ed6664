// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/Journal.h"

#include <QDateTime>
#include <QFile>
#include <QTimeZone>

namespace drempel {

namespace {

QString nameFor(const QString& file, Instant now) {
    const auto when = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), QTimeZone::utc())
                          .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    const QString wanted = file + QStringLiteral(".corrupt-") + when;
    QString free = wanted;
    for (int n = 2; QFile::exists(free); ++n)
        free = wanted + QLatin1Char('-') + QString::number(n);
    return free;
}

} // namespace

Result<QString> setAside(const QString& file, const Clock& clock) {
    if (!QFile::exists(file)) return fail(ErrorCode::NotFound, "no file to set aside");
    const QString target = nameFor(file, clock.now());
    // The file itself goes last: a stop half-way must not leave an old WAL beside a new file.
    for (const auto* suffix : {"-wal", "-shm", ""}) {
        const QString part = QString::fromLatin1(suffix);
        if (QFile::exists(file + part) && !QFile::rename(file + part, target + part))
            return fail(ErrorCode::Io, "cannot rename");
    }
    return target;
}

} // namespace drempel
