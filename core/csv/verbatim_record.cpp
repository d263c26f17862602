// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/verbatim_record.h"

#include "core/csv/formula_guard.h"

namespace farol {
namespace {

constexpr char kByteOrderMarkBegin = '\xEF'; // a cell that begins with such a mark is written in quotes

bool standsInQuotes(std::string_view inside) {
    return inside.find_first_of(",\"") != std::string_view::npos && inside.front() != kByteOrderMarkBegin;
}

} // namespace

std::optional<VerbatimRecord> verbatimRecord(std::string_view text, const PlainRecord& record,
                                             const Dialect& dialect) {
    if (dialect.quote != '"' || record.lineEnds > 0 || dialect.delimiter != ",") return std::nullopt;
    VerbatimRecord result;
    std::size_t begin = record.begin;
    for (std::size_t column = 0; column < record.width; ++column) {
        const std::size_t end = record.begin + record.cellEnds[column];
        const char first = end == begin ? '\0' : text[begin];
        if (first == kByteOrderMarkBegin) return std::nullopt;
        if (first == '"') {
            const std::string_view inside = text.substr(begin + 1, end - begin - 2);
            if (!standsInQuotes(inside)) return std::nullopt;
            result.hasFormula = result.hasFormula || looksLikeFormula(inside);
        } else if (first <= '@' && (first < '0' || first > '9')) { // no letter, no digit
            result.hasFormula = result.hasFormula || looksLikeFormula(text.substr(begin, end - begin));
        }
        begin = end + 1;
    }
    return result;
}

std::optional<VerbatimRecord> verbatimQuotes(std::string_view record) {
    VerbatimRecord result;
    for (std::size_t open = record.find('"'); open != std::string_view::npos;) {
        std::size_t close = record.find('"', open + 1);
        while (close + 1 < record.size() && record[close + 1] == '"') close = record.find('"', close + 2);
        const std::string_view inside = record.substr(open + 1, close - open - 1);
        if (!standsInQuotes(inside)) return std::nullopt;
        result.hasFormula = result.hasFormula || looksLikeFormula(inside);
        open = record.find('"', close + 1);
    }
    return result;
}

} // namespace farol
