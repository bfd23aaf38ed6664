// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SecretBytes.h"

#include <sodium.h>

#include <cstdlib>
#include <cstring>
#include <new>
#include <utility>

namespace drempel {

SecretBytes::SecretBytes(std::size_t bytes)
  : size_(bytes) {
    if (bytes == 0) return;
    if (sodium_init() < 0) std::abort(); // no random source: nothing made here could be trusted
    // A system that lets us lock no memory still gives it, guarded and wiped (sodium_malloc ignores that).
    bytes_.reset(static_cast<unsigned char*>(sodium_malloc(bytes)));
    if (!bytes_) throw std::bad_alloc();
}

SecretBytes::SecretBytes(QByteArrayView bytes)
  : SecretBytes(static_cast<std::size_t>(bytes.size())) {
    if (size_ > 0) std::memcpy(bytes_.get(), bytes.data(), size_);
}

SecretBytes SecretBytes::random(std::size_t bytes) {
    SecretBytes secret(bytes);
    if (bytes > 0) randombytes_buf(secret.bytes_.get(), bytes);
    return secret;
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
  : bytes_(std::move(other.bytes_))
  , size_(std::exchange(other.size_, 0)) {}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
    bytes_ = std::move(other.bytes_);
    size_ = std::exchange(other.size_, 0);
    return *this;
}

QByteArrayView SecretBytes::view() const {
    return QByteArrayView(reinterpret_cast<const char*>(bytes_.get()), static_cast<qsizetype>(size_));
}

bool operator==(const SecretBytes& a, const SecretBytes& b) {
    if (a.size_ != b.size_) return false;
    return a.size_ == 0 || sodium_memcmp(a.bytes_.get(), b.bytes_.get(), a.size_) == 0;
}

void SecretBytes::Wipe::operator()(unsigned char* bytes) const noexcept {
    sodium_free(bytes); // wipes first
}

} // namespace drempel
