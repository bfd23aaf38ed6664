// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/Site.h"

#include <QDir>
#include <QTemporaryDir>

#include <sys/wait.h>
#include <unistd.h>

#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <thread>
#include <vector>

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

/// One worker's share: every `of`-th seed. Whether all went well.
bool playShare(const Options& options, unsigned worker, unsigned of) {
    const QTemporaryDir folder(scratch());
    int failed = 0;
    for (std::uint64_t i = worker; i < options.schedules && failed < 10; i += of) {
        const std::uint64_t seed = options.first + i;
        std::string wrong;
        try {
            wrong = drempel::sim::Site(seed, folder.path(), options.verbose).play();
        } catch (const std::exception& error) {
            wrong = error.what();
        }
        if (wrong.empty()) continue;
        ++failed;
        std::printf("seed %llu failed: %s\n  replay: drempel-simulation --seed %llu --verbose\n",
                    static_cast<unsigned long long>(seed), wrong.c_str(),
                    static_cast<unsigned long long>(seed));
        std::fflush(stdout);
    }
    return failed == 0;
}

/// Processes, not threads: each guarded key is a change of the address space, for which the threads of one
/// process wait on each other (measured: twice the schedules a second).
bool playInProcesses(const Options& options, unsigned workers) {
    std::vector<pid_t> children;
    for (unsigned worker = 0; worker < workers; ++worker) {
        const pid_t child = fork();
        if (child == 0) std::exit(playShare(options, worker, workers) ? 0 : 1);
        children.push_back(child);
    }
    bool well = true;
    for (const pid_t child : children) {
        int status = 1;
        if (child < 0 || waitpid(child, &status, 0) != child || status != 0) well = false;
    }
    return well;
}

} // namespace

int main(int argc, char** argv) {
    const Options options = optionsFrom(argc, argv);
    const auto began = std::chrono::steady_clock::now();
    const bool well = options.schedules == 1
                          ? playShare(options, 0, 1)
                          : playInProcesses(options, std::max(2U, std::thread::hardware_concurrency()));
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    std::printf(
        "%llu schedules from seed %llu, %s, %.1f s\n", static_cast<unsigned long long>(options.schedules),
        static_cast<unsigned long long>(options.first), well ? "none failed" : "some FAILED", took.count());
    return well ? 0 : 1;
}
