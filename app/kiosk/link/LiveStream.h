// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/ClientMachine.h"
#include "sync/Live.h"

#include <QNetworkReply>
#include <QTimer>

#include <memory>

namespace drempel {

/// One GET /v1/live, read as it comes in. Closes by itself when the hub falls silent. The link's thread.
class LiveStream final : public QObject {
    Q_OBJECT
  public:
    /// Takes over the reply.
    LiveStream(QNetworkReply* reply, Milliseconds heartbeatTimeout);
    ~LiveStream() override;

  Q_SIGNALS:
    void opened();
    void position(qint64 position);
    /// The last signal. The stream may be deleted later, not in the slot.
    void closed(drempel::LinkFailure why);

  private:
    void read();
    void close(LinkFailure why);

    std::unique_ptr<QNetworkReply> reply_;
    LiveParser parser_;
    QTimer silence_;
    bool isOpen_ = false;
    bool isClosed_ = false;
};

} // namespace drempel
