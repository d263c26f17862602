// SPDX-License-Identifier: GPL-3.0-or-later
// MappingStore in the encrypted database.
#pragma once

#include "app/storage/encrypted_connection.h"
#include "core/ports/mapping_store.h"

namespace farol::platform {

class SqlMappingStore final : public MappingStore {
public:
    //   requires `connection` outlives the store
    explicit SqlMappingStore(const EncryptedConnection& connection) : m_connection(connection) {}

    Result<void> remember(const std::string& headerSignature,
                          const std::vector<MappingChoice>& corrected) override;
    Result<std::vector<MappingChoice>> recall(const std::string& headerSignature) const override;

private:
    const EncryptedConnection& m_connection;
};

} // namespace farol::platform
