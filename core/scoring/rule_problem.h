// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that is wrong with a rule set.
#pragma once

#include <cstddef>
#include <string>

namespace farol {

struct RuleProblem {
    std::size_t line = 0;   // in the file, from 1; 0 for a set that is in no file
    std::string path;       // JSON pointer: "/criteria/0/tiers/1/points"; "/" for the whole
    std::string message;    // what is wrong and what to do, in English, without a full stop
    bool isWarning = false; // the set can be used all the same: an unreachable tier
};

} // namespace farol
