// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/Disk.h"

#include <QFile>

#include <stdexcept>

namespace drempel::sim {

Disk::Disk(QString file, SiteId site, const Clock& clock, IdSource& ids)
  : file_(std::move(file))
  , site_(site)
  , clock_(clock)
  , ids_(ids) {
    wipe();
}

Disk::~Disk() {
    close();
    QFile::remove(file_);
}

void Disk::open() {
    auto opened = Journal::open(JournalOptions{.file = file_,
                                               .clock = clock_,
                                               .ids = ids_,
                                               .sealer = sealer_,
                                               .site = site_,
                                               .failPoint = &failPoint_});
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

QByteArray Disk::image() {
    close();
    QFile file(file_);
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("cannot read the image");
    const QByteArray bytes = file.readAll();
    file.close();
    open();
    return bytes;
}

void Disk::putBack(const QByteArray& image) {
    close();
    QFile::remove(file_ + QStringLiteral("-wal"));
    QFile file(file_);
    if (!file.open(QIODevice::WriteOnly) || file.write(image) != image.size())
        throw std::runtime_error("cannot write the image");
    file.close();
    open();
}

void Disk::wipe() {
    close();
    QFile::remove(file_);
    QFile::remove(file_ + QStringLiteral("-wal"));
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
