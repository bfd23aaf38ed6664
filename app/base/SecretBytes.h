// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <memory>

namespace drempel {

/// A secret in memory that is never swapped out or written to a core dump where the system allows it, cannot
/// be copied by accident, and is wiped when it goes. Move-only; any one thread at a time.
class SecretBytes {
  public:
    SecretBytes() = default;
    /// So many bytes from the system's random source.
    [[nodiscard]] static SecretBytes random(std::size_t bytes);
    /// A copy of these bytes; wiping the original stays the caller's business.
    explicit SecretBytes(QByteArrayView bytes);
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes() = default;

    /// Valid as long as this object is and is not moved from.
    [[nodiscard]] QByteArrayView view() const;
    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] bool isEmpty() const { return size_ == 0; }
    /// A second one, on purpose.
    [[nodiscard]] SecretBytes copy() const { return SecretBytes(view()); }

    /// In constant time for equal sizes.
    friend bool operator==(const SecretBytes& a, const SecretBytes& b);

  private:
    struct Wipe {
        void operator()(unsigned char* bytes) const noexcept;
    };
    explicit SecretBytes(std::size_t bytes);

    std::unique_ptr<unsigned char, Wipe> bytes_; ///< guarded and locked by libsodium
    std::size_t size_ = 0;
};

} // namespace drempel
