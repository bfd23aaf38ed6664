// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTest>

#include <rapidcheck.h>

/// The main of a property test. By default `cases` cases a property from a fixed seed, so that a run is quick
/// and the same each time; DREMPEL_LONG=1 takes a random seed and twenty times as many. RapidCheck prints the
/// seed; RC_PARAMS="seed=… max_success=…" replays a run.
#define DREMPEL_PROPERTY_MAIN(TestClass, cases)                                                              \
    int main(int argc, char* argv[]) {                                                                       \
        const bool thorough = qEnvironmentVariableIsSet("DREMPEL_LONG");                                     \
        const QByteArray count = QByteArray::number(thorough ? 20 * (cases) : (cases));                      \
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))                                                         \
            qputenv("RC_PARAMS",                                                                             \
                    (thorough ? "" : "seed=20261124 ") + ("max_discard_ratio=100 max_success=" + count));    \
        const QCoreApplication app(argc, argv);                                                              \
        TestClass test;                                                                                      \
        return QTest::qExec(&test, argc, argv);                                                              \
    }
