// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rule_file.h"

#include <gtest/gtest.h>

namespace farol::testing {

std::string goodRuleFile() {
    return R"({
  "format": "farol-rules",
  "name": "own",
  "version": 3,
  "lists": [{ "name": "chiefs", "terms": ["chief", "boss"] }],
  "groups": [{ "id": "fit", "name": "Fit", "weight": 1.5 }],
  "criteria": [
    {
      "id": "size", "name": "Size", "group": "fit", "fields": ["employees"], "kind": "bands",
      "bands": [
        { "from": 100, "points": 2 },
        { "from": 10, "points": 1 }
      ],
      "otherwise": 0, "missing": -1
    },
    {
      "id": "title", "name": "Title", "fields": ["job_title"], "kind": "text", "match": "words",
      "tiers": [
        { "points": 4, "terms": ["@chiefs", "vice president"] },
        { "points": 2, "terms": ["buyer"] }
      ],
      "otherwise": 0, "missing": 0
    }
  ],
  "grades": { "by": "score", "steps": [
    { "grade": "A", "from": 5 },
    { "grade": "B" }
  ] },
  "examples": [
    { "name": "One", "lead": { "job_title": "Buyer" }, "score": 0, "grade": "B" }
  ]
})";
}

std::string goodRuleFileWith(const std::string& from, const std::string& to) {
    std::string json = goodRuleFile();
    const std::size_t at = json.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return at == std::string::npos ? json : json.replace(at, from.size(), to);
}

std::string problemsOf(const std::string& json) {
    std::string text;
    for (const RuleProblem& problem : checkRuleSet(json).problems)
        text += std::to_string(problem.line) + ' ' + problem.path + ": " +
                (problem.isWarning ? "(warning) " : "") + problem.message + '\n';
    return text;
}

} // namespace farol::testing
