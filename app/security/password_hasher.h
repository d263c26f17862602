// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a key of a password, slowly: a port, so that tests are quick and count how often it is done.
#pragma once

#include "core/accounts/account_header.h"
#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <cstdint>

namespace farol::platform {

// What a new slot costs a guesser. Slots in a header bring their own.
struct KdfCost {
    std::uint32_t passes = 3;
    std::uint64_t memoryBytes = std::uint64_t{64} << 20U;
};

class PasswordHasher {
public:
    virtual ~PasswordHasher() = default;

    //   kdf      within the limits of account_header.h
    //   returns  32 bytes
    //   errors   Internal when the machine has not the memory
    virtual Result<SecretBytes> deriveKey(const SecretBytes& password, const KdfParameters& kdf) = 0;
};

} // namespace farol::platform
