// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/Languages.h"

#include <QGuiApplication>
#include <QLocale>

namespace drempel {

namespace {

// Arabic as written in Morocco, where many families come from: with the digits that the clock shows too.
QLocale localeOf(const QString& language) {
    if (language == QStringLiteral("nl")) return QLocale(QLocale::Dutch, QLocale::Netherlands);
    if (language == QStringLiteral("ar")) return QLocale(QLocale::Arabic, QLocale::Morocco);
    return QLocale(language);
}

} // namespace

QString Languages::use(const QString& language) {
    QCoreApplication::removeTranslator(&texts_);
    const bool source = language == QStringLiteral("nl");
    // Plural forms of the source language come from a translation too.
    const bool found = texts_.load(QStringLiteral(":/i18n/drempel_%1.qm").arg(language));
    if (found) QCoreApplication::installTranslator(&texts_);
    const QString used = found || source ? language : QStringLiteral("nl");
    if (used != language) return use(used);
    const QLocale locale = localeOf(used);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    return used;
}

} // namespace drempel
