// SPDX-License-Identifier: GPL-3.0-or-later
// The file beside a company's database that holds its key, wrapped once for each way to sign in.
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace farol {

inline constexpr unsigned kHeaderVersion = 1;
inline constexpr std::size_t kLargestHeader = 16 * 1024; // bytes
inline constexpr std::uint32_t kMostKdfPasses = 10;
inline constexpr std::uint64_t kLeastKdfMemory = 8 * 1024; // bytes; what Argon2 needs at least
inline constexpr std::uint64_t kMostKdfMemory = std::uint64_t{1} << 30U;

enum class SlotKind : std::uint8_t { Password = 1, Recovery = 2, Device = 3 };

// How Argon2id makes a wrapping key of a password. All zero where the wrapping key is random itself.
struct KdfParameters {
    std::uint32_t passes = 0;
    std::uint64_t memoryBytes = 0;
    std::array<std::uint8_t, 16> salt{};
    bool operator==(const KdfParameters&) const = default;
};

// The data key under one wrapping key, by XChaCha20-Poly1305.
struct KeySlot {
    KdfParameters kdf;
    std::array<std::uint8_t, 24> nonce{};
    std::array<std::uint8_t, 48> wrapped{}; // 32 bytes of key, 16 of authentication
    bool operator==(const KeySlot&) const = default;
};

struct AccountHeader {
    std::string accountId;                    // 32 hexadecimal digits
    std::array<std::uint8_t, 32> emailHash{}; // keyed by the installation; zero in a backup
    KeySlot password;
    KeySlot recovery;
    std::optional<KeySlot> device;
    std::array<std::uint8_t, 32> seal{}; // over all of the above, keyed by the data key
    bool operator==(const AccountHeader&) const = default;
};

bool isAccountId(std::string_view text);

// The header as JSON: docs/account_header.md. There is one form of each header.
std::string writeHeader(const AccountHeader& header);

// What the seal is made over: the header's JSON without the seal.
std::string sealedText(const AccountHeader& header);

// Reads nothing but what writeHeader writes, and only parameters within the limits above.
//   errors   Damaged; NewerVersion
Result<AccountHeader> readHeader(std::string_view text);

// What binds a slot to its place, so that it opens nowhere else: format version, account, kind and
// parameters.
//   source   docs/account_header.md, "Slots"
std::string slotContext(std::string_view accountId, SlotKind kind, const KdfParameters& kdf);

} // namespace farol
