// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/criterion_table.h"

#include "core/base/parallel.h"
#include "core/normalize/employee_count.h"

#include <algorithm>
#include <utility>

namespace farol {
namespace {

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

} // namespace

CriterionTable criterionTable(const PreparedCriterion& criterion, std::shared_ptr<const DistinctRows> rows) {
    constexpr std::size_t kPerPart = 512; // fewer do not pay for a thread
    const std::size_t count = rows->count();
    CriterionTable table{criterion.index, criterion.columns.columns(), std::move(rows), {}, {}};
    table.points.resize(count);
    std::vector<std::optional<RowIssue>> issues(count);
    inParallel((count + kPerPart - 1) / kPerPart, [&](std::size_t part) {
        for (std::size_t i = part * kPerPart; i < std::min(count, (part + 1) * kPerPart); ++i) {
            const CriterionOutcome outcome =
                criterion.test.test(criterion.columns.ofCodes(table.rows->codesOf(i)));
            table.points[i] = outcome.points;
            issues[i] = issueOf(criterion, outcome);
        }
    });
    const bool hasIssue =
        std::any_of(issues.begin(), issues.end(), [](const auto& issue) { return issue.has_value(); });
    if (hasIssue) table.issues = std::move(issues);
    return table;
}

} // namespace farol
