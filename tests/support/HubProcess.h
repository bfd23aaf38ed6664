// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <csignal>

namespace drempel::test {

/// What `drempel-hub pair` wrote.
struct TokenFile {
    QByteArray token;
    QByteArray codeKey;
    SiteId site;
};

/// The shipped hub on a data folder of its own, started and killed by the test. One thread.
class HubProcess {
  public:
    explicit HubProcess(QStringList options = {})
      : options_(std::move(options)) {}
    ~HubProcess() { kill(); }
    HubProcess(const HubProcess&) = delete;
    HubProcess& operator=(const HubProcess&) = delete;

    [[nodiscard]] QString data() const { return dir_.filePath(QStringLiteral("hub")); }
    [[nodiscard]] quint16 port() const { return port_; }
    [[nodiscard]] qint64 pid() const { return process_.processId(); }

    /// From the next start on no file grows beyond this: what a full disk looks like to the program. 0: no
    /// limit.
    void limitFiles(rlim_t bytes) {
        process_.setChildProcessModifier([bytes] {
            if (bytes == 0) return;
            const rlimit limit{bytes, bytes};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            ::signal(SIGXFSZ, SIG_IGN);
        });
    }
    /// Starts `serve` and waits until it says where it listens.
    bool start() {
        QStringList arguments{QStringLiteral("serve"), QStringLiteral("--data"), data()};
        process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process_.start(binary(), arguments + options_);
        port_ = 0;
        while (process_.waitForReadyRead(10'000)) {
            const QByteArray line = process_.readLine().trimmed();
            if (!line.startsWith("listening on http://")) continue;
            port_ = line.mid(line.lastIndexOf(':') + 1).toUShort();
            return port_ != 0;
        }
        return false;
    }
    /// As a power cut does it: no goodbye.
    void kill() {
        if (process_.state() == QProcess::NotRunning) return;
        process_.kill();
        process_.waitForFinished();
    }
    /// SIGTERM; the exit code, or -1 if it did not end in time.
    int stop() {
        process_.terminate();
        return process_.waitForFinished(10'000) && process_.exitStatus() == QProcess::NormalExit
                   ? process_.exitCode()
                   : -1;
    }
    /// Runs an administrator's command; its exit code. `out` and `err` keep what it said.
    int command(const QString& name, QStringList arguments = {}) {
        QProcess process;
        process.start(binary(), QStringList{name, QStringLiteral("--data"), data()} + arguments);
        process.waitForFinished(60'000);
        out = process.readAllStandardOutput();
        err = process.readAllStandardError();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    [[nodiscard]] TokenFile pair(const QString& name) {
        const QString file = dir_.filePath(name + QStringLiteral(".token"));
        if (command(QStringLiteral("pair"),
                    {QStringLiteral("--name"), name, QStringLiteral("--out"), file}) != 0)
            return {};
        QFile in(file);
        if (!in.open(QIODevice::ReadOnly)) return {};
        const QJsonObject json = QJsonDocument::fromJson(in.readAll()).object();
        return {json[QStringLiteral("token")].toString().toLatin1(),
                QByteArray::fromBase64(json[QStringLiteral("codeKey")].toString().toLatin1()),
                SiteId::parse(json[QStringLiteral("site")].toString()).value_or(SiteId{})};
    }

    QByteArray out;
    QByteArray err;

  private:
    static QString binary() { return qEnvironmentVariable("DREMPEL_BIN") + QStringLiteral("/drempel-hub"); }

    QTemporaryDir dir_;
    QStringList options_;
    QProcess process_;
    quint16 port_ = 0;
};

} // namespace drempel::test
