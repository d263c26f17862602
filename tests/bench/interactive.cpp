// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for with the leads in memory, as medians, each beside one pass over the bytes it must
// read.
//   FAROL_BENCH_LEADS   how many leads (1000000)
#include "core/leads/lead_query.h"
#include "core/scoring/compare_rules.h"
#include "core/scoring/criterion_table.h"
#include "core/scoring/ranking.h"
#include "core/scoring/scored_leads.h"
#include "core/scoring/shipped_rules.h"
#include "tests/bench/bench_leads.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <cstring>
#include <numeric>
#include <string>
#include <string_view>

namespace farol {
namespace {

const ScoredLeads& scored() {
    static const ScoredLeads kScored = scoreLeads(benchLeads(), shippedRuleSet("mvp").value()).value();
    return kScored;
}

// The rules with a point more for their second criterion, as if a slider had been moved.
RuleSet draftRules() {
    RuleSet rules = scored().rules;
    ++rules.criteria[1].otherwise;
    return rules;
}

ScoredLeads scoreDraft() {
    ScoreOptions options;
    options.earlier = &scored();
    return scoreLeads(scored().leads, draftRules(), {}, options).value();
}

void RuleChanged(benchmark::State& state) {
    scored();
    for ([[maybe_unused]] const auto& turn : state) benchmark::DoNotOptimize(scoreDraft());
}

void RuleChangedBareMinimum(benchmark::State& state) {
    scored();
    for ([[maybe_unused]] const auto& turn : state)
        for (const auto& table : scored().tables)
            benchmark::DoNotOptimize(std::accumulate(table->codes().begin(), table->codes().end(), 0U));
}

void ImpactOfADraft(benchmark::State& state) {
    const ScoredLeads draft = scoreDraft();
    for ([[maybe_unused]] const auto& turn : state) benchmark::DoNotOptimize(compareRules(scored(), draft));
}

void ImpactBareMinimum(benchmark::State& state) {
    const ScoredLeads draft = scoreDraft();
    for ([[maybe_unused]] const auto& turn : state)
        for (const ScoredLeads* one : {&scored(), &draft}) {
            benchmark::DoNotOptimize(
                std::accumulate(one->scores.begin(), one->scores.end(), std::int64_t{0}));
            benchmark::DoNotOptimize(std::accumulate(one->grades.begin(), one->grades.end(), 0U));
        }
}

void SortByScore(benchmark::State& state) {
    for ([[maybe_unused]] const auto& turn : state)
        benchmark::DoNotOptimize(rankLeads(scored().scores, scored().exclusions));
}

void SortByScoreBareMinimum(benchmark::State& state) {
    const auto& scores = scored().scores;
    for ([[maybe_unused]] const auto& turn : state)
        benchmark::DoNotOptimize(std::accumulate(scores.begin(), scores.end(), std::int64_t{0}));
}

std::size_t columnNamed(std::string_view name) {
    const auto& names = benchLeads()->records().columnNames();
    return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

void sortBy(benchmark::State& state, std::string_view name) {
    const std::size_t column = columnNamed(name);
    for ([[maybe_unused]] const auto& turn : state)
        benchmark::DoNotOptimize(rowsByColumn(*benchLeads(), column, SortOrder::Ascending));
}
void SortByJobTitle(benchmark::State& state) {
    sortBy(state, "Job Title");
}
void SortByEmail(benchmark::State& state) {
    sortBy(state, "Email");
}

void search(benchmark::State& state, std::string_view text) {
    std::size_t found = 0;
    for ([[maybe_unused]] const auto& turn : state) found = rowsWithText(*benchLeads(), text)->size();
    state.SetLabel(std::to_string(found) + " leads");
}
void SearchOneLetter(benchmark::State& state) {
    search(state, "a");
}
void SearchName(benchmark::State& state) {
    search(state, "soler");
}
void SearchNothing(benchmark::State& state) {
    search(state, "qqqq");
}

// What sorting by a column and searching must read.
void TextBareMinimum(benchmark::State& state) {
    const std::string_view text = benchLeads()->records().text();
    for ([[maybe_unused]] const auto& turn : state)
        benchmark::DoNotOptimize(std::memchr(text.data(), '\0', text.size()));
}

void ReasonsOfOneLead(benchmark::State& state) {
    std::size_t row = 0;
    for ([[maybe_unused]] const auto& turn : state)
        benchmark::DoNotOptimize(reasonsOf(scored(), row = (row + 7'919) % scored().scores.size()));
}

template <typename Work>
void add(const char* name, Work work, benchmark::TimeUnit unit = benchmark::kMillisecond) {
    benchmark::RegisterBenchmark(name, work)
        ->Unit(unit)
        ->UseRealTime()
        ->MinTime(0.3)
        ->Repetitions(5)
        ->ReportAggregatesOnly(true);
}

} // namespace
} // namespace farol

int main(int argc, char** argv) {
    using namespace farol;
    benchmark::Initialize(&argc, argv);
    add("rule changed: score, rank, grade all", RuleChanged);
    add("  bare minimum: one pass over the codes", RuleChangedBareMinimum);
    add("impact of a draft", ImpactOfADraft);
    add("  bare minimum: one pass over scores and grades", ImpactBareMinimum);
    add("sort by score", SortByScore);
    add("  bare minimum: one pass over the scores", SortByScoreBareMinimum);
    add("sort by job title", SortByJobTitle);
    add("sort by e-mail", SortByEmail);
    add("search: one letter", SearchOneLetter);
    add("search: a name", SearchName);
    add("search: what is not there", SearchNothing);
    add("  bare minimum: one pass over the text", TextBareMinimum);
    add("reasons of one lead", ReasonsOfOneLead, benchmark::kMicrosecond);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
