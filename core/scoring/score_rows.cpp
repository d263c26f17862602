// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/score_rows.h"

#include "core/normalize/employee_count.h"
#include "core/scoring/distinct_rows.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace farol {
namespace {

constexpr std::size_t kRowsPerBlock = 65'536;

// Groupings that several criteria share.
class Groupings {
public:
    explicit Groupings(std::size_t rows) : m_rows(rows) {}

    const DistinctRows& of(const std::vector<const ValueColumn*>& columns) {
        for (const auto& [known, grouping] : m_groupings)
            if (known == columns) return *grouping;
        m_groupings.emplace_back(columns, std::make_unique<const DistinctRows>(columns, m_rows));
        return *m_groupings.back().second;
    }

private:
    std::size_t m_rows;
    std::vector<std::pair<std::vector<const ValueColumn*>, std::unique_ptr<const DistinctRows>>> m_groupings;
};

// One criterion's outcome for every combination of values that it looks at.
struct CriterionTable {
    std::size_t index = 0;
    std::span<const std::uint32_t> combinations; // per row
    std::vector<int> points;                     // per combination
    std::vector<std::optional<RowIssue>> issues; // per combination; empty when none has one
};

// A company size that was put together again from the date that a spreadsheet had made of it.
bool isRepaired(const Reason& reason) {
    if (reason.input.field != Field::Employees || reason.text.empty()) return false;
    const auto size = parseEmployees(reason.text);
    return size && size->isRepaired;
}

std::optional<IssueKind> issueKindOf(const Reason& reason) {
    if (reason.kind == ReasonKind::Missing) return IssueKind::MissingValue;
    if (reason.kind == ReasonKind::Unreadable) return IssueKind::UnreadableValue;
    if (isRepaired(reason)) return IssueKind::RepairedValue;
    return std::nullopt;
}

std::optional<RowIssue> issueOf(const PreparedCriterion& criterion, const CriterionOutcome& outcome) {
    const std::optional<IssueKind> kind = issueKindOf(outcome.reason);
    if (!kind) return std::nullopt;
    const std::optional<std::size_t> column = kind == IssueKind::MissingValue
                                                  ? criterion.columns.firstFileColumn()
                                                  : criterion.columns.fileColumn(outcome.deciding);
    if (!column) return std::nullopt;
    RowIssue issue;
    issue.kind = *kind;
    issue.column = static_cast<std::uint32_t>(*column);
    return issue;
}

CriterionTable tableOf(const PreparedCriterion& criterion, const DistinctRows& rows) {
    CriterionTable table{criterion.index, rows.combinations(), {}, {}};
    table.points.reserve(rows.count());
    for (std::size_t i = 0; i < rows.count(); ++i) {
        const CriterionOutcome outcome = criterion.test.test(criterion.columns.ofCodes(rows.codesOf(i)));
        table.points.push_back(outcome.points);
        const std::optional<RowIssue> issue = issueOf(criterion, outcome);
        if (!issue) continue;
        table.issues.resize(rows.count());
        table.issues[i] = issue;
    }
    return table;
}

class RowScorer {
public:
    RowScorer(const PreparedRules& rules, std::vector<CriterionTable> tables, std::size_t rows)
        : m_rules(rules), m_tables(std::move(tables)) {
        m_result.scores.assign(rows, 0);
    }

    Result<RowScores> run(const TaskControl& control) {
        const std::size_t rows = m_result.scores.size();
        for (std::size_t begin = 0; begin < rows; begin += kRowsPerBlock) {
            if (control.isCancelled()) return failure(ErrorCode::Cancelled);
            const std::size_t end = std::min(rows, begin + kRowsPerBlock);
            if (m_rules.sum().isPlain())
                addPlainly(begin, end);
            else
                addInGroups(begin, end);
            gatherIssues(begin, end);
        }
        return std::move(m_result);
    }

private:
    void addPlainly(std::size_t begin, std::size_t end) {
        for (const CriterionTable& table : m_tables)
            for (std::size_t row = begin; row < end; ++row)
                m_result.scores[row] += table.points[table.combinations[row]];
    }

    void addInGroups(std::size_t begin, std::size_t end) {
        std::vector<int> points(m_rules.criterionCount(), 0);
        for (std::size_t row = begin; row < end; ++row) {
            for (const CriterionTable& table : m_tables)
                points[table.index] = table.points[table.combinations[row]];
            m_result.scores[row] = m_rules.sum().total(points);
        }
    }

    void gatherIssues(std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row)
            for (const CriterionTable& table : m_tables) {
                if (table.issues.empty()) continue;
                const std::optional<RowIssue>& issue = table.issues[table.combinations[row]];
                if (!issue) continue;
                m_result.issues.push_back(*issue);
                m_result.issues.back().row = static_cast<std::uint32_t>(row);
            }
    }

    const PreparedRules& m_rules;
    std::vector<CriterionTable> m_tables;
    RowScores m_result;
};

void addExclusions(const std::vector<PreparedDisqualifier>& disqualifiers, Groupings& groupings,
                   std::vector<std::uint8_t>& exclusions) {
    for (std::size_t i = 0; i < disqualifiers.size(); ++i) {
        const auto& [test, columns] = disqualifiers[i];
        const DistinctRows& rows = groupings.of(columns.columns());
        std::vector<std::uint8_t> holds;
        for (std::size_t at = 0; at < rows.count(); ++at)
            holds.push_back(test.holds(columns.ofCodes(rows.codesOf(at))) ? 1 : 0);
        for (std::size_t row = 0; row < exclusions.size(); ++row)
            if (exclusions[row] == 0 && holds[rows.combinations()[row]] != 0)
                exclusions[row] = static_cast<std::uint8_t>(i + 1);
    }
}

} // namespace

Result<RowScores> scoreRows(const PreparedRules& rules, std::size_t rows, const TaskControl& control) {
    Groupings groupings(rows);
    std::vector<CriterionTable> tables;
    for (const PreparedCriterion& criterion : rules.criteria()) {
        if (control.isCancelled()) return failure(ErrorCode::Cancelled);
        tables.push_back(tableOf(criterion, groupings.of(criterion.columns.columns())));
        control.report(0.9 * static_cast<double>(tables.size()) /
                       static_cast<double>(rules.criteria().size()));
    }
    Result<RowScores> result = RowScorer(rules, std::move(tables), rows).run(control);
    if (!result || rules.disqualifiers().empty()) return result;
    result->exclusions.assign(rows, 0);
    addExclusions(rules.disqualifiers(), groupings, result->exclusions);
    return result;
}

} // namespace farol
