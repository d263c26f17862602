// SPDX-License-Identifier: GPL-3.0-or-later
// A keychain in memory, which can be switched off.
#pragma once

#include "core/ports/secret_store.h"

#include <map>

namespace farol::testing {

class InMemorySecretStore final : public SecretStore {
public:
    bool isAvailable = true;
    int reads = 0;
    std::map<std::string, std::string> secrets;

    Result<std::optional<SecretBytes>> read(const std::string& name) override {
        ++reads;
        if (!isAvailable) return failure(ErrorCode::NotAvailable, {}, "switched off");
        const auto found = secrets.find(name);
        if (found == secrets.end()) return std::nullopt;
        return SecretBytes::fromText(found->second);
    }
    Result<void> write(const std::string& name, const SecretBytes& secret) override {
        if (!isAvailable) return failure(ErrorCode::NotAvailable, {}, "switched off");
        secrets[name] = secret.text();
        return {};
    }
    Result<void> remove(const std::string& name) override {
        if (!isAvailable) return failure(ErrorCode::NotAvailable, {}, "switched off");
        secrets.erase(name);
        return {};
    }
};

} // namespace farol::testing
