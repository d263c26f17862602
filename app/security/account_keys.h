// SPDX-License-Identifier: GPL-3.0-or-later
// Opens and changes the slots of a header: what a password, a recovery code or a device key does to it.
#pragma once

#include "app/security/password_hasher.h"
#include "core/accounts/account_header.h"
#include "core/base/result.h"
#include "core/base/secret_bytes.h"

namespace farol::platform {

class AccountKeys {
public:
    //   cost     of slots that are made from now on
    AccountKeys(PasswordHasher& hasher, KdfCost cost) : m_hasher(hasher), m_cost(cost) {}

    //   kind     Password or Recovery
    //   secret   the password, or the 20 bytes of the recovery code
    //   returns  the data key
    //   errors   WrongCredentials; Damaged when the slot opens but the header was changed; Internal
    Result<SecretBytes> open(const AccountHeader& header, SlotKind kind, const SecretBytes& secret);
    //   errors   WrongCredentials, Damaged
    static Result<SecretBytes> openDevice(const AccountHeader& header, const SecretBytes& deviceKey);

    // Wraps the data key anew for one kind. The header must be sealed afterwards.
    Result<void> setSlot(AccountHeader& header, SlotKind kind, const SecretBytes& secret,
                         const SecretBytes& dataKey);
    static void setDevice(AccountHeader& header, const SecretBytes& deviceKey, const SecretBytes& dataKey);

    static void seal(AccountHeader& header, const SecretBytes& dataKey);

    // A header that no secret opens, as dear to try as a new one.
    AccountHeader decoy() const;

private:
    KdfParameters newParameters() const;

    PasswordHasher& m_hasher;
    KdfCost m_cost;
};

} // namespace farol::platform
