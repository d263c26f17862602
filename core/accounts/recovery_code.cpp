// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/recovery_code.h"

#include <sodium.h>

#include <array>
#include <cassert>

namespace farol {
namespace {

// Crockford's base 32: no letter that is taken for another one or for a digit.
constexpr std::string_view kDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kSecretDigits = kRecoveryBytes * 8 / 5;
constexpr std::size_t kCheckDigits = 4;
constexpr std::size_t kAllDigits = kSecretDigits + kCheckDigits;
constexpr std::size_t kGroup = 4;

// The 5 bits that begin at bit 5 * `index`, first bit highest.
unsigned fiveBits(const std::uint8_t* bytes, std::size_t index) {
    const std::size_t bit = 5 * index;
    const unsigned two = static_cast<unsigned>(bytes[bit / 8]) << 8U |
                         (bit % 8 > 3 ? static_cast<unsigned>(bytes[bit / 8 + 1]) : 0U);
    return two >> (11U - bit % 8) & 31U;
}

using Values = std::array<std::uint8_t, kAllDigits>;

// The check is the beginning of a hash: a slip goes unnoticed once in a million.
void fillCheck(const SecretBytes& secret, Values& values) {
    std::array<std::uint8_t, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(), secret.data(), secret.size(), nullptr, 0);
    for (std::size_t i = 0; i < kCheckDigits; ++i)
        values[kSecretDigits + i] = static_cast<std::uint8_t>(fiveBits(hash.data(), i));
}

// The value of a typed character, or 32 for one that no code has.
unsigned valueOf(char typed) {
    char upper = typed >= 'a' && typed <= 'z' ? static_cast<char>(typed - 'a' + 'A') : typed;
    if (upper == 'O') upper = '0';
    if (upper == 'I' || upper == 'L') upper = '1';
    const std::size_t at = kDigits.find(upper);
    return at == std::string_view::npos ? 32U : static_cast<unsigned>(at);
}

bool isLetterOrDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

// Values of the letters and digits; what stands between them (dashes of any kind, spaces) is passed over.
bool readValues(std::string_view typed, Values& values) {
    std::size_t count = 0;
    for (const char c : typed) {
        if (!isLetterOrDigit(c)) continue;
        const unsigned value = valueOf(c);
        if (value > 31 || count == kAllDigits) return false;
        values[count++] = static_cast<std::uint8_t>(value);
    }
    return count == kAllDigits;
}

SecretBytes secretOf(const Values& values) {
    SecretBytes secret(kRecoveryBytes);
    for (std::size_t bit = 0; bit < kRecoveryBytes * 8; ++bit) {
        const unsigned isSet = static_cast<unsigned>(values[bit / 5]) >> (4U - bit % 5) & 1U;
        secret.data()[bit / 8] = static_cast<std::uint8_t>(secret.data()[bit / 8] | isSet << (7U - bit % 8));
    }
    return secret;
}

} // namespace

SecretBytes writeRecoveryCode(const SecretBytes& secret) {
    assert(secret.size() == kRecoveryBytes);
    Values values{};
    for (std::size_t i = 0; i < kSecretDigits; ++i)
        values[i] = static_cast<std::uint8_t>(fiveBits(secret.data(), i));
    fillCheck(secret, values);
    SecretBytes code(kAllDigits + kAllDigits / kGroup - 1);
    std::size_t at = 0;
    for (std::size_t i = 0; i < kAllDigits; ++i) {
        if (i > 0 && i % kGroup == 0) code.data()[at++] = '-';
        code.data()[at++] = static_cast<std::uint8_t>(kDigits[values[i]]);
    }
    sodium_memzero(values.data(), values.size());
    return code;
}

std::optional<SecretBytes> readRecoveryCode(std::string_view typed) {
    Values values{};
    std::optional<SecretBytes> secret;
    if (readValues(typed, values)) {
        secret = secretOf(values);
        Values expected = values;
        fillCheck(*secret, expected);
        if (expected != values) secret.reset();
        sodium_memzero(expected.data(), expected.size());
    }
    sodium_memzero(values.data(), values.size());
    return secret;
}

} // namespace farol
