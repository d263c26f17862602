// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 of bytes that come piece by piece.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct crypto_hash_sha256_state;

namespace farol {

class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    void add(std::string_view bytes);
    std::uint64_t byteCount() const { return m_byteCount; }

    // The digest as 64 lower-case hexadecimal digits. Nothing can be added afterwards.
    //   requires  called once
    std::string finish();

private:
    std::unique_ptr<crypto_hash_sha256_state> m_state;
    std::uint64_t m_byteCount = 0;
};

//   source   FIPS 180-4
std::string sha256(std::string_view bytes);

} // namespace farol
