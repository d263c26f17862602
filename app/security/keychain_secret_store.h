// SPDX-License-Identifier: GPL-3.0-or-later
// The system's keychain: Secret Service, macOS Keychain, Windows Credential Store.
#pragma once

#include "core/ports/secret_store.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace QKeychain {
class Job;
}

namespace farol::platform {

// QtKeychain needs an event loop that lives as long as the program: its jobs run on the main thread, which
// never waits for them, and the calling thread waits with a limit of our own.
//   thread   any but the main one
class KeychainSecretStore final : public SecretStore {
public:
    explicit KeychainSecretStore(std::chrono::milliseconds limit = std::chrono::seconds(5));

    Result<std::optional<SecretBytes>> read(const std::string& name) override;
    Result<void> write(const std::string& name, const SecretBytes& secret) override;
    Result<void> remove(const std::string& name) override;

private:
    struct Answer;
    using MakeJob = std::function<QKeychain::Job*()>; // called on the main thread
    Answer run(MakeJob makeJob);

    std::chrono::milliseconds m_limit;
    // A job that a locked keychain holds up would hold up every later one: those are refused at once.
    std::shared_ptr<std::atomic<bool>> m_isBusy;
};

} // namespace farol::platform
