// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Journal.h"
#include "journal/keys/SubjectSealer.h"

#include <QByteArray>

#include <optional>

namespace drempel::sim {

/// Makes the n-th step of storage from now fail, once.
class NthFails final : public FailPoint {
  public:
    void arm(int n) { left_ = n; }
    [[nodiscard]] bool isArmed() const { return left_ > 0; }
    [[nodiscard]] Status step(const char*) override {
        if (left_ == 0 || --left_ > 0) return {};
        return fail(ErrorCode::Io, "simulated");
    }

  private:
    int left_ = 0;
};

/// The keys of all devices that ever were.
struct DeviceKeys final : WriterKeys {
    std::vector<QByteArray> all;
    [[nodiscard]] bool areRequired() const override { return true; }
    [[nodiscard]] std::vector<QByteArray> deviceKeys() const override { return all; }
};

/// What an image of a machine holds.
struct Image {
    QByteArray journal;
    QByteArray keys;
    QByteArray signKey;
};

/// One machine's journal and keyring, which can be crashed, copied, put back and lost. One thread.
class Disk {
  public:
    /// `wrapKey` is of the machine, not of its files: an image opens with it. `devices` is where new machines
    /// register the key they sign with; with `asks` this one takes only what is signed by one of these.
    Disk(const QString& file, SiteId site, const Clock& clock, IdSource& ids, const SecretBytes& wrapKey,
         DeviceKeys& devices, bool asks);
    ~Disk();

    [[nodiscard]] Journal& journal() { return *journal_; }
    [[nodiscard]] Keyring& keyring() { return *keyring_; }
    [[nodiscard]] NthFails& failPoint() { return failPoint_; }
    /// After any failure: opens again if the journal says so, as JournalThread does.
    void mend();
    /// The process is gone; the file is what it is.
    void restart();
    /// The files as an image of the machine would hold them.
    [[nodiscard]] Image image();
    void putBack(const Image& image);
    /// New, empty files.
    void wipe();
    /// All events, in order of position.
    [[nodiscard]] std::vector<StoredEvent> events();
    /// Its clear body, or the error.
    [[nodiscard]] Result<QByteArray> clear(const StoredEvent& event) { return journal_->openBody(event); }

  private:
    void open();
    void close();

    QString file_;
    QString keysFile_;
    SecretBytes wrapKey_;
    SiteId site_;
    const Clock& clock_;
    IdSource& ids_;
    NthFails failPoint_;
    std::unique_ptr<Keyring> keyring_;
    std::unique_ptr<SubjectSealer> sealer_;
    DeviceKeys& devices_;
    bool asks_;
    QByteArray signKey_;
    std::optional<DeviceSigner> signer_;
    std::unique_ptr<Journal> journal_;
};

} // namespace drempel::sim
