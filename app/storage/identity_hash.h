// SPDX-License-Identifier: GPL-3.0-or-later
// Hashes of identities under a key that is the database's own.
#pragma once

#include "app/storage/encrypted_connection.h"
#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace farol::platform {

// SipHash-2-4 of 16 bytes: equal for equal identities, and telling nothing without the key, which never
// leaves the encrypted database.
struct IdentityHash {
    std::array<char, 16> bytes{};

    std::string_view view() const { return {bytes.data(), bytes.size()}; }
    std::uint64_t word() const; // the first eight bytes
};

class IdentityHasher {
public:
    // Makes the key at the first call for a database.
    static Result<IdentityHasher> of(const EncryptedConnection& connection);

    IdentityHash hash(std::string_view identity) const;

private:
    explicit IdentityHasher(SecretBytes key) : m_key(std::move(key)) {}

    SecretBytes m_key;
};

} // namespace farol::platform
