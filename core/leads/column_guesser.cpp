// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/column_guesser.h"

#include "core/leads/column_guess.h"
#include "core/leads/header_context.h"
#include "core/leads/header_vocabulary.h"
#include "core/leads/table_sample.h"
#include "core/leads/value_check.h"
#include "core/leads/value_guess.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <tuple>
#include <vector>

namespace farol {
namespace {

std::vector<ColumnGuess> guessesByHeader(const RecordTable& table) {
    const HeaderVocabulary& vocabulary = shippedHeaderVocabulary();
    std::vector<ColumnGuess> guesses(table.columnCount());
    if (!table.hasHeader()) return guesses;
    const std::size_t named = std::min(table.headerColumnCount(), guesses.size());
    for (std::size_t column = 0; column < named; ++column) {
        ColumnGuess& guess = guesses[column];
        guess.header = vocabulary.meaningOf(table.columnNames()[column]);
        if (!guess.header) continue;
        const bool holdsNothing =
            guess.header->sense == HeaderSense::Ignored || guess.header->sense == HeaderSense::PostalCode;
        if (!holdsNothing) guess.settle(guess.header->field, guess.header->confidence);
    }
    return guesses;
}

// A second address, number or site is worth having where the first is missing; a second job title is not.
bool takesSeveralColumns(Field field) {
    return field == Field::Email || field == Field::Phone || field == Field::Website;
}

struct Candidate {
    MappedColumn mapped;
    ContactUse use = ContactUse::Unsaid;
    std::size_t filled = 0;
};

void sortBestFirst(Field field, std::vector<Candidate>& candidates) {
    std::size_t mostFilled = 0;
    for (const Candidate& candidate : candidates) mostFilled = std::max(mostFilled, candidate.filled);
    const auto rank = [&](const Candidate& c) {
        const double doubt = 1 - c.mapped.confidence;
        const auto use = static_cast<double>(c.use);
        // The best header is no help over a column that is nearly empty beside a full one.
        const bool several = takesSeveralColumns(field);
        const bool isSparse = several ? c.filled == 0 && mostFilled > 0 : c.filled * 4 < mostFilled;
        return several ? std::tuple(isSparse, use, doubt, c.mapped.column)
                       : std::tuple(isSparse, doubt, use, c.mapped.column);
    };
    std::sort(candidates.begin(), candidates.end(),
              [&](const Candidate& one, const Candidate& other) { return rank(one) < rank(other); });
}

ColumnMapping bestColumns(const std::vector<ColumnGuess>& guesses, const TableSample& sample) {
    std::array<std::vector<Candidate>, kFieldCount> candidates;
    for (std::size_t column = 0; column < guesses.size(); ++column) {
        const ColumnGuess& guess = guesses[column];
        if (!guess.field) continue;
        const ContactUse use = guess.header ? guess.header->use : ContactUse::Unsaid;
        candidates[static_cast<std::size_t>(*guess.field)].push_back(
            {{column, guess.confidence}, use, sample.filled(column)});
    }
    ColumnMapping mapping;
    for (const Field field : allFields()) {
        std::vector<Candidate>& ofField = candidates[static_cast<std::size_t>(field)];
        sortBestFirst(field, ofField);
        if (!takesSeveralColumns(field) && ofField.size() > 1) ofField.resize(1);
        for (const Candidate& candidate : ofField) mapping.add(field, candidate.mapped);
    }
    return mapping;
}

} // namespace

ColumnMapping guessColumns(const RecordTable& table, const MissingMarkers& missing) {
    const TableSample sample(table, shippedValueVocabulary(), missing);
    std::vector<ColumnGuess> guesses = guessesByHeader(table);
    if (table.hasHeader()) {
        settleDoubtfulHeaders(guesses, sample);
        checkAgainstValues(guesses, sample);
        guessUnknownColumns(guesses, sample);
    } else {
        guessAllColumns(guesses, sample);
    }
    return bestColumns(guesses, sample);
}

} // namespace farol
