// SPDX-License-Identifier: GPL-3.0-or-later
// From a person's last digit to the answer: the try written down durably, the check, what came of it written
// down; against one Argon2id of the same cost alone.
#include "base/SecretBytes.h"
#include "base/SecretCode.h"
#include "kiosk/ArgonChecker.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <sodium.h>

using namespace drempel;

namespace {

void argonAlone(benchmark::State& state) {
    constexpr unsigned long long passes = 2;
    constexpr std::size_t memory = 64U << 20U;
    const QByteArray salt(crypto_pwhash_SALTBYTES, 's');
    unsigned char value[32];
    for (auto _ : state)
        if (crypto_pwhash(value, sizeof value, "12345", 5,
                          reinterpret_cast<const unsigned char*>(salt.data()), passes, memory,
                          crypto_pwhash_ALG_ARGON2ID13) != 0)
            state.SkipWithError("no memory");
}

void codeCheck(benchmark::State& state) {
    const QTemporaryDir folder(qEnvironmentVariable("DREMPEL_BENCH_DIR", QStringLiteral(".")) +
                               QStringLiteral("/drempel-bench-XXXXXX"));
    const QByteArray key = SecretBytes::random(codeKeyBytes).view().toByteArray();
    const auto secret = hashCode(key, "70412");
    if (!secret) return state.SkipWithError("no code");
    CodeIssued code;
    code.number = QStringLiteral("1234");
    code.salt = secret->salt;
    code.value = secret->value;
    ArgonChecker checker(key, std::make_unique<TriesKeeper>(folder.filePath(QStringLiteral("tries")),
                                                            [] { return TryMoment{}; }));
    for (auto _ : state) {
        std::optional<CodeAnswer> answer;
        checker.check(code, CodeHolder::Anybody, QStringLiteral("70412"),
                      [&](CodeAnswer given) { answer = given; });
        while (!answer)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (*answer != CodeAnswer::Right) state.SkipWithError("not let in");
    }
}

BENCHMARK(argonAlone)->Name("argon2id")->UseRealTime();
BENCHMARK(codeCheck)->Name("code_check")->UseRealTime();

} // namespace

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    if (sodium_init() < 0) return 1;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
