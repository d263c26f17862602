// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers the problems of a rule set, each with its path.
#pragma once

#include "core/scoring/rule_problem.h"

#include <string>
#include <utility>
#include <vector>

namespace farol {

class RuleProblemList {
public:
    void error(std::string path, std::string message) {
        m_problems.push_back({0, std::move(path), std::move(message), false});
    }
    void warn(std::string path, std::string message) {
        m_problems.push_back({0, std::move(path), std::move(message), true});
    }
    std::vector<RuleProblem> take() { return std::move(m_problems); }

private:
    std::vector<RuleProblem> m_problems;
};

} // namespace farol
