// SPDX-License-Identifier: GPL-3.0-or-later
// The rights of the people in the list: find, report, erase, object, retention.
#pragma once

#include "core/base/result.h"
#include "core/company/company_records.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace farol {

// All that is held about one lead.
struct PersonData {
    LeadKey lead = 0;
    std::vector<std::pair<std::string, std::string>> cells; // column name, value; non-empty ones
    LeadNote note;
    bool hasObjected = false;
    std::chrono::sys_seconds firstHeldAt{};
    std::chrono::sys_seconds lastChangedAt{};
    std::vector<ImportRecord> imports; // that brought or changed the lead, oldest first
};

//   thread  one at a time
//   errors  of all: WriteFailed, Damaged
class PeopleStore {
public:
    virtual ~PeopleStore() = default;

    // By e-mail (whole, case does not matter) or by parts of the name (case and accents do not matter).
    //   returns  at most `limit`
    virtual Result<std::vector<PersonMatch>> find(const std::string& text, std::size_t limit = 100) const = 0;

    //   errors   NotFound
    virtual Result<PersonData> dataOf(LeadKey lead) const = 0;

    // Removes them from leads, history and undo data for good, and keeps a keyed hash of each identity, so
    // that the next import skips them.
    //   returns  how many leads went
    virtual Result<std::size_t> erase(const std::vector<LeadKey>& leads) = 0;

    // Objection to profiling: kept, but neither scored nor ranked. Holds for the person when an import is
    // undone and the same person comes with another one.
    virtual Result<void> setObjected(const std::vector<LeadKey>& leads, bool objected) = 0;

    // Leads that no import brought and nobody wrote on since `before`: the dry run of a retention period.
    virtual Result<std::vector<PersonMatch>> untouchedSince(std::chrono::sys_seconds before) const = 0;
    // Removes those, as `erase` does, but skips nobody at the next import: time passed, nobody asked for it.
    //   returns  how many leads went
    virtual Result<std::size_t> removeUntouchedSince(std::chrono::sys_seconds before) = 0;
};

} // namespace farol
