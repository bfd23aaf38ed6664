// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/SecretBytes.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct ESYS_CONTEXT;

namespace drempel::hub {

/// The security chip (TPM 2.0) of this machine, which seals small secrets so that no other machine opens
/// them. What is sealed hangs under a storage key of the owner's hierarchy that is derived anew each time:
/// nothing is kept in the chip, and clearing it ends all. Traffic with the chip is encrypted to that key. One
/// thread.
class Tpm {
  public:
    /// The chip that the kernel has, if this program may use it; else empty.
    [[nodiscard]] static QString ofThisMachine();
    /// `tcti` as tpm2-tss names it ("device:/dev/tpmrm0"). NotFound when there is no chip there.
    [[nodiscard]] static Result<Tpm> open(const QString& tcti);

    /// At most 128 bytes. Io when the chip refuses.
    [[nodiscard]] Result<QByteArray> seal(const SecretBytes& secret);
    /// Conflict when another chip sealed it, or this one before it was cleared; Corrupt when it is no such
    /// thing; Io when the chip refuses.
    [[nodiscard]] Result<SecretBytes> unseal(QByteArrayView sealed);

  private:
    struct Close {
        void operator()(ESYS_CONTEXT* context) const noexcept;
    };
    explicit Tpm(ESYS_CONTEXT* context)
      : context_(context) {}

    std::unique_ptr<ESYS_CONTEXT, Close> context_;
};

} // namespace drempel::hub
