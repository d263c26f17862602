// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/account_keys.h"

#include "app/security/key_slot.h"
#include "app/security/random_bytes.h"
#include "core/accounts/password_text.h"

#include <cassert>
#include <optional>
#include <utility>

namespace farol::platform {
namespace {

Result<SecretBytes> checkedKey(const AccountHeader& header, std::optional<SecretBytes> dataKey) {
    if (!dataKey) return failure(ErrorCode::WrongCredentials);
    if (!isSealIntact(header, *dataKey))
        return failure(ErrorCode::Damaged, {}, "the header's seal does not hold");
    return std::move(*dataKey);
}

SecretBytes derivableForm(SlotKind kind, const SecretBytes& secret) {
    return kind == SlotKind::Password ? normalPassword(secret) : secret.clone();
}

} // namespace

KdfParameters AccountKeys::newParameters() const {
    KdfParameters kdf{m_cost.passes, m_cost.memoryBytes, {}};
    fillRandom(kdf.salt);
    return kdf;
}

Result<SecretBytes> AccountKeys::open(const AccountHeader& header, SlotKind kind, const SecretBytes& secret) {
    assert(kind != SlotKind::Device);
    const KeySlot& slot = kind == SlotKind::Password ? header.password : header.recovery;
    const Result<SecretBytes> wrappingKey = m_hasher.deriveKey(derivableForm(kind, secret), slot.kdf);
    if (!wrappingKey) return tl::unexpected(wrappingKey.error());
    return checkedKey(header, unwrapKey(slot, *wrappingKey, header.accountId, kind));
}

Result<SecretBytes> AccountKeys::openDevice(const AccountHeader& header, const SecretBytes& deviceKey) {
    if (!header.device) return failure(ErrorCode::WrongCredentials);
    return checkedKey(header, unwrapKey(*header.device, deviceKey, header.accountId, SlotKind::Device));
}

Result<void> AccountKeys::setSlot(AccountHeader& header, SlotKind kind, const SecretBytes& secret,
                                  const SecretBytes& dataKey) {
    assert(kind != SlotKind::Device);
    const KdfParameters kdf = newParameters();
    const Result<SecretBytes> wrappingKey = m_hasher.deriveKey(derivableForm(kind, secret), kdf);
    if (!wrappingKey) return tl::unexpected(wrappingKey.error());
    KeySlot& slot = kind == SlotKind::Password ? header.password : header.recovery;
    slot = wrapKey(dataKey, *wrappingKey, header.accountId, kind, kdf);
    return {};
}

void AccountKeys::setDevice(AccountHeader& header, const SecretBytes& deviceKey, const SecretBytes& dataKey) {
    header.device = wrapKey(dataKey, deviceKey, header.accountId, SlotKind::Device, {});
}

void AccountKeys::seal(AccountHeader& header, const SecretBytes& dataKey) {
    header.seal = sealOf(header, dataKey);
}

AccountHeader AccountKeys::decoy() const {
    AccountHeader header;
    header.accountId = randomAccountId();
    header.password.kdf = newParameters();
    header.recovery.kdf = newParameters();
    fillRandom(header.password.wrapped);
    fillRandom(header.recovery.wrapped);
    return header;
}

} // namespace farol::platform
