// SPDX-License-Identifier: GPL-3.0-or-later
// A rule file is refused with a reason, or is written as it was read and scores any leads: the reasons add
// up, within the points it can give.
#include "core/leads/lead_import.h"
#include "core/scoring/rule_diff.h"
#include "core/scoring/rule_set_json.h"
#include "core/scoring/scored_leads.h"
#include "tests/fuzz/fuzz_check.h"
#include "tests/fuzz/fuzz_targets.h"

#include <memory>

namespace farol::fuzz {
namespace {

std::shared_ptr<const LeadTable> someLeads() {
    static const auto leads =
        importLeads(FileBytes("Job Title,Industry,Company Size,Location,City,State,Country\r\n"
                              "CTO,SaaS,51-200,\"Lisbon, Portugal\",,,\r\n"
                              "Head of AI,,10K+,,Paris,Texas,US\r\n"
                              "n/a,Retail,many,Remote,Porto,,Portugal\r\n"
                              "Gründer,Robotics,7,,,,\r\n"));
    require(leads.has_value(), "the leads to score can be read");
    return *leads;
}

void requireSaneProblems(const RuleCheck& check) {
    bool hasError = false;
    for (const RuleProblem& problem : check.problems) {
        require(problem.line > 0 && problem.path.starts_with('/'), "a problem has its place");
        require(!problem.message.empty() && isValidUtf8(problem.path + problem.message),
                "a problem is said in valid UTF-8");
        hasError = hasError || !problem.isWarning;
    }
    require(hasError != check.rules.has_value(), "a file is good or has an error");
}

void requireRoundTrip(const RuleSet& rules) {
    const std::string text = writeRuleSet(rules);
    if (text.size() > kLargestRuleFile) return; // indents may take it over the limit
    const Result<RuleSet> again = parseRuleSet(text);
    require(again.has_value(), "a written rule file can be read");
    require(*again == rules, "a written rule file says the same");
    require(writeRuleSet(*again) == text, "a written rule file is written the same again");
    require(ruleDifferences(rules, *again).empty(), "a rule set does not differ from itself");
}

} // namespace

void rules(std::string_view input) {
    requireSaneProblems(checkRuleSet(input));
    const Result<RuleSet> rules = parseRuleSet(input);
    if (!rules) {
        require(rules.error().code == ErrorCode::BadRuleSet, "a rule file fails as a rule file");
        require(!rules.error().detail.empty(), "a refusal has a reason");
        require(isValidUtf8(rules.error().detail), "a reason is valid UTF-8");
        return;
    }
    requireRoundTrip(*rules);
    const auto leads = someLeads();
    const Result<ScoredLeads> scored = scoreLeads(leads, *rules);
    if (!scored) {
        require(scored.error().code == ErrorCode::NoUsableColumn ||
                    scored.error().code == ErrorCode::NoReferenceDate,
                "scoring fails only where no column or no date fits");
        return;
    }
    const PointsRange range = pointsRange(*rules);
    for (std::size_t row = 0; row < leads->rowCount(); ++row) {
        std::int64_t sum = 0;
        for (const Reason& reason : reasonsOf(*scored, row)) {
            sum += reason.points;
        }
        require(sum == scored->scores[row], "the reasons add up to the score");
        require(sum >= range.lowest && sum <= range.highest, "a score is within the range");
    }
    for (std::size_t rank = 1; rank < scored->ranking.size(); ++rank)
        require(scored->grades[scored->ranking[rank - 1]] != kExcluded ||
                    scored->grades[scored->ranking[rank]] == kExcluded,
                "the excluded come last");
    for (std::size_t rank = 1; rank < scored->ranking.size(); ++rank)
        require(scored->grades[scored->ranking[rank]] == kExcluded ||
                    scored->scores[scored->ranking[rank - 1]] >= scored->scores[scored->ranking[rank]],
                "the ranking never rises");
}

} // namespace farol::fuzz
