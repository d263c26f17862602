// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backtest/outcome_column.h"

#include "core/leads/find_column.h"
#include "core/leads/value_columns.h"
#include "core/normalize/outcome.h"
#include "core/text/date_text.h"
#include "core/text/yes_no.h"

#include <optional>
#include <span>
#include <utility>

namespace farol {
namespace {

constexpr std::size_t kMostUnclearTexts = 5;

// Whether the filled cells are dates: of the deal, then.
bool holdsDates(std::span<const std::string> filled) {
    DateColumn dates;
    for (const std::string& text : filled) dates.add(text);
    return dates.valueCount() > 0 && 10 * dates.dateCount() >= 9 * dates.valueCount();
}

LeadOutcome meaningOf(const std::string& text) {
    const std::optional<Outcome> outcome = readOutcome(text);
    if (!outcome) return LeadOutcome::Unclear;
    switch (*outcome) {
    case Outcome::Won:
        return LeadOutcome::Won;
    case Outcome::Lost:
        return LeadOutcome::Lost;
    case Outcome::Open:
        break;
    }
    return LeadOutcome::Open;
}

} // namespace

Result<OutcomeColumn> readOutcomeColumn(const LeadTable& leads, std::string_view column,
                                        const TaskControl& control) {
    const std::vector<std::string>& names = leads.records().columnNames();
    const std::optional<std::size_t> found = findColumn(names, std::string(column));
    if (!found) return failure(ErrorCode::UnknownColumn, std::string(column), listOfColumns(leads.records()));
    const auto columns = readValueColumns(leads, {{*found}}, control);
    if (!columns) return tl::unexpected(columns.error());
    const ValueColumn* values = &columns->front();

    OutcomeColumn result;
    result.column = *found;
    const auto filled = std::span(values->values).subspan(1);
    const bool isByDate = holdsDates(filled);
    result.isEmptyLost = isByDate || decideBlank(values->values) == BlankMeans::No;
    std::vector<LeadOutcome> meanings = {result.isEmptyLost ? LeadOutcome::Lost : LeadOutcome::Open};
    for (const std::string& text : filled) {
        const bool isDate = isByDate && dissectDate(text);
        meanings.push_back(isDate ? LeadOutcome::Won : meaningOf(text));
        if (meanings.back() == LeadOutcome::Unclear && result.unclearTexts.size() < kMostUnclearTexts)
            result.unclearTexts.push_back(text);
    }
    result.outcomes.reserve(values->codes.size());
    for (const std::uint32_t code : values->codes) {
        result.outcomes.push_back(meanings[code]);
        ++result.counts[static_cast<std::size_t>(meanings[code])];
    }
    return result;
}

} // namespace farol
