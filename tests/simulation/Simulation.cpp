// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/Site.h"

#include <QDir>
#include <QTemporaryDir>

#include <atomic>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <mutex>
#include <thread>

namespace {

struct Options {
    std::uint64_t first = 1;
    std::uint64_t schedules = 10'000;
    bool verbose = false;
};

std::uint64_t numberFrom(const char* text) {
    std::uint64_t number = 0;
    std::from_chars(text, text + std::strlen(text), number);
    return number;
}

Options optionsFrom(int argc, char** argv) {
    Options options;
    if (const char* isLong = std::getenv("DREMPEL_LONG"); isLong && *isLong == '1') options.schedules *= 20;
    for (int i = 1; i < argc; ++i) {
        const std::string_view name = argv[i];
        const char* value = i + 1 < argc ? argv[i + 1] : "0";
        if (name == "--verbose") options.verbose = true;
        if (name == "--schedules") options.schedules = numberFrom(value);
        if (name == "--first") options.first = numberFrom(value);
        if (name == "--seed") {
            options.first = numberFrom(value);
            options.schedules = 1;
        }
    }
    return options;
}

/// Memory, where there is some: what is tested here is not the disk.
QString scratch() {
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) +
           QStringLiteral("/drempel-simulation-XXXXXX");
}

} // namespace

int main(int argc, char** argv) {
    const Options options = optionsFrom(argc, argv);
    std::atomic<std::uint64_t> next{options.first};
    std::atomic<std::uint64_t> failed{0};
    std::mutex printing;
    const auto work = [&] {
        const QTemporaryDir folder(scratch());
        for (;;) {
            const std::uint64_t seed = next++;
            if (seed >= options.first + options.schedules || failed > 20) return;
            std::string wrong;
            try {
                wrong = drempel::sim::Site(seed, folder.path(), options.verbose).play();
            } catch (const std::exception& error) {
                wrong = error.what();
            }
            if (wrong.empty()) continue;
            ++failed;
            const std::lock_guard lock(printing);
            std::printf("seed %llu failed: %s\n  replay: drempel-simulation --seed %llu --verbose\n",
                        static_cast<unsigned long long>(seed), wrong.c_str(),
                        static_cast<unsigned long long>(seed));
            std::fflush(stdout);
        }
    };
    const auto began = std::chrono::steady_clock::now();
    const unsigned workers = options.schedules == 1 ? 1 : std::max(2U, std::thread::hardware_concurrency());
    std::vector<std::thread> threads;
    for (unsigned i = 0; i < workers; ++i)
        threads.emplace_back(work);
    for (std::thread& thread : threads)
        thread.join();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    std::printf("%llu schedules from seed %llu, %llu failed, %.1f s\n",
                static_cast<unsigned long long>(options.schedules),
                static_cast<unsigned long long>(options.first),
                static_cast<unsigned long long>(failed.load()), took.count());
    return failed == 0 ? 0 : 1;
}
