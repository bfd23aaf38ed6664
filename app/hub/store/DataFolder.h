// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/IdSource.h"
#include "domain/Sync.h"
#include "hub/SecretFile.h"

#include <QByteArray>
#include <QString>

namespace drempel::hub {

/// The hub's folder: who may read it is the access control (mode 0700). Files by name, no state.
class DataFolder {
  public:
    /// For what may begin a hub: makes the folder when it is absent, and closes it to others. Conflict, and
    /// nothing is changed, when it holds files that are not a hub's; ReadOnly or Io.
    [[nodiscard]] static Result<DataFolder> open(const QString& path);
    /// For all else: NotFound when there is no hub in it. Changes nothing.
    [[nodiscard]] static Result<DataFolder> ofHub(const QString& path);

    [[nodiscard]] QString path() const { return path_; }
    [[nodiscard]] QString journal() const { return file("journal.db"); }
    [[nodiscard]] QString socket() const { return file("hub.sock"); }
    [[nodiscard]] QString devices() const { return file("devices.json"); }
    [[nodiscard]] QString cards() const { return file("cards.json"); }
    [[nodiscard]] SecretFile codeKey() const { return {file("code.key"), "drempel-code-key-1"}; }
    [[nodiscard]] QString certificate() const { return file("hub.pem"); }
    [[nodiscard]] SecretFile tlsKey() const { return {file("tls.key"), "drempel-tls-key-1"}; }
    [[nodiscard]] QString identity() const { return file("hub.json"); }
    [[nodiscard]] QString keyring() const { return file("keys"); }
    [[nodiscard]] SecretFile signer() const { return {file("sign.key"), "drempel-hub-sign-1"}; }
    [[nodiscard]] QString siteKey() const { return file("site.key"); }
    [[nodiscard]] QString siteKeyMark() const { return file("site.key.id"); }
    [[nodiscard]] QString recovery() const { return file("recovery.json"); }
    [[nodiscard]] QString settings() const { return file("hub.conf"); }
    [[nodiscard]] QString demo() const { return file("demo"); }

  private:
    explicit DataFolder(QString path)
      : path_(std::move(path)) {}
    [[nodiscard]] QString file(const char* name) const;

    QString path_;
};

/// Who this hub is. Kept beside the journal, so that it survives a journal that had to be set aside.
struct Identity {
    SiteId site;
    HubId hub;

    friend bool operator==(const Identity&, const Identity&) = default;
};

/// Read from the folder, or made and kept there the first time. Only with the journal held.
[[nodiscard]] Result<Identity> identityIn(const DataFolder& folder, IdSource& ids);
/// The key of the personal codes (base/SecretCode.h), made the first time. Corrupt when it is not one.
[[nodiscard]] Result<SecretBytes> codeKeyIn(const DataFolder& folder, const SecretBytes& siteKey);

} // namespace drempel::hub
