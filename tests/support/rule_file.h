// SPDX-License-Identifier: GPL-3.0-or-later
// A small good rule file, and ways to break it.
#pragma once

#include "core/scoring/rule_set_json.h"

#include <string>

namespace farol::testing {

// Two criteria (bands over employees, title by words), a list, a group, grades by score, an example.
std::string goodRuleFile();

// The good file with the first `from` replaced; fails the test when there is none.
std::string goodRuleFileWith(const std::string& from, const std::string& to);

// All problems, one per line: "11 /criteria/0/bands/1: overlaps ...", warnings with "(warning) " before the
// message.
std::string problemsOf(const std::string& json);

} // namespace farol::testing
