// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/identity_hash.h"

#include "app/storage/sql_statement.h"

#include <sodium.h>

#include <cstring>
#include <string>

namespace farol::platform {
namespace {

constexpr std::size_t kKeyBytes = crypto_shorthash_siphashx24_KEYBYTES;

} // namespace

std::uint64_t IdentityHash::word() const {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data(), sizeof word);
    return word;
}

Result<IdentityHasher> IdentityHasher::of(const EncryptedConnection& connection) {
    std::string kept;
    SqlStatement find(connection, "SELECT value FROM internals WHERE name = 'identity_key'");
    const Result<void> found = find.eachRow([&kept](const SqlStatement& row) { kept = row.bytes(0); });
    if (!found) return tl::unexpected(found.error());
    if (!kept.empty()) return IdentityHasher(SecretBytes::fromText(kept));
    SecretBytes key(kKeyBytes);
    randombytes_buf(key.data(), key.size());
    SqlStatement keep(connection, "INSERT INTO internals(name, value) VALUES('identity_key', ?)");
    keep.bindBytes(key.text());
    if (const Result<void> made = keep.run(); !made) return tl::unexpected(made.error());
    return IdentityHasher(std::move(key));
}

IdentityHash IdentityHasher::hash(std::string_view identity) const {
    IdentityHash hash;
    crypto_shorthash_siphashx24(reinterpret_cast<unsigned char*>(hash.bytes.data()),
                                reinterpret_cast<const unsigned char*>(identity.data()), identity.size(),
                                m_key.data());
    return hash;
}

} // namespace farol::platform
