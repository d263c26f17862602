// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/grade_periods.h"
#include "core/scoring/prepared_rules.h"
#include "core/scoring/ranking.h"
#include "core/scoring/reference_date.h"
#include "core/scoring/score_rows.h"
#include "core/scoring/scored_leads.h"

#include <algorithm>
#include <utility>

namespace farol {
namespace {

bool hasColumn(const InputValues& values, const std::vector<LeadInput>& inputs) {
    return std::any_of(inputs.begin(), inputs.end(),
                       [&](const LeadInput& input) { return values.find(input) != nullptr; });
}

std::string inputNames(const std::vector<LeadInput>& inputs) {
    std::string names;
    for (const LeadInput& input : inputs) {
        if (!names.empty()) names += ", ";
        names += inputName(input);
    }
    return names;
}

// The tables of `earlier` that hold for criteria of `rules` too. A term may name a list, so criteria that
// read the same differ when the lists do; so do days counted from another one.
EarlierTable tablesOf(const ScoredLeads* earlier, const RuleSet& rules,
                      std::optional<std::chrono::sys_days> asOf) {
    if (!earlier || earlier->rules.lists != rules.lists || earlier->asOf != asOf) return {};
    return [earlier, &rules](const PreparedCriterion& criterion) -> std::shared_ptr<const CriterionTable> {
        for (const auto& table : earlier->tables)
            if (table->index == criterion.index && table->columns == criterion.columns.columns() &&
                earlier->rules.criteria[table->index] == rules.criteria[criterion.index])
                return table;
        return nullptr;
    };
}

} // namespace

Result<ScoredLeads> scoreLeads(std::shared_ptr<const LeadTable> leads, RuleSet rules,
                               const TaskControl& control, const ScoreOptions& options) {
    constexpr double kCollected = 0.3;
    const std::size_t rows = leads->rowCount();
    auto values = InputValues::collect(leads, PreparedRules::inputsOf(rules),
                                       options.earlier ? options.earlier->values.get() : nullptr,
                                       control.step(0, kCollected));
    if (!values) return tl::unexpected(values.error());
    const std::vector<LeadInput> tested = testedInputs(rules);
    if (!hasColumn(**values, tested) && rows > 0)
        return failure(ErrorCode::NoUsableColumn, inputNames(tested), listOfColumns(leads->records()));
    const auto asOf = referenceDate(rules, **values, options.asOf);
    if (!asOf) return tl::unexpected(asOf.error());

    ScoredLeads scored;
    scored.prepared = std::make_shared<const PreparedRules>(rules, *values, *asOf);
    Result<RowScores> scores = scoreRows(*scored.prepared, rows, control.step(kCollected, 1),
                                         tablesOf(options.earlier, rules, *asOf));
    if (!scores) return tl::unexpected(scores.error());
    scored.ranking = rankLeads(scores->scores, scores->exclusions);
    scored.grades = gradeLeads(rules.grades, scores->scores, scored.ranking, scores->exclusions,
                               gradePeriods(rules.grades, **values, rows));
    scored.scores = std::move(scores->scores);
    scored.exclusions = std::move(scores->exclusions);
    scored.tables = std::move(scores->tables);
    scored.valueIssues = std::move(scores->issues);
    scored.asOf = *asOf;
    scored.values = std::move(*values);
    scored.leads = std::move(leads);
    scored.rules = std::move(rules);
    control.report(1);
    return scored;
}

std::size_t bestGradeCount(const ScoredLeads& scored) {
    return static_cast<std::size_t>(std::count(scored.grades.begin(), scored.grades.end(), std::uint8_t{0}));
}

std::vector<const Criterion*> criteriaWithoutColumn(const ScoredLeads& scored) {
    std::vector<const Criterion*> absent;
    for (const Criterion& criterion : scored.rules.criteria)
        if (criterion.isEnabled && !hasColumn(*scored.values, criterion.inputs)) absent.push_back(&criterion);
    return absent;
}

std::vector<Reason> reasonsOf(const ScoredLeads& scored, std::size_t row) {
    return scored.prepared->reasons(row);
}

Completeness completenessOf(const std::vector<Reason>& reasons) {
    Completeness complete;
    for (const Reason& reason : reasons) {
        if (!isCriterionValue(reason.kind)) continue;
        ++complete.total;
        if (reason.kind == ReasonKind::Matched || reason.kind == ReasonKind::NoMatch) ++complete.known;
    }
    return complete;
}

const Disqualifier* exclusionOf(const ScoredLeads& scored, std::size_t row) {
    if (scored.exclusions.empty() || scored.exclusions[row] == 0) return nullptr;
    return &scored.rules.disqualifiers[scored.exclusions[row] - std::size_t{1}];
}

} // namespace farol
