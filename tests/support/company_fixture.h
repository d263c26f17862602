// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of a CompanyDatabase need: a clock, a key, and tables of leads.
#pragma once

#include "core/ports/company_database.h"
#include "tests/support/fake_clock.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace farol::testing {

// Read as a file with a header would be; fails the test when it cannot be.
std::shared_ptr<const LeadTable> tableOf(std::string_view csv,
                                         const std::vector<MappingChoice>& mapping = {});

// A source whose hash is that of `name`.
ImportSource sourceOf(const std::string& name);

// The table that a stored file reads back as.
std::shared_ptr<const LeadTable> reread(StoredLeads& leads);

// The text of the stored file, line breaks as \n.
std::string storedText(const LeadStore& store);

inline constexpr std::size_t kKeySize = 32;
SecretBytes testKey(std::uint8_t seed = 1);

} // namespace farol::testing
