// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the extra cells of leads, each list of names kept once.
#pragma once

#include "app/storage/encrypted_connection.h"
#include "core/base/result.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace farol::platform {

class Layouts {
public:
    static Result<Layouts> read(const EncryptedConnection& connection);

    //   requires a key that the database holds
    const std::vector<std::string>& names(std::int64_t key) const { return m_names.at(key); }
    bool holds(std::int64_t key) const { return m_names.count(key) > 0; }

    // Of a layout with these names, made if there is none.
    Result<std::int64_t> keyOf(const std::vector<std::string>& names);

    // The names of all layouts.
    std::vector<std::string> allNames() const;

private:
    explicit Layouts(const EncryptedConnection& connection) : m_connection(&connection) {}

    const EncryptedConnection* m_connection;
    std::map<std::int64_t, std::vector<std::string>> m_names;
};

} // namespace farol::platform
