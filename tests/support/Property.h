// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTest>

#include <rapidcheck.h>

/// The main of a property test. By default a fixed seed and few cases, so that a run is quick and the same
/// each time; DREMPEL_LONG=1 takes a random seed and many. RapidCheck prints the seed, and RC_PARAMS with
/// what it prints (`RC_PARAMS="seed=… max_success=…"`) replays a run.
#define DREMPEL_PROPERTY_MAIN(TestClass)                                                                     \
    int main(int argc, char* argv[]) {                                                                       \
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))                                                         \
            qputenv("RC_PARAMS", qEnvironmentVariableIsSet("DREMPEL_LONG")                                   \
                                     ? "max_success=5000"                                                    \
                                     : "seed=20261124 max_success=300");                                     \
        const QCoreApplication app(argc, argv);                                                              \
        TestClass test;                                                                                      \
        return QTest::qExec(&test, argc, argv);                                                              \
    }
