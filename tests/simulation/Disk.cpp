// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/Disk.h"

#include "domain/PurgeOrder.h"

#include <QFile>

#include <stdexcept>

namespace drempel::sim {

namespace {

QByteArray read(const QString& name) {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("cannot read the image");
    return file.readAll();
}

void write(const QString& name, const QByteArray& bytes) {
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot write the image");
}

/// As the shipped hub: an event whose key is not here yet is not taken.
std::string wantsKeys(const Envelope&, const std::optional<QByteArray>& clear, QByteArrayView) {
    return clear ? "" : refusedForKey;
}

} // namespace

Disk::Disk(const QString& file, SiteId site, const Clock& clock, IdSource& ids, const SecretBytes& wrapKey,
           DeviceKeys& devices, bool asks)
  : file_(file)
  , keysFile_(file + QStringLiteral(".keys"))
  , wrapKey_(wrapKey.copy())
  , site_(site)
  , clock_(clock)
  , ids_(ids)
  , devices_(devices)
  , asks_(asks) {
    wipe();
}

Disk::~Disk() {
    close();
    QFile::remove(file_);
    QFile::remove(keysFile_);
}

void Disk::open() {
    auto keyring =
        Keyring::open(keysFile_, wrapKey_.copy(), [this](const char* step) { return failPoint_.step(step); });
    if (!keyring) throw std::runtime_error("cannot open the keys: " + keyring.error().detail);
    keyring_ = std::move(*keyring);
    sealer_ = std::make_unique<SubjectSealer>(*keyring_);
    signer_.emplace(DeviceSigner::from(SecretBytes(signKey_)).value());
    auto opened = Journal::open(JournalOptions{.file = file_,
                                               .clock = clock_,
                                               .ids = ids_,
                                               .sealer = *sealer_,
                                               .site = site_,
                                               .failPoint = &failPoint_,
                                               .signer = &*signer_,
                                               .writerKeys = asks_ ? &devices_ : nullptr,
                                               .orderOf = purgeOrderIn,
                                               .objects = asks_ ? wantsKeys : Objects()});
    if (!opened) throw std::runtime_error("cannot open: " + opened.error().detail);
    journal_ = std::move(*opened);
}

void Disk::close() {
    failPoint_.arm(0);
    journal_.reset();
}

void Disk::mend() {
    if (!journal_->unusable()) return;
    failPoint_.arm(0);
    if (const auto opened = journal_->reopen(); !opened)
        throw std::runtime_error("cannot reopen: " + opened.error().detail);
}

void Disk::restart() {
    close();
    open();
}

Image Disk::image() {
    close();
    Image image{read(file_), read(keysFile_), signKey_};
    open();
    return image;
}

void Disk::putBack(const Image& image) {
    close();
    QFile::remove(file_ + QStringLiteral("-wal"));
    write(file_, image.journal);
    write(keysFile_, image.keys);
    signKey_ = image.signKey;
    open();
}

void Disk::wipe() {
    close();
    QFile::remove(file_);
    QFile::remove(file_ + QStringLiteral("-wal"));
    QFile::remove(keysFile_);
    signKey_ = SecretBytes::random(32).view().toByteArray();
    devices_.all.push_back(DeviceSigner::from(SecretBytes(signKey_)).value().publicKey());
    open();
}

std::vector<StoredEvent> Disk::events() {
    const auto placed = journal_->read(0, 1'000'000);
    if (!placed) throw std::runtime_error("cannot read: " + placed.error().detail);
    std::vector<StoredEvent> events;
    for (const Placed& one : *placed)
        events.push_back(one.event);
    return events;
}

} // namespace drempel::sim
