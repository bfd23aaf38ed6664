// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/SecretBytes.h"
#include "hub/store/DataFolder.h"

#include <optional>

namespace drempel::hub {

/// The hub's own key of 32 bytes: it wraps the keyring and the tablets' unlock keys, and never leaves the hub
/// but sealed to the recovery key. It lies in a file with mode 0600, which may be on a removable stick; the
/// data folder keeps only its fingerprint, so that a stick that is missing, or another one, is noticed and
/// never answered with a new key. In the folder itself it is sealed by the machine's TPM, where there is one.
/// One thread.
///
/// While the key is being changed (`drempel-hub rotate-key`) the file holds the new and the former key, so
/// that a stop at any moment leaves a file that opens whatever is wrapped.
class SiteKey {
  public:
    /// Where the key of this folder is: `keyFile` if given, else `site-key` in hub.conf, else site.key in the
    /// folder itself.
    [[nodiscard]] static Result<QString> fileOf(const DataFolder& folder, const QString& keyFile = {});

    /// The key of this folder, made the first time and only then. NotFound when the folder has had a key and
    /// the file is not there (nothing is written), Conflict when the file holds another folder's key, Corrupt
    /// when it holds no key, Locked when it is sealed by a TPM that is not there, is another one or was
    /// cleared; DiskFull, ReadOnly or Io. Only with the journal held.
    [[nodiscard]] static Result<SiteKey> openOrCreate(const DataFolder& folder, const QString& keyFile = {});

    [[nodiscard]] const SecretBytes& bytes() const { return key_; }
    /// Of a change that was not finished: what is still wrapped under this must be wrapped anew.
    [[nodiscard]] const std::optional<SecretBytes>& former() const { return former_; }
    [[nodiscard]] QString file() const { return place_.file; }
    /// Whether the file opens on this machine only.
    [[nodiscard]] bool isSealed() const { return isSealed_; }

    /// Makes a new key; the old one becomes `former`. Durable when it returns. Conflict during a change.
    [[nodiscard]] Status beginChange();
    /// Wraps whatever is still under the former key under the new one, and forgets the former. Done already
    /// by openOrCreate after a change that was cut off. Nobody else may have those files open.
    [[nodiscard]] Status finishChange(const DataFolder& folder);

  private:
    /// Where a key lies, and which chip seals it there.
    struct Place {
        QString file;
        QString markFile;
        QString chip;          ///< as Tpm::open takes it; empty for none
        bool mustSeal = false; ///< never in clear, also when the chip refuses
    };
    SiteKey(Place place, SecretBytes key, std::optional<SecretBytes> former)
      : place_(std::move(place))
      , key_(std::move(key))
      , former_(std::move(former)) {}
    [[nodiscard]] static Result<Place> placeOf(const DataFolder& folder, const QString& keyFile);
    [[nodiscard]] static Result<SiteKey> create(Place place);
    [[nodiscard]] static Result<SiteKey> read(Place place, const QByteArray& marks);
    [[nodiscard]] Status endChange();
    [[nodiscard]] Status save();

    Place place_;
    bool isSealed_ = false;
    SecretBytes key_;
    std::optional<SecretBytes> former_;
};

} // namespace drempel::hub
