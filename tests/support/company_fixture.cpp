// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/company_fixture.h"

#include "core/base/sha256.h"
#include "core/leads/lead_import.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

namespace farol::testing {

std::shared_ptr<const LeadTable> tableOf(std::string_view csv, const std::vector<MappingChoice>& mapping) {
    ImportOptions options;
    options.mapping = mapping;
    auto table = importLeads(FileBytes(csv), options);
    EXPECT_TRUE(table) << csv;
    return table ? *table : nullptr;
}

ImportSource sourceOf(const std::string& name) {
    return {name, sha256(name), 3, "standard 2"};
}

std::shared_ptr<const LeadTable> reread(StoredLeads& leads) {
    ImportOptions options;
    options.read.dialect = leads.dialect;
    options.read.encoding = "utf-8";
    options.mapping = leads.mapping;
    auto table = importLeads(std::move(leads.csv), options);
    EXPECT_TRUE(table);
    return table ? *table : nullptr;
}

std::string storedText(const LeadStore& store) {
    const auto leads = store.load();
    EXPECT_TRUE(leads);
    if (!leads) return {};
    std::string text(leads->csv.view());
    std::erase(text, '\r');
    return text;
}

SecretBytes testKey(std::uint8_t seed) {
    SecretBytes key(kKeySize);
    for (std::size_t i = 0; i < key.size(); ++i) key.data()[i] = static_cast<std::uint8_t>(seed + 7 * i);
    return key;
}

} // namespace farol::testing
