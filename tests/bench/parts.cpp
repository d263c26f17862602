// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the whole job, each by itself: read, scan, encode, normalise, score, rank, search, write.
#include "core/export/export_leads.h"
#include "core/leads/lead_import.h"
#include "core/leads/lead_query.h"
#include "core/normalize/email_kind.h"
#include "core/normalize/employee_count.h"
#include "core/normalize/industry.h"
#include "core/normalize/job_title.h"
#include "core/normalize/place.h"
#include "core/scoring/ranking.h"
#include "core/scoring/scored_leads.h"
#include "core/scoring/shipped_rules.h"
#include "tests/bench/bench_leads.h"

#include <benchmark/benchmark.h>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace farol {
namespace {

void countLeads(benchmark::State& state) {
    state.counters["leads"] = benchmark::Counter(static_cast<double>(benchLeadCount()),
                                                 benchmark::Counter::kIsIterationInvariantRate);
}

void Decode(benchmark::State& state) {
    for ([[maybe_unused]] const auto& turn : state) {
        state.PauseTiming();
        FileBytes bytes(benchCsv());
        state.ResumeTiming();
        benchmark::DoNotOptimize(decodeText(std::move(bytes)));
    }
    countLeads(state);
}

RecordTable scanned() {
    return readRecordTable(FileBytes(benchCsv()), {}).value();
}

void DecodeAndScan(benchmark::State& state) {
    for ([[maybe_unused]] const auto& turn : state) {
        state.PauseTiming();
        FileBytes bytes(benchCsv());
        state.ResumeTiming();
        benchmark::DoNotOptimize(readRecordTable(std::move(bytes), {}));
    }
    countLeads(state);
}

void Encode(benchmark::State& state) {
    for ([[maybe_unused]] const auto& turn : state) {
        state.PauseTiming();
        RecordTable records = scanned();
        state.ResumeTiming();
        benchmark::DoNotOptimize(LeadTable::build(std::move(records), benchLeads()->mapping()));
    }
    countLeads(state);
}

// Runs `normalise` over the distinct values of a field: "items" are values.
template <typename Normalise>
void normaliseEach(benchmark::State& state, Field field, const Normalise& normalise) {
    const ValueColumn* const column = benchLeads()->values(field);
    if (!column) return state.SkipWithError("the sample has no such column");
    for ([[maybe_unused]] const auto& turn : state)
        for (const std::string& value : column->values) benchmark::DoNotOptimize(normalise(value));
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(column->values.size()));
}

void NormaliseEmployees(benchmark::State& state) {
    normaliseEach(state, Field::Employees, [](const std::string& text) { return parseEmployees(text); });
}
void NormaliseJobTitle(benchmark::State& state) {
    normaliseEach(state, Field::JobTitle, [](const std::string& text) { return readJobTitle(text); });
}
void NormaliseIndustry(benchmark::State& state) {
    normaliseEach(state, Field::Industry, [](const std::string& text) { return readIndustry(text); });
}

void NormalisePlace(benchmark::State& state) {
    normaliseEach(state, Field::Location, [](const std::string& text) {
        return readPlace({text, {}, {}, {}});
    });
}
void NormaliseEmail(benchmark::State& state) {
    for ([[maybe_unused]] const auto& turn : state)
        benchmark::DoNotOptimize(readEmail("ana.silva@alfa.example"));
}

void scoreWith(benchmark::State& state, std::string_view name) {
    const RuleSet rules = shippedRuleSet(std::string(name)).value();
    for ([[maybe_unused]] const auto& turn : state) benchmark::DoNotOptimize(scoreLeads(benchLeads(), rules));
    countLeads(state);
}
void ScoreMvp(benchmark::State& state) {
    scoreWith(state, "mvp");
}
void ScoreStandard(benchmark::State& state) {
    scoreWith(state, kDefaultRuleSet);
}

const ScoredLeads& scored() {
    static const ScoredLeads kScored = scoreLeads(benchLeads(), shippedRuleSet("mvp").value()).value();
    return kScored;
}

void Rank(benchmark::State& state) {
    for ([[maybe_unused]] const auto& turn : state) benchmark::DoNotOptimize(rankByScore(scored().scores));
    countLeads(state);
}

void Search(benchmark::State& state) {
    for ([[maybe_unused]] const auto& turn : state)
        benchmark::DoNotOptimize(rowsWithText(*benchLeads(), "soler"));
    countLeads(state);
}

void WriteToNowhere(benchmark::State& state) {
    const ByteSink nowhere = [](std::string_view) -> Result<void> { return {}; };
    for ([[maybe_unused]] const auto& turn : state)
        benchmark::DoNotOptimize(writeScoredCsv(scored(), {false, false}, nowhere));
    countLeads(state);
}

BENCHMARK(Decode)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(DecodeAndScan)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(Encode)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(NormaliseEmployees)->Unit(benchmark::kMicrosecond);
BENCHMARK(NormaliseJobTitle)->Unit(benchmark::kMicrosecond);
BENCHMARK(NormaliseIndustry)->Unit(benchmark::kMicrosecond);
BENCHMARK(NormalisePlace)->Unit(benchmark::kMicrosecond);
BENCHMARK(NormaliseEmail);
BENCHMARK(ScoreMvp)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(ScoreStandard)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(Rank)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(Search)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(WriteToNowhere)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
} // namespace farol

BENCHMARK_MAIN();
