// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/identity_list.h"

#include "app/storage/sql_statement.h"

#include <algorithm>
#include <string>
#include <vector>

namespace farol::platform {
namespace {

std::string tableOf(IdentityList::Kind kind) {
    return kind == IdentityList::Kind::Suppressed ? "suppressed" : "objections";
}

// Those by which the person is looked for: a name alone may be another's who has an address.
std::vector<std::string> keysOf(const LeadIdentity& identity) {
    std::vector<std::string> keys;
    for (const std::string* key : {&identity.id, &identity.email})
        if (!key->empty()) keys.push_back(*key);
    if (!keys.empty()) return keys;
    if (!identity.person.empty()) keys.push_back(identity.person);
    keys.push_back(identity.row);
    return keys;
}

} // namespace

Result<IdentityList> IdentityList::read(const EncryptedConnection& connection, const IdentityHasher& hasher,
                                        Kind kind) {
    IdentityList list(connection, hasher, kind);
    SqlStatement all(connection, "SELECT identity FROM " + tableOf(kind));
    const Result<void> done = all.eachRow([&list](const SqlStatement& row) {
        IdentityHash hash;
        const std::string bytes = row.bytes(0);
        std::copy_n(bytes.data(), std::min(bytes.size(), hash.bytes.size()), hash.bytes.data());
        list.m_known.insert(hash, 1);
        list.m_isEmpty = false;
    });
    if (!done) return tl::unexpected(done.error());
    return list;
}

bool IdentityList::contains(const LeadIdentity& identity) const {
    if (m_isEmpty) return false;
    const std::vector<std::string> keys = keysOf(identity);
    return std::any_of(keys.begin(), keys.end(),
                       [this](const std::string& key) { return m_known.find(m_hasher->hash(key)) != 0; });
}

Result<void> IdentityList::run(const char* verb, const LeadIdentity& identity) {
    for (const std::string& key : keysOf(identity)) {
        const IdentityHash hash = m_hasher->hash(key);
        SqlStatement change(*m_connection, verb);
        change.bindBytes(hash.view());
        if (const Result<void> changed = change.run(); !changed) return changed;
    }
    return {};
}

Result<void> IdentityList::add(const LeadIdentity& identity) {
    return run(("INSERT OR IGNORE INTO " + tableOf(m_kind) + "(identity) VALUES(?)").c_str(), identity);
}

Result<void> IdentityList::remove(const LeadIdentity& identity) {
    return run(("DELETE FROM " + tableOf(m_kind) + " WHERE identity=?").c_str(), identity);
}

} // namespace farol::platform
