// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/score_rows.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <utility>

namespace farol {
namespace {

constexpr std::size_t kRowsPerBlock = 65'536;

// Groupings that several criteria share.
class Groupings {
public:
    explicit Groupings(std::size_t rows) : m_rows(rows) {}

    std::shared_ptr<const DistinctRows> of(const std::vector<const ValueColumn*>& columns) {
        for (const auto& [known, grouping] : m_groupings)
            if (known == columns) return grouping;
        m_groupings.emplace_back(columns, std::make_shared<const DistinctRows>(columns, m_rows));
        return m_groupings.back().second;
    }

    void add(const CriterionTable& table) { m_groupings.emplace_back(table.columns, table.rows); }

private:
    std::size_t m_rows;
    std::vector<std::pair<std::vector<const ValueColumn*>, std::shared_ptr<const DistinctRows>>> m_groupings;
};

// Points and, above them, whether there is an issue: one look-up and one addition give both.
constexpr unsigned kIssueBit = 48; // the points of all criteria together stay far below it

std::vector<std::int64_t> packed(const CriterionTable& table) {
    std::vector<std::int64_t> sums(table.points.begin(), table.points.end());
    for (std::size_t i = 0; i < table.issues.size(); ++i)
        if (table.issues[i]) sums[i] += std::int64_t{1} << kIssueBit;
    return sums;
}

class RowScorer {
public:
    RowScorer(const PreparedRules& rules, CriterionTables tables, std::size_t rows) : m_rules(rules) {
        m_result.tables = std::move(tables);
        m_result.scores.resize(rows);
        for (const auto& table : m_result.tables) m_packed.push_back(packed(*table));
    }

    Result<RowScores> run(const TaskControl& control) {
        const std::size_t rows = m_result.scores.size();
        std::vector<std::vector<RowIssue>> issues((rows + kRowsPerBlock - 1) / kRowsPerBlock);
        std::atomic<bool> isCancelled{false};
        inParallel(issues.size(), [&](std::size_t block) {
            if (control.isCancelled()) isCancelled = true;
            const std::size_t end = std::min(rows, (block + 1) * kRowsPerBlock);
            for (std::size_t begin = block * kRowsPerBlock; begin < end && !isCancelled;
                 begin += kRowsPerTurn)
                add(begin, std::min(end, begin + kRowsPerTurn), issues[block]);
        });
        if (isCancelled) return failure(ErrorCode::Cancelled);
        for (const auto& own : issues) m_result.issues.insert(m_result.issues.end(), own.begin(), own.end());
        return std::move(m_result);
    }

private:
    static constexpr std::size_t kRowsPerTurn = 1'024; // whose sums stay in the nearest cache

    void add(std::size_t begin, std::size_t end, std::vector<RowIssue>& issues) {
        std::array<std::int64_t, kRowsPerTurn> sums{};
        for (std::size_t t = 0; t < m_packed.size(); ++t) {
            const std::uint32_t* const codes = m_result.tables[t]->codes().data();
            const std::int64_t* const table = m_packed[t].data();
            for (std::size_t row = begin; row < end; ++row) sums[row - begin] += table[codes[row]];
        }
        for (std::size_t row = begin; row < end; ++row) {
            // Rounded, since the points below may be negative.
            const std::int64_t count =
                (sums[row - begin] + (std::int64_t{1} << (kIssueBit - 1))) >> kIssueBit;
            m_result.scores[row] = static_cast<std::int32_t>(sums[row - begin] - (count << kIssueBit));
            if (count != 0) noteIssues(row, issues);
        }
        if (!m_rules.sum().isPlain()) addInGroups(begin, end);
    }

    void addInGroups(std::size_t begin, std::size_t end) {
        std::vector<int> points(m_rules.criterionCount(), 0);
        for (std::size_t row = begin; row < end; ++row) {
            for (const auto& table : m_result.tables)
                points[table->index] = table->points[table->codes()[row]];
            m_result.scores[row] = m_rules.sum().total(points);
        }
    }

    void noteIssues(std::size_t row, std::vector<RowIssue>& issues) const {
        for (const auto& table : m_result.tables) {
            if (table->issues.empty()) continue;
            const std::optional<RowIssue>& issue = table->issues[table->codes()[row]];
            if (!issue) continue;
            issues.push_back(*issue);
            issues.back().row = static_cast<std::uint32_t>(row);
        }
    }

    const PreparedRules& m_rules;
    std::vector<std::vector<std::int64_t>> m_packed; // per table
    RowScores m_result;
};

void addExclusions(const std::vector<PreparedDisqualifier>& disqualifiers, Groupings& groupings,
                   std::vector<std::uint8_t>& exclusions) {
    for (std::size_t i = 0; i < disqualifiers.size(); ++i) {
        const auto& [test, columns] = disqualifiers[i];
        const std::shared_ptr<const DistinctRows> rows = groupings.of(columns.columns());
        std::vector<std::uint8_t> holds;
        for (std::size_t at = 0; at < rows->count(); ++at)
            holds.push_back(test.holds(columns.ofCodes(rows->codesOf(at))) ? 1 : 0);
        for (std::size_t row = 0; row < exclusions.size(); ++row)
            if (exclusions[row] == 0 && holds[rows->combinations()[row]] != 0)
                exclusions[row] = static_cast<std::uint8_t>(i + 1);
    }
}

} // namespace

Result<RowScores> scoreRows(const PreparedRules& rules, std::size_t rows, const TaskControl& control,
                            const EarlierTable& earlier) {
    Groupings groupings(rows);
    CriterionTables tables;
    for (const PreparedCriterion& criterion : rules.criteria()) {
        if (control.isCancelled()) return failure(ErrorCode::Cancelled);
        std::shared_ptr<const CriterionTable> table = earlier ? earlier(criterion) : nullptr;
        if (table)
            groupings.add(*table);
        else
            table = std::make_shared<const CriterionTable>(
                criterionTable(criterion, groupings.of(criterion.columns.columns())));
        tables.push_back(std::move(table));
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
