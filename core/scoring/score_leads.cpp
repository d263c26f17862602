// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/criterion_test.h"
#include "core/scoring/ranking.h"
#include "core/scoring/scored_leads.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

namespace farol {
namespace {

constexpr std::size_t kRowsPerPoll = 65'536;

// Rows grouped by the distinct combination of the values that one criterion looks at.
struct Combinations {
    std::vector<std::uint32_t> codes;              // per row: index into `representatives`
    std::vector<std::uint32_t> representativeRows; // a row that has the combination
};

Combinations combine(const std::vector<const ValueColumn*>& columns, std::size_t rows) {
    Combinations result;
    result.codes.assign(rows, 0);
    result.representativeRows.assign(rows == 0 ? 0 : 1, 0);
    for (const ValueColumn* column : columns) {
        std::unordered_map<std::uint64_t, std::uint32_t> codeOfPair;
        std::vector<std::uint32_t> representatives;
        for (std::size_t row = 0; row < rows; ++row) {
            const std::uint64_t pair = (std::uint64_t{result.codes[row]} << 32U) | column->codes[row];
            const auto [entry, isNew] =
                codeOfPair.try_emplace(pair, static_cast<std::uint32_t>(representatives.size()));
            if (isNew) representatives.push_back(static_cast<std::uint32_t>(row));
            result.codes[row] = entry->second;
        }
        result.representativeRows = std::move(representatives);
    }
    return result;
}

LeadValues valuesOf(const LeadTable& leads, const std::vector<Field>& fields, std::size_t row) {
    LeadValues values;
    for (const Field field : fields)
        if (const ValueColumn* column = leads.values(field)) values[field] = column->at(row);
    return values;
}

// Adds one criterion's points to every score, and an issue for each value that is missing or unreadable.
class CriterionScorer {
public:
    CriterionScorer(const LeadTable& leads, const CriterionTest& test, const Criterion& criterion)
        : m_leads(leads), m_test(test) {
        for (const Field field : test.inputs())
            if (const ValueColumn* column = leads.values(field)) m_columns.push_back(column);
        for (const Field field : criterion.fields)
            if (leads.mapping().has(field) && !m_firstField) m_firstField = field;
    }

    Result<void> run(std::vector<std::int32_t>& scores, std::vector<RowIssue>& issues,
                     const TaskControl& control) {
        const Combinations groups = combine(m_columns, scores.size());
        std::vector<Reason> outcomes;
        outcomes.reserve(groups.representativeRows.size());
        for (const std::uint32_t row : groups.representativeRows)
            outcomes.push_back(m_test.test(valuesOf(m_leads, m_test.inputs(), row)));
        for (std::size_t row = 0; row < scores.size(); ++row) {
            if (row % kRowsPerPoll == 0 && control.isCancelled()) return failure(ErrorCode::Cancelled);
            const Reason& outcome = outcomes[groups.codes[row]];
            scores[row] += outcome.points;
            if (outcome.kind == ReasonKind::Missing && m_firstField)
                addIssue(issues, IssueKind::MissingValue, *m_firstField, row);
            if (outcome.kind == ReasonKind::Unreadable)
                addIssue(issues, IssueKind::UnreadableValue, outcome.field, row);
        }
        return {};
    }

private:
    void addIssue(std::vector<RowIssue>& issues, IssueKind kind, Field field, std::size_t row) const {
        RowIssue issue;
        issue.kind = kind;
        issue.row = static_cast<std::uint32_t>(row);
        issue.column = static_cast<std::uint32_t>(m_leads.mapping().columnsOf(field).front().column);
        issues.push_back(issue);
    }

    const LeadTable& m_leads;
    const CriterionTest& m_test;
    std::vector<const ValueColumn*> m_columns;
    std::optional<Field> m_firstField; // the field that a missing value is reported for
};

bool hasColumn(const LeadTable& leads, const std::vector<Field>& fields) {
    return std::any_of(fields.begin(), fields.end(), [&](Field field) { return leads.mapping().has(field); });
}

std::string fieldNames(const std::vector<Field>& fields) {
    std::string names;
    for (const Field field : fields) {
        if (!names.empty()) names += ", ";
        names += fieldName(field);
    }
    return names;
}

} // namespace

Result<ScoredLeads> scoreLeads(std::shared_ptr<const LeadTable> leads, RuleSet rules,
                               const TaskControl& control) {
    const std::vector<Field> tested = testedFields(rules);
    if (!hasColumn(*leads, tested) && leads->rowCount() > 0)
        return failure(ErrorCode::NoUsableColumn, fieldNames(tested), listOfColumns(leads->records()));
    ScoredLeads scored;
    scored.scores.assign(leads->rowCount(), 0);
    for (std::size_t i = 0; i < rules.criteria.size(); ++i) {
        const CriterionTest test(rules.criteria[i], i);
        CriterionScorer scorer(*leads, test, rules.criteria[i]);
        if (const Result<void> done = scorer.run(scored.scores, scored.valueIssues, control); !done)
            return tl::unexpected(done.error());
        control.report(static_cast<double>(i + 1) / static_cast<double>(rules.criteria.size()));
    }
    std::stable_sort(scored.valueIssues.begin(), scored.valueIssues.end(),
                     [](const RowIssue& a, const RowIssue& b) { return a.row < b.row; });
    scored.ranking = rankByScore(scored.scores);
    scored.leads = std::move(leads);
    scored.rules = std::move(rules);
    return scored;
}

std::size_t topMatchCount(const ScoredLeads& scored) {
    return static_cast<std::size_t>(std::count_if(scored.scores.begin(), scored.scores.end(),
                                                  [&](int score) { return score >= scored.rules.topMatch; }));
}

std::vector<const Criterion*> criteriaWithoutColumn(const ScoredLeads& scored) {
    std::vector<const Criterion*> absent;
    for (const Criterion& criterion : scored.rules.criteria)
        if (!hasColumn(*scored.leads, criterion.fields)) absent.push_back(&criterion);
    return absent;
}

std::vector<Reason> reasonsOf(const ScoredLeads& scored, std::size_t row) {
    std::vector<Reason> reasons;
    for (std::size_t i = 0; i < scored.rules.criteria.size(); ++i) {
        const CriterionTest test(scored.rules.criteria[i], i);
        reasons.push_back(test.test(valuesOf(*scored.leads, test.inputs(), row)));
    }
    return reasons;
}

} // namespace farol
