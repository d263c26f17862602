// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backtest/backtest.h"

#include "core/csv/row_reader.h"
#include "core/leads/created_dates.h"
#include "core/leads/find_column.h"
#include "core/text/fold.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace farol {
namespace {

constexpr std::size_t kRowsPerPoll = 4'096;
constexpr std::int64_t kBelowEveryScore = std::numeric_limits<std::int64_t>::min();

bool isDecided(LeadOutcome outcome) {
    return outcome == LeadOutcome::Won || outcome == LeadOutcome::Lost;
}

ScoredOutcome outcomeOf(const ScoredLeads& scored, const OutcomeColumn& outcomes, std::size_t row) {
    const bool isExcluded = scored.grades[row] == kExcluded;
    return {isExcluded ? kBelowEveryScore : scored.scores[row], outcomes.outcomes[row] == LeadOutcome::Won};
}

Verdict verdictOf(const OutcomePart& part) {
    if (part.won < kFewestOutcomes || part.lost < kFewestOutcomes) return Verdict::TooFew;
    if (part.interval.low > 0.5) return Verdict::Helps;
    return part.interval.high < 0.5 ? Verdict::Misleads : Verdict::NoDifference;
}

OutcomePart measure(const OutcomeCounts& counts) {
    OutcomePart part;
    part.won = wonCount(counts);
    part.lost = lostCount(counts);
    if (part.won > 0 && part.lost > 0) {
        part.area = areaUnderCurve(counts);
        part.interval = bootstrapInterval(counts);
    }
    part.verdict = verdictOf(part);
    return part;
}

std::vector<GradeOutcomes> countGrades(const ScoredLeads& scored, const OutcomeColumn& outcomes) {
    std::vector<GradeOutcomes> grades(scored.rules.grades.steps.size() + 1);
    for (std::size_t i = 0; i < grades.size(); ++i) grades[i].grade = static_cast<std::uint8_t>(i);
    grades.back().grade = kExcluded;
    for (std::size_t row = 0; row < scored.grades.size(); ++row) {
        const std::uint8_t grade = scored.grades[row];
        GradeOutcomes& counts = grade == kExcluded ? grades.back() : grades[grade];
        ++counts.leads;
        if (outcomes.outcomes[row] == LeadOutcome::Won) ++counts.won;
        if (outcomes.outcomes[row] == LeadOutcome::Lost) ++counts.lost;
    }
    if (grades.back().leads == 0) grades.pop_back();
    return grades;
}

struct DatedOutcome {
    std::chrono::sys_days day;
    ScoredOutcome outcome;
};

// The decided leads that have a created date, by day.
Result<std::vector<DatedOutcome>> datedOutcomes(const ScoredLeads& scored, const OutcomeColumn& outcomes,
                                                const TaskControl& control) {
    std::vector<DatedOutcome> dated;
    const LeadTable& leads = *scored.leads;
    const std::optional<CreatedDates> created = createdDates(leads);
    if (!created) return dated;
    std::vector<CellView> cells;
    std::string scratch;
    RowReader rows(leads.records());
    for (std::size_t row = 0; row < leads.rowCount(); ++row) {
        if (row % kRowsPerPoll == 0 && control.isCancelled()) return failure(ErrorCode::Cancelled);
        if (!isDecided(outcomes.outcomes[row])) continue;
        rows.cells(row, cells);
        const auto date = parseDate(leads.originalText(cells, created->column, scratch), created->format);
        if (date) dated.push_back({std::chrono::sys_days(date->date), outcomeOf(scored, outcomes, row)});
    }
    std::stable_sort(dated.begin(), dated.end(),
                     [](const DatedOutcome& a, const DatedOutcome& b) { return a.day < b.day; });
    return dated;
}

DatedPart measureDays(const std::vector<DatedOutcome>& dated, std::size_t begin, std::size_t end) {
    std::vector<ScoredOutcome> outcomes;
    outcomes.reserve(end - begin);
    for (std::size_t i = begin; i < end; ++i) outcomes.push_back(dated[i].outcome);
    return {dated[begin].day, dated[end - 1].day, measure(countOutcomes(std::move(outcomes)))};
}

// Where the later half begins: at the change of day that is nearest to the middle; 0 when there is none.
std::size_t middleOf(const std::vector<DatedOutcome>& dated) {
    const std::size_t middle = dated.size() / 2;
    const auto isChange = [&dated](std::size_t at) {
        return at > 0 && at < dated.size() && dated[at - 1].day != dated[at].day;
    };
    for (std::size_t away = 0; away <= dated.size(); ++away) {
        if (away <= middle && isChange(middle - away)) return middle - away;
        if (isChange(middle + away)) return middle + away;
    }
    return 0;
}

bool testsColumn(const LeadTable& leads, const std::vector<LeadInput>& inputs, std::size_t column) {
    return std::any_of(inputs.begin(), inputs.end(), [&](const LeadInput& input) {
        if (!input.field) return findColumn(leads.records().columnNames(), input.column) == column;
        const std::vector<MappedColumn>& mapped = leads.mapping().columnsOf(*input.field);
        return std::any_of(mapped.begin(), mapped.end(),
                           [column](const MappedColumn& one) { return one.column == column; });
    });
}

std::vector<std::string> leaksOf(const ScoredLeads& scored, std::size_t column) {
    std::vector<std::string> leaks;
    for (const Criterion& criterion : scored.rules.criteria)
        if (criterion.isEnabled && testsColumn(*scored.leads, criterion.inputs, column))
            leaks.push_back(criterion.id);
    for (const Disqualifier& disqualifier : scored.rules.disqualifiers)
        if (testsColumn(*scored.leads, disqualifier.inputs, column)) leaks.push_back(disqualifier.id);
    return leaks;
}

} // namespace

Result<Backtest> backtest(const ScoredLeads& scored, const OutcomeColumn& outcomes,
                          const TaskControl& control) {
    std::vector<ScoredOutcome> decided;
    for (std::size_t row = 0; row < scored.scores.size(); ++row)
        if (isDecided(outcomes.outcomes[row])) decided.push_back(outcomeOf(scored, outcomes, row));
    const OutcomeCounts counts = countOutcomes(std::move(decided));
    Backtest result;
    result.all = measure(counts);
    result.grades = countGrades(scored, outcomes);
    if (result.all.won > 0)
        for (const int percent : {10, 20, 30}) result.best.push_back(bestShare(counts, percent));
    const auto dated = datedOutcomes(scored, outcomes, control);
    if (!dated) return tl::unexpected(dated.error());
    if (const std::size_t middle = middleOf(*dated); middle > 0)
        result.halves = {measureDays(*dated, 0, middle), measureDays(*dated, middle, dated->size())};
    result.leaks = leaksOf(scored, outcomes.column);
    return result;
}

} // namespace farol
