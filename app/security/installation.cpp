// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/installation.h"

#include "app/security/private_file.h"
#include "app/security/random_bytes.h"
#include "core/accounts/account_email.h"
#include "core/base/file_bytes.h"

#include <sodium.h>

#include <optional>

namespace farol::platform {
namespace {

constexpr std::size_t kSize = 32;
constexpr const char* kFileName = "installation.key";

} // namespace

Result<Installation> Installation::open(const std::filesystem::path& folder, bool mayCreate) {
    const std::filesystem::path file = folder / kFileName;
    Result<std::optional<std::string>> bytes = readPrivateFile(file, kSize);
    if (!bytes) return tl::unexpected(bytes.error());
    if (*bytes && (*bytes)->size() == kSize) {
        Installation installation(SecretBytes::fromText(**bytes));
        sodium_memzero((*bytes)->data(), (*bytes)->size());
        return installation;
    }
    if (!mayCreate) return failure(ErrorCode::Damaged, pathText(file), "the installation key is lost");
    if (const Result<void> made = makePrivateFolder(folder); !made) return tl::unexpected(made.error());
    Installation installation(randomSecret(kSize));
    if (const Result<void> written = writePrivateFile(file, installation.m_key.text()); !written)
        return tl::unexpected(written.error());
    return installation;
}

std::array<std::uint8_t, 32> Installation::keyedHash(char purpose, std::string_view text) const {
    const std::string message = std::string(1, purpose) + std::string(text);
    std::array<std::uint8_t, 32> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(message.data()),
                       message.size(), m_key.data(), m_key.size());
    return hash;
}

std::array<std::uint8_t, 32> Installation::emailHash(std::string_view email) const {
    return keyedHash('e', comparedEmail(email));
}

std::string Installation::deviceSecretName() const {
    const auto hash = keyedHash('d', {});
    std::array<char, 17> hex{};
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), 8);
    return std::string("device ") + hex.data();
}

} // namespace farol::platform
