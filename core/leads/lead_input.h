// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule looks at in a lead: a field that Farol knows, or any column by its header.
#pragma once

#include "core/leads/field_catalog.h"

#include <optional>
#include <string>
#include <string_view>

namespace farol {

struct LeadInput {
    std::optional<Field> field; // nothing: the column below
    std::string column;         // a header as the rule file writes it; case, accents and spaces do not matter

    bool operator==(const LeadInput&) const = default;
};

// "job_title", or "column:Lead Origin".
std::string inputName(const LeadInput& input);

//   name     as inputName writes it
//   returns  nothing when no field is called that, and for a column without a letter or digit
std::optional<LeadInput> inputFromName(std::string_view name);

// The form in which a header is looked up: two headers with the same form are the same input.
std::string headerKey(std::string_view header);

} // namespace farol
