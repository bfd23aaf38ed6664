// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/admin/Command.h"

#include <functional>
#include <memory>

namespace drempel::hub {

/// A command as it goes over the socket.
struct AdminRequest {
    QString command;
    QStringList arguments;
};

/// Listens on a Unix socket in the data folder (mode 0600: file permissions are the access control), on
/// a thread of its own, and runs one command at a time there.
class AdminServer {
  public:
    using Handler = std::function<Outcome(const AdminRequest&)>;

    /// Takes the place of a socket that a killed hub left: the journal is held, so no other hub runs.
    /// `everyMinute` runs on the same thread, for small chores. Io or BadInput (path too long).
    [[nodiscard]] static Result<std::unique_ptr<AdminServer>> listen(const QString& path, Handler handler,
                                                                     std::function<void()> everyMinute);
    /// Finishes the command under way and removes the socket.
    ~AdminServer();
    AdminServer(const AdminServer&) = delete;
    AdminServer& operator=(const AdminServer&) = delete;

  private:
    class Impl;
    explicit AdminServer(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

/// Gives a command to the hub that listens there and waits for what comes of it. NotFound when no hub
/// listens; Forbidden, and nothing is said, when somebody else does than we, root, or (asked by root) the
/// owner of a folder that nobody else may write in; Network when it does not answer.
[[nodiscard]] Result<Outcome> askRunningHub(const QString& path, const AdminRequest& request);

} // namespace drempel::hub
