// SPDX-License-Identifier: GPL-3.0-or-later
// Random bytes for keys, salts and names.
#pragma once

#include "core/base/secret_bytes.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace farol::platform {

void fillRandom(std::span<std::uint8_t> bytes);
SecretBytes randomSecret(std::size_t size);

// 32 hexadecimal digits.
std::string randomAccountId();

} // namespace farol::platform
