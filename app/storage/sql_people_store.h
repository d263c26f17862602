// SPDX-License-Identifier: GPL-3.0-or-later
// PeopleStore in the encrypted database.
#pragma once

#include "app/storage/bulk_statement.h"
#include "app/storage/encrypted_connection.h"
#include "app/storage/identity_list.h"
#include "core/ports/clock.h"
#include "core/ports/people_store.h"

namespace farol::platform {

class SqlPeopleStore final : public PeopleStore {
public:
    //   requires both outlive the store
    SqlPeopleStore(const EncryptedConnection& connection, const Clock& clock)
        : m_connection(connection), m_clock(clock) {}

    Result<std::vector<PersonMatch>> find(const std::string& text, std::size_t limit) const override;
    Result<PersonData> dataOf(LeadKey lead) const override;
    Result<std::size_t> erase(const std::vector<LeadKey>& leads) override;
    Result<void> setObjected(const std::vector<LeadKey>& leads, bool objected) override;
    Result<std::vector<PersonMatch>> untouchedSince(std::chrono::sys_seconds before) const override;
    Result<std::size_t> removeUntouchedSince(std::chrono::sys_seconds before) override;

private:
    Result<std::vector<LeadIdentity>> identitiesOf(LeadKey lead) const;
    Result<void> note(IdentityList::Kind kind, LeadKey lead, bool isIn);

    const EncryptedConnection& m_connection;
    const Clock& m_clock;
};

} // namespace farol::platform
