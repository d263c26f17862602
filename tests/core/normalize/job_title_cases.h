// SPDX-License-Identifier: GPL-3.0-or-later
// Titles with what they mean, from tests/data.
#pragma once

#include "core/csv/csv_rows.h"
#include "core/normalize/job_title.h"
#include "tests/support/temp_folder.h"

#include <string>
#include <vector>

namespace farol::testing {

struct TitleCase {
    std::string title;
    std::string tier; // code; empty: unknown
    std::string function;
    std::string half; // "tuned", "held out", or "later" for those added after measuring
};

// job_titles.csv: titles as CRM exports hold them, in five languages.
inline std::vector<TitleCase> titleCases() {
    std::vector<TitleCase> cases;
    for (const auto& row : parseCsvRows(fileText(FAROL_SOURCE_DIR "/tests/data/job_titles.csv")))
        cases.push_back({row.at(0), row.at(1), row.at(2), row.at(4)});
    return cases;
}

inline std::string codeOf(const JobTitle& title) {
    return title.tier ? std::string(tierCode(*title.tier)) : std::string();
}

} // namespace farol::testing
