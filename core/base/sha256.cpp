// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <sodium.h>

#include <array>

namespace farol {

Sha256::Sha256() : m_state(std::make_unique<crypto_hash_sha256_state>()) {
    crypto_hash_sha256_init(m_state.get());
}

Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes) {
    // SHA-256 needs none of libsodium's run-time choices, so sodium_init is not asked for.
    crypto_hash_sha256_update(m_state.get(), reinterpret_cast<const unsigned char*>(bytes.data()),
                              bytes.size());
    m_byteCount += bytes.size();
}

std::string Sha256::finish() {
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256_final(m_state.get(), digest.data());
    std::string hex(2 * digest.size() + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
    hex.pop_back(); // the terminating zero
    return hex;
}

std::string sha256(std::string_view bytes) {
    Sha256 hash;
    hash.add(bytes);
    return hash.finish();
}

} // namespace farol
