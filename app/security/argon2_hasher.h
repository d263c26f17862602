// SPDX-License-Identifier: GPL-3.0-or-later
// Argon2id, by libsodium.
#pragma once

#include "app/security/password_hasher.h"

namespace farol::platform {

//   source   RFC 9106
class Argon2Hasher final : public PasswordHasher {
public:
    Result<SecretBytes> deriveKey(const SecretBytes& password, const KdfParameters& kdf) override;
};

} // namespace farol::platform
