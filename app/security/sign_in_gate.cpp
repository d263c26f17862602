// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/sign_in_gate.h"

#include "app/security/private_file.h"

#include <optional>
#include <string>
#include <utility>

namespace farol::platform {
namespace {

constexpr const char* kFileName = "sign_in.json";
constexpr std::size_t kLargestFile = 256; // bytes

} // namespace

SignInGate::SignInGate(std::filesystem::path folder, const Clock& clock)
    : m_folder(std::move(folder)), m_clock(clock) {}

Result<SignInFailures> SignInGate::load() const {
    const Result<std::optional<std::string>> text = readPrivateFile(m_folder / kFileName, kLargestFile);
    if (!text) return tl::unexpected(text.error());
    if (!*text) return SignInFailures{};
    return readFailures(**text, m_clock.now());
}

Result<void> SignInGate::store(const SignInFailures& failures) const {
    if (const Result<void> made = makePrivateFolder(m_folder); !made) return made;
    return writePrivateFile(m_folder / kFileName, writeFailures(failures));
}

Result<std::chrono::seconds> SignInGate::remaining() {
    Result<SignInFailures> failures = load();
    if (!failures) return tl::unexpected(failures.error());
    const std::chrono::sys_seconds noted = failures->last;
    const std::chrono::seconds wait = remainingWait(*failures, m_clock.now());
    // A wait that begins anew must be remembered, or it would begin anew for ever.
    if (wait.count() > 0 && (failures->last != noted || failures->last == m_clock.now()))
        if (const Result<void> stored = store(*failures); !stored) return tl::unexpected(stored.error());
    return wait;
}

Result<void> SignInGate::enter() {
    const Result<std::chrono::seconds> wait = remaining();
    if (!wait) return tl::unexpected(wait.error());
    if (wait->count() > 0) return failure(ErrorCode::TooManyAttempts, {}, std::to_string(wait->count()));
    const Result<SignInFailures> failures = load();
    if (!failures) return tl::unexpected(failures.error());
    return store(withFailure(*failures, m_clock.now()));
}

Result<void> SignInGate::withdraw() {
    Result<SignInFailures> failures = load();
    if (!failures) return tl::unexpected(failures.error());
    if (failures->count > 0) --failures->count;
    return store(*failures);
}

Result<std::uint32_t> SignInGate::reset() {
    const Result<SignInFailures> failures = load();
    if (!failures) return tl::unexpected(failures.error());
    if (failures->count == 0) return 0;
    if (const Result<void> stored = store({}); !stored) return tl::unexpected(stored.error());
    return failures->count;
}

} // namespace farol::platform
