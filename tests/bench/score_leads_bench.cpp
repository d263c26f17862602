// SPDX-License-Identifier: GPL-3.0-or-later
// How many leads a second the rule sets score: made-up leads, read before the clock starts.
#include "core/leads/lead_import.h"
#include "core/sample/lead_generator.h"
#include "core/scoring/scored_leads.h"
#include "core/scoring/shipped_rules.h"

#include <benchmark/benchmark.h>
#include <chrono>
#include <string>

namespace farol {
namespace {

constexpr std::size_t kLeads = 200'000;

std::shared_ptr<const LeadTable> someLeads() {
    static const std::shared_ptr<const LeadTable> kTable = [] {
        SampleOptions options;
        options.rows = kLeads;
        std::string csv;
        const Result<void> made = generateLeads(options, [&](std::string_view bytes) -> Result<void> {
            csv += bytes;
            return {};
        });
        return made ? importLeads(FileBytes(std::move(csv)), {}).value() : nullptr;
    }();
    return kTable;
}

// The shipped rule set with the most criteria.
std::string largestRuleSet() {
    std::string largest;
    std::size_t most = 0;
    for (const std::string& name : shippedRuleSetNames()) {
        const RuleSet rules = shippedRuleSet(name).value();
        if (rules.criteria.size() + rules.disqualifiers.size() <= most) continue;
        most = rules.criteria.size() + rules.disqualifiers.size();
        largest = name;
    }
    return largest;
}

void scoreWith(benchmark::State& state, const std::string& name) {
    const auto leads = someLeads();
    const RuleSet rules = shippedRuleSet(name).value();
    ScoreOptions options;
    options.asOf = std::chrono::sys_days(std::chrono::year(2026) / 6 / 30);
    for ([[maybe_unused]] const auto& turn : state) {
        const Result<ScoredLeads> scored = scoreLeads(leads, rules, {}, options);
        if (!scored) state.SkipWithError("the leads could not be scored");
        benchmark::DoNotOptimize(scored);
    }
    state.SetLabel(name);
    state.counters["leads"] =
        benchmark::Counter(static_cast<double>(kLeads), benchmark::Counter::kIsIterationInvariantRate);
}

void ScoreStandard(benchmark::State& state) {
    scoreWith(state, std::string(kDefaultRuleSet));
}
void ScorePrototype(benchmark::State& state) {
    scoreWith(state, "mvp");
}
void ScoreLargest(benchmark::State& state) {
    scoreWith(state, largestRuleSet());
}

BENCHMARK(ScoreStandard)->Unit(benchmark::kMillisecond);
BENCHMARK(ScorePrototype)->Unit(benchmark::kMillisecond);
BENCHMARK(ScoreLargest)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace farol
