// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/random_bytes.h"

#include <sodium.h>

#include <array>
#include <cstdlib>

namespace farol::platform {

void fillRandom(std::span<std::uint8_t> bytes) {
    // Without a source of randomness there are no keys; nothing sensible can follow.
    if (sodium_init() < 0) std::abort();
    randombytes_buf(bytes.data(), bytes.size());
}

SecretBytes randomSecret(std::size_t size) {
    SecretBytes bytes(size);
    fillRandom({bytes.data(), bytes.size()});
    return bytes;
}

std::string randomAccountId() {
    std::array<std::uint8_t, 16> bytes{};
    fillRandom(bytes);
    std::string hex(2 * bytes.size() + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), bytes.data(), bytes.size());
    hex.pop_back(); // the terminating zero
    return hex;
}

} // namespace farol::platform
