// SPDX-License-Identifier: GPL-3.0-or-later
// Wraps the data key for a slot of the header, and seals the header with it.
#pragma once

#include "core/accounts/account_header.h"
#include "core/base/secret_bytes.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace farol::platform {

inline constexpr std::size_t kKeyBytes = 32;

//   dataKey, wrappingKey  kKeyBytes each
//   source   XChaCha20-Poly1305 of libsodium; additional data: slotContext
KeySlot wrapKey(const SecretBytes& dataKey, const SecretBytes& wrappingKey, std::string_view accountId,
                SlotKind kind, const KdfParameters& kdf);

//   returns  nothing when the key is another or the slot was changed or belongs elsewhere
std::optional<SecretBytes> unwrapKey(const KeySlot& slot, const SecretBytes& wrappingKey,
                                     std::string_view accountId, SlotKind kind);

// Keyed hash over all of the header but its seal: who does not know the data key cannot change the header.
std::array<std::uint8_t, 32> sealOf(const AccountHeader& header, const SecretBytes& dataKey);
bool isSealIntact(const AccountHeader& header, const SecretBytes& dataKey);

} // namespace farol::platform
