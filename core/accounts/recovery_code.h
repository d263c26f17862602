// SPDX-License-Identifier: GPL-3.0-or-later
// The recovery code as a person keeps it on paper, and reads it back with the slips people make.
#pragma once

#include "core/base/secret_bytes.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace farol {

inline constexpr std::size_t kRecoveryBytes = 20; // 160 random bits

// Nine groups of four letters and digits, without I, L, O and U: "7D4K-...". The last group is a check.
//   secret   kRecoveryBytes bytes
SecretBytes writeRecoveryCode(const SecretBytes& secret);

// Case, spaces and dashes do not matter; O reads as 0, I and L as 1.
//   returns  kRecoveryBytes bytes; nothing when a character is missing or wrong
std::optional<SecretBytes> readRecoveryCode(std::string_view typed);

} // namespace farol
