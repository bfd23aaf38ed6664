// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/IdSource.h"

#include <sodium.h>

#include <algorithm>

namespace drempel {

namespace {

// Invariant: (milliseconds, counter) never repeats or goes back within one source. The counter fills
// the 12 bits of rand_a and spills into the milliseconds, as RFC 9562 section 6.2 method 1 allows.
constexpr std::uint32_t counterLimit = 1U << 12U;

RawId compose(const Clock& clock, std::uint64_t& lastMilliseconds, std::uint32_t& counter,
              const std::array<std::uint8_t, 8>& random) {
    const auto wall = clock.now().time_since_epoch().count();
    const auto milliseconds = wall > 0 ? static_cast<std::uint64_t>(wall) : 0;
    if (milliseconds > lastMilliseconds) {
        lastMilliseconds = milliseconds;
        counter = 0;
    } else if (++counter == counterLimit) {
        ++lastMilliseconds;
        counter = 0;
    }
    RawId id{};
    for (std::size_t i = 0; i < 6; ++i)
        id[i] = static_cast<std::uint8_t>(lastMilliseconds >> (8 * (5 - i)));
    id[6] = static_cast<std::uint8_t>(0x70U | (counter >> 8U));
    id[7] = static_cast<std::uint8_t>(counter);
    std::copy(random.begin(), random.end(), id.begin() + 8);
    id[8] = static_cast<std::uint8_t>((id[8] & 0x3FU) | 0x80U);
    return id;
}

} // namespace

RawId SystemIdSource::next() {
    std::array<std::uint8_t, 8> random{};
    randombytes_buf(random.data(), random.size());
    return compose(clock_, lastMilliseconds_, counter_, random);
}

RawId SeededIdSource::next() {
    std::array<std::uint8_t, 8> random{};
    const std::uint64_t value = random_();
    for (std::size_t i = 0; i < random.size(); ++i)
        random[i] = static_cast<std::uint8_t>(value >> (8 * i));
    return compose(clock_, lastMilliseconds_, counter_, random);
}

} // namespace drempel
