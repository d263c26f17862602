// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/argon2_hasher.h"

#include <sodium.h>

namespace farol::platform {

static_assert(sizeof(KdfParameters::salt) == crypto_pwhash_argon2id_SALTBYTES);
static_assert(kLeastKdfMemory >= crypto_pwhash_argon2id_MEMLIMIT_MIN);

Result<SecretBytes> Argon2Hasher::deriveKey(const SecretBytes& password, const KdfParameters& kdf) {
    SecretBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const std::string_view text = password.empty() ? std::string_view("") : password.text(); // never null
    const int status = crypto_pwhash_argon2id(
        key.data(), key.size(), text.data(), text.size(), kdf.salt.data(), kdf.passes,
        static_cast<std::size_t>(kdf.memoryBytes), crypto_pwhash_argon2id_ALG_ARGON2ID13);
    if (status != 0) return failure(ErrorCode::Internal, {}, "no memory for the key derivation");
    return key;
}

} // namespace farol::platform
