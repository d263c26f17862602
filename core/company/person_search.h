// SPDX-License-Identifier: GPL-3.0-or-later
// Finds a person among leads by what is known of them.
#pragma once

#include "core/company/company_records.h"
#include "core/company/lead_row_reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace farol {

class PersonSearch {
public:
    // An e-mail address, or words of a name in any order. Text without a letter or digit finds nobody.
    explicit PersonSearch(std::string_view text);

    // By the whole address, wherever it stands in the lead; or when each word is part of the name.
    bool matches(const LeadRow& row) const;

private:
    std::string m_email; // as emailIdentity, or empty
    std::string m_address;
    std::vector<std::string> m_words;
};

// The name as it stands, or put together from its parts.
std::string personName(const LeadRow& row);

PersonMatch personMatch(LeadKey lead, const LeadRow& row, bool hasObjected);

} // namespace farol
