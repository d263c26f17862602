// SPDX-License-Identifier: GPL-3.0-or-later
// The random key of this installation, under which e-mail addresses are found without being kept.
#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace farol::platform {

class Installation {
public:
    //   mayCreate  whether a missing key may be made: not where accounts depend on a lost one
    //   errors   Damaged with the file as subject; WriteFailed, NoPermission, ReadFailed
    static Result<Installation> open(const std::filesystem::path& folder, bool mayCreate);

    //   email    any text; as comparedEmail sees it
    std::array<std::uint8_t, 32> emailHash(std::string_view email) const;

    // Under which the keychain keeps this installation's device key.
    std::string deviceSecretName() const;

private:
    explicit Installation(SecretBytes key) : m_key(std::move(key)) {}
    std::array<std::uint8_t, 32> keyedHash(char purpose, std::string_view text) const;

    SecretBytes m_key;
};

} // namespace farol::platform
