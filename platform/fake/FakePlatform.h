// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/ports/CodeReader.h"
#include "platform/ports/HubFinder.h"
#include "platform/ports/Screen.h"
#include "platform/ports/SecretStore.h"

#include <QTimer>

namespace drempel {

/// A tablet that was never paired and never will be.
class FakeSecretStore final : public SecretStore {
  public:
    [[nodiscard]] Result<TabletRecord> load() override { return record_; }
    [[nodiscard]] Status save(const TabletRecord& record) override {
        record_ = record;
        return {};
    }

  private:
    Result<TabletRecord> record_ = fail(ErrorCode::NotFound);
};

/// A reader that reads what a test holds before it.
class FakeCodeReader final : public CodeReader {
  public:
    explicit FakeCodeReader(bool looks)
      : looks_(looks) {}
    void start(Read read) override { read_ = std::move(read); }
    void stop() override { read_ = {}; }
    [[nodiscard]] bool isLooking() const override { return looks_ && read_; }
    /// Whether it was started: nothing is read otherwise.
    bool hold(const QByteArray& code) {
        if (!read_) return false;
        const Read read = read_; // reading may stop us
        read(code);
        return true;
    }

  private:
    bool looks_;
    Read read_;
};

/// A network on which a test says what is announced.
class FakeHubFinder final : public HubFinder {
  public:
    void find(const QByteArray& announced, Found found) override {
        asked.push_back(announced);
        QTimer::singleShot(0, &context_, [found = std::move(found), places = places] { found(places); });
    }
    std::vector<QUrl> places;
    std::vector<QByteArray> asked;

  private:
    QObject context_;
};

/// A window that stands still.
class FakeScreen final : public Screen {
  public:
    [[nodiscard]] bool fillsScreen() const override { return false; }
    [[nodiscard]] bool isStill() const override { return true; }
};

} // namespace drempel
