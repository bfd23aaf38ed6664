// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Files.h"
#include "support/HubClient.h"
#include "sync/Pairing.h"
#include "sync/PairingCode.h"
#include "sync/Unlock.h"
#include "sync/Wire.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <sodium.h>
#include <sys/resource.h>

#include <csignal>

namespace drempel::test {

/// What a tablet has of its pairing.
struct PairedDevice {
    QByteArray token;
    QByteArray codeKey;
    SiteId site;
    QByteArray pin;
    DeviceId device;
    QByteArray unlockKey = {};
    QByteArray signKey = {}; ///< its own secret: what it pushes must be signed with it
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
            if (!line.startsWith("listening on https://")) continue;
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
    /// Pairs a tablet with the hub that runs, over its own protocol, as a kiosk does. Nothing when it fails.
    [[nodiscard]] PairedDevice pair(const QString& name, const QString& role = QStringLiteral("deur")) {
        const auto offer = openPairing(name, role);
        if (!offer) return {};
        HubClient client(port_, {});
        unsigned char publicKey[crypto_sign_PUBLICKEYBYTES];
        unsigned char secretKey[crypto_sign_SECRETKEYBYTES];
        crypto_sign_keypair(publicKey, secretKey);
        const PairHello hello{offer->code.selector(), QByteArray(pairingBytes, 'n'),
                              QByteArray(reinterpret_cast<const char*>(publicKey), pairingBytes)};
        const auto welcome = welcomeFromJson(client.post(endpoint::pair, toJson(hello), json).body);
        if (!welcome) return {};
        const auto key = offer->code.stretched(welcome->salt);
        const QByteArray proof = proofOf(PairSide::Tablet, *key, hello, *welcome, offer->pin);
        const auto grant =
            grantFromJson(client.post(endpoint::pair, toJson(PairProof{hello, proof}), json).body);
        if (!grant) return {};
        return {grant->token,
                grant->unlock.codeKey.view().toByteArray(),
                welcome->site,
                offer->pin,
                grant->device,
                grant->unlock.unlockKey.view().toByteArray(),
                QByteArray(reinterpret_cast<const char*>(secretKey), sizeof(secretKey))};
    }
    /// What `drempel-hub pair` hands out.
    [[nodiscard]] Result<PairingOffer> openPairing(const QString& name, const QString& role) {
        const QString file = dir_.filePath(QStringLiteral("offer"));
        if (command(QStringLiteral("pair"), {QStringLiteral("--name"), name, QStringLiteral("--role"), role,
                                             QStringLiteral("--out"), file}) != 0)
            return fail(ErrorCode::Internal, err.toStdString());
        const auto text = readFile(file);
        if (!text) return tl::unexpected(text.error());
        return offerFromText(QString::fromUtf8(*text));
    }

    QByteArray out;
    QByteArray err;

  private:
    static constexpr auto json = jsonContentType;
    static QString binary() { return qEnvironmentVariable("DREMPEL_BIN") + QStringLiteral("/drempel-hub"); }

    QTemporaryDir dir_;
    QStringList options_;
    QProcess process_;
    quint16 port_ = 0;
};

} // namespace drempel::test
