// SPDX-License-Identifier: GPL-3.0-or-later
// LocalAccountService: staying signed in on this device. The keychain holds one secret per installation: the
// account's id and the key to its device slot. So the company that asked last is the one that is resumed.
#include "app/security/company_folder.h"
#include "app/security/key_slot.h"
#include "app/security/local_account_service.h"
#include "app/security/random_bytes.h"
#include "core/base/file_bytes.h"

#include <algorithm>
#include <utility>

namespace farol::platform {
namespace {

constexpr std::size_t kIdSize = 32;

SecretBytes deviceSecret(const std::string& accountId, const SecretBytes& key) {
    SecretBytes secret(kIdSize + key.size());
    std::copy(accountId.begin(), accountId.end(), secret.data());
    std::copy_n(key.data(), key.size(), secret.data() + kIdSize);
    return secret;
}

} // namespace

Result<std::shared_ptr<CompanySession>> LocalAccountService::resume() {
    Result<AccountDirectory::Listing> listing = m_directory.list();
    if (!listing) return tl::unexpected(listing.error());
    std::erase_if(listing->companies, [](const CompanyEntry& company) { return !company.header.device; });
    if (listing->companies.empty()) return nullptr; // and nobody is asked to unlock a keychain
    const Result<Installation> installed = installation();
    if (!installed) return tl::unexpected(installed.error());
    const auto secret = m_secrets.read(installed->deviceSecretName());
    if (!secret) return tl::unexpected(secret.error());
    // A keychain that stays locked may answer as if it were empty: whoever asked to stay signed in is told.
    if (!*secret) return failure(ErrorCode::NotAvailable, {}, "the keychain gave no secret");
    if ((*secret)->size() != kIdSize + kKeyBytes) return failure(ErrorCode::WrongCredentials);
    const std::string_view accountId = (*secret)->text().substr(0, kIdSize);
    const SecretBytes key = SecretBytes::fromText((*secret)->text().substr(kIdSize));
    for (CompanyEntry& company : listing->companies) {
        if (company.header.accountId != accountId) continue;
        Result<SecretBytes> dataKey = AccountKeys::openDevice(company.header, key);
        if (!dataKey && dataKey.error().code == ErrorCode::Damaged)
            dataKey.error().subject = pathText(headerIn(company.folder));
        if (!dataKey) return tl::unexpected(dataKey.error());
        auto session = open({std::move(company), std::move(*dataKey)});
        if (!session) return session;
        if (const auto noted = noteSignIn(**session); !noted) return tl::unexpected(noted.error());
        return session;
    }
    return failure(ErrorCode::WrongCredentials);
}

Result<void> LocalAccountService::staySignedIn(const CompanySession& session) {
    const Result<Installation> installed = installation();
    if (!installed) return tl::unexpected(installed.error());
    Result<AccountHeader> header = loadHeader(session.folder);
    if (!header) return tl::unexpected(header.error());
    const SecretBytes key = randomSecret(kKeyBytes);
    const std::string name = installed->deviceSecretName();
    if (const auto kept = m_secrets.write(name, deviceSecret(session.accountId, key)); !kept) return kept;
    AccountKeys::setDevice(*header, key, session.dataKey);
    AccountKeys::seal(*header, session.dataKey);
    return saveHeader(session.folder, *header);
}

Result<void> LocalAccountService::forgetDevice(const CompanySession& session) {
    Result<AccountHeader> header = loadHeader(session.folder);
    if (!header) return tl::unexpected(header.error());
    if (!header->device) return {};
    header->device.reset();
    AccountKeys::seal(*header, session.dataKey);
    if (const auto saved = saveHeader(session.folder, *header); !saved) return saved;
    removeDeviceSecretOf(session.accountId);
    return {};
}

// Without its slot the secret opens nothing: a keychain that does not answer is no reason to fail.
void LocalAccountService::removeDeviceSecretOf(const std::string& accountId) {
    const Result<Installation> installed = Installation::open(m_directory.root(), false);
    if (!installed) return;
    const std::string name = installed->deviceSecretName();
    const auto secret = m_secrets.read(name);
    if (secret && *secret && (*secret)->text().starts_with(accountId)) (void)m_secrets.remove(name);
}

} // namespace farol::platform
