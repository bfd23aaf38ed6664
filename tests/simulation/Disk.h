// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Journal.h"

#include <QByteArray>

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

/// One machine's journal file, which can be crashed, copied, put back and lost. One thread.
class Disk {
  public:
    Disk(QString file, SiteId site, const Clock& clock, IdSource& ids);
    ~Disk();

    [[nodiscard]] Journal& journal() { return *journal_; }
    [[nodiscard]] NthFails& failPoint() { return failPoint_; }
    /// After any failure: opens again if the journal says so, as JournalThread does.
    void mend();
    /// The process is gone; the file is what it is.
    void restart();
    /// The file as an image of the machine would hold it.
    [[nodiscard]] QByteArray image();
    void putBack(const QByteArray& image);
    /// A new, empty file.
    void wipe();
    /// All events, in order of position.
    [[nodiscard]] std::vector<StoredEvent> events();

  private:
    void open();
    void close();

    QString file_;
    SiteId site_;
    const Clock& clock_;
    IdSource& ids_;
    NullSealer sealer_;
    NthFails failPoint_;
    std::unique_ptr<Journal> journal_;
};

} // namespace drempel::sim
