// SPDX-License-Identifier: GPL-3.0-or-later
// Where the secret of this device is kept: the system's keychain.
#pragma once

#include "core/base/result.h"
#include "core/base/secret_bytes.h"

#include <optional>
#include <string>

namespace farol {

// No keychain, a locked one that nobody unlocks and a failing one are normal: NotAvailable, within 5 seconds.
//   thread  any but the GUI thread
class SecretStore {
public:
    virtual ~SecretStore() = default;

    //   returns  nothing when no secret has that name, or the keychain stayed locked and does not say so
    //   errors   NotAvailable, detail: what the system said
    virtual Result<std::optional<SecretBytes>> read(const std::string& name) = 0;
    //   errors   NotAvailable
    virtual Result<void> write(const std::string& name, const SecretBytes& secret) = 0;
    // Removing what is not there succeeds.
    //   errors   NotAvailable
    virtual Result<void> remove(const std::string& name) = 0;
};

} // namespace farol
