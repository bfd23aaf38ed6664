// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/ports/CodeReader.h"

#include <QObject>

#include <memory>

namespace drempel {

/// The tablet's camera as a reader of QR badges. Between `stop` and `start` there is no camera: it is closed,
/// and its light is out. Without a camera it looks at nobody. UI thread.
class CameraReader final : public QObject, public CodeReader {
    Q_OBJECT
  public:
    CameraReader();
    ~CameraReader() override;
    void start(Read read) override;
    void stop() override;
    [[nodiscard]] bool isLooking() const override { return parts_ != nullptr; }

  private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace drempel
