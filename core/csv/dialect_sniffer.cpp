// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/dialect_sniffer.h"

#include "core/csv/cell_type.h"
#include "core/csv/delimiter_candidates.h"
#include "core/csv/record_splitter.h"
#include "core/text/fold.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace farol {
namespace {

constexpr std::size_t kSampleBytes = std::size_t{256} << 10;
constexpr std::size_t kSampleRecords = 500;
constexpr std::size_t kSampleCells = 20'000;

// The quotes worth trying: a quote can only be one where it opens a cell.
std::vector<char> quotesIn(std::string_view sample, const std::string& delimiter) {
    std::vector<char> quotes;
    for (const char quote : {'"', '\'', '`'}) {
        for (std::size_t at = sample.find(quote); at != std::string_view::npos;
             at = sample.find(quote, at + 1)) {
            std::size_t before = at;
            while (before > 0 && sample[before - 1] == ' ' && !delimiter.starts_with(' ')) --before;
            const bool opens = before == 0 || sample[before - 1] == '\n' || sample[before - 1] == '\r' ||
                               (!delimiter.empty() && sample.substr(0, before).ends_with(delimiter));
            if (opens) {
                quotes.push_back(quote);
                break;
            }
        }
    }
    return quotes;
}

struct Evidence {
    double typed = 0;   // 0..1: share of cells that are numbers, dates or addresses
    double quoted = 0;  // 0..1: share of cells in quotes
    double pattern = 0; // 0..1: how regular the widths of the records are, and how wide
    double type = 0;    // 0..1: share of cells that read as something
    double usual = 0;   // 0..1: share of records that have the most usual width
    double score(double prior) const { return pattern * type * prior; }
};

bool isWrappedInQuotes(std::string_view text) {
    return text.size() > 1 && text.front() == text.back() &&
           std::string_view("\"'`").find(text.front()) != std::string_view::npos;
}

// What a cell says for the dialect that made it.
double worthOf(std::string_view text, CellType type, bool quoted, char quote) {
    if (!quoted && isWrappedInQuotes(text)) { // quotes that this dialect does not see
        const bool otherQuotes = quote != '\0' && quote != '"' && text.front() == '"';
        return otherQuotes ? 0.0 : 0.4; // who quotes with '"' does so everywhere
    }
    switch (type) {
    case CellType::Odd:
        return quoted ? 0.9 : 0.2; // a quoted cell may hold anything: that is what quotes are for
    case CellType::Text:
        return 0.9;
    default:
        return 1.0;
    }
}

Evidence weigh(std::string_view sample, const Dialect& dialect) {
    RecordSplitter splitter(sample, dialect);
    std::vector<CellView> cells;
    std::string scratch;
    std::map<std::size_t, std::size_t> recordsOfWidth;
    std::size_t records = 0;
    std::size_t cellCount = 0;
    double typeWorth = 0;
    double typed = 0;
    double quoted = 0;
    double flawless = 0;
    while (records < kSampleRecords && cellCount < kSampleCells && splitter.next(cells)) {
        if (cells.size() == 1 && trimmed(cells.front().raw).empty()) continue;
        ++records;
        ++recordsOfWidth[cells.size()];
        if (splitter.flaws() == kNoFlaw) flawless += 1;
        const std::size_t looked = std::min(cells.size(), kSampleCells);
        for (std::size_t i = 0; i < looked; ++i) {
            const std::string_view text = plainText(cells[i], dialect, scratch);
            const CellType type = cellType(text);
            typeWorth += worthOf(text, type, cells[i].quoted, dialect.quote);
            typed += isTyped(type) ? 1 : 0;
            quoted += cells[i].quoted ? 1 : 0;
        }
        cellCount += looked;
    }
    if (records == 0) return {};
    const auto total = static_cast<double>(records);
    double concentration = 0;
    double width = 0;
    double usual = 0;
    for (const auto& [cellsInRecord, count] : recordsOfWidth) {
        const double share = static_cast<double>(count) / total;
        concentration += share * share;
        usual = std::max(usual, share);
        width += share * static_cast<double>(cellsInRecord - 1) / static_cast<double>(cellsInRecord);
    }
    const double oneColumn = 1e-3; // a table of one column is what is left when nothing separates
    const auto cellTotal = static_cast<double>(cellCount);
    const double soundness = 0.3 + 0.7 * flawless / total;
    return {typed / cellTotal, quoted / cellTotal, concentration * std::max(width, oneColumn) * soundness,
            typeWorth / cellTotal, usual};
}

// Excel's own hint, "sep=;" on a line by itself, beats all evidence.
std::optional<SniffedDialect> sepLine(std::string_view text) {
    const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
    std::string_view line = text.substr(0, end);
    if (isWrappedInQuotes(line)) line = line.substr(1, line.size() - 2);
    if (line.size() < 5 || lowerCase(line.substr(0, 4)) != "sep=") return std::nullopt;
    const std::string_view delimiter = line.substr(4);
    if (delimiter.empty() || delimiter.size() > 4) return std::nullopt;
    std::size_t begin = end;
    if (begin < text.size() && text[begin] == '\r') ++begin;
    if (begin < text.size() && text[begin] == '\n') ++begin;
    SniffedDialect sniffed;
    sniffed.dialect.delimiter = delimiter;
    sniffed.dataBegin = begin;
    return sniffed;
}

// The first records of the text, whole ones where there is more than the sample holds.
std::string_view sampleOf(std::string_view text) {
    if (text.size() <= kSampleBytes) return text;
    const std::size_t end = text.find_last_of("\r\n", kSampleBytes);
    return text.substr(0, end == std::string_view::npos || end == 0 ? kSampleBytes : end + 1);
}

// True where a space stands behind each delimiter of the sample, "a, b, c": it belongs to the delimiter.
bool alwaysFollowedBySpace(std::string_view sample, const std::string& delimiter) {
    constexpr std::size_t kEnough = 3;
    if (delimiter.empty() || delimiter.starts_with(' ')) return false;
    std::size_t seen = 0;
    for (std::size_t at = sample.find(delimiter); at != std::string_view::npos;
         at = sample.find(delimiter, at + delimiter.size())) {
        const std::string_view rest = sample.substr(at + delimiter.size());
        if (rest.empty() || rest.front() == '\n' || rest.front() == '\r') continue;
        if (rest.front() != ' ') return false;
        ++seen;
    }
    const std::size_t lineEnd = sample.find_first_of("\r\n");
    const bool hasRows = lineEnd != std::string_view::npos && lineEnd + 2 < sample.size();
    return hasRows && seen >= kEnough;
}

// Settles quote and escape for one delimiter: the best-weighed combination.
std::pair<Dialect, double> bestWith(std::string_view sample, const DelimiterCandidate& candidate) {
    Dialect plain;
    plain.delimiter = candidate.delimiter;
    plain.mergesDelimiters = candidate.delimiter.starts_with(' ');
    plain.skipInitialSpace = candidate.delimiter == kAlignedColumns ||
                             sample.find(candidate.delimiter + " \"") != std::string_view::npos ||
                             alwaysFollowedBySpace(sample, candidate.delimiter);
    std::pair<Dialect, double> best{plain, weigh(sample, plain).score(candidate.prior)};
    const auto consider = [&](const Dialect& dialect, double handicap) {
        const double score = weigh(sample, dialect).score(candidate.prior) * handicap;
        if (score > best.second) best = {dialect, score};
    };
    for (const char quote : quotesIn(sample, candidate.delimiter)) {
        Dialect quoted = plain;
        quoted.quote = quote;
        if (quote != plain.quote) consider(quoted, 0.95);
        if (sample.find(std::string("\\") + quote) != std::string_view::npos) {
            quoted.escape = Escape::Backslash;
            consider(quoted, 1.0);
        }
    }
    if (!candidate.delimiter.empty() && sample.find('\\' + candidate.delimiter) != std::string_view::npos) {
        Dialect escaped = best.first;
        escaped.escape = Escape::Backslash;
        escaped.escapesCells = true;
        consider(escaped, 1.0);
    }
    return best;
}

// Two known headers in one record are no accident, however short the rows below are.
double worthOfHeader(std::string_view sample, const Dialect& dialect, const KnownHeader& isKnownHeader) {
    if (!isKnownHeader) return 0;
    RecordSplitter splitter(sample, dialect);
    std::vector<CellView> cells;
    std::string scratch;
    constexpr std::size_t kMostCells = 300;
    std::size_t known = 0;
    if (!splitter.next(cells) || cells.size() > kMostCells) return 0;
    for (const CellView& cell : cells)
        if (isKnownHeader(plainText(cell, dialect, scratch))) ++known;
    return known >= 2 ? 0.02 : 0;
}

// A colon or a space may be part of every cell there is: it has to make cells of what was no cell before.
bool explainsMore(std::string_view sample, const Dialect& dialect, const KnownHeader& isKnownHeader) {
    Dialect oneColumn = dialect;
    oneColumn.delimiter.clear();
    oneColumn.mergesDelimiters = false;
    constexpr double kMost = 0.5;
    constexpr double kNearlyAll = 0.9;
    const bool linesAreValues = weigh(sample, oneColumn).typed > kMost;
    const Evidence split = weigh(sample, dialect);
    if (linesAreValues) return false;
    if (dialect.delimiter == kAlignedColumns) return split.usual >= kNearlyAll;
    if (dialect.delimiter != " " || split.typed + split.quoted > kMost) return true;
    // Words in a row are a text; numbers, or words in quotes or under known headers, are a table.
    return split.usual == 1.0 && worthOfHeader(sample, dialect, isKnownHeader) > 0;
}

// "Name" above "Silva, Ana" in every line: the comma is part of the name.
bool isListOfNames(std::string_view sample, const Dialect& dialect, const KnownHeader& isKnownHeader) {
    if (!isKnownHeader || dialect.delimiter != "," || !dialect.skipInitialSpace) return false;
    RecordSplitter splitter(sample, dialect);
    std::vector<CellView> cells;
    std::string scratch;
    if (!splitter.next(cells) || cells.size() != 1 ||
        !isKnownHeader(plainText(cells.front(), dialect, scratch)))
        return false;
    bool found = false;
    while (splitter.next(cells)) {
        if (isBlankRecord(cells)) continue;
        if (cells.size() != 2 || cells[0].quoted) return false;
        found = true;
    }
    return found;
}

struct Choice {
    Dialect dialect;
    double score = -1;
};

Choice bestOfAll(std::string_view sample, const KnownHeader& isKnownHeader) {
    std::vector<DelimiterCandidate> candidates = delimiterCandidates(sample);
    candidates.push_back({""});
    Choice best;
    for (const DelimiterCandidate& candidate : candidates) {
        const auto [dialect, evidence] = bestWith(sample, candidate);
        const double score = evidence + worthOfHeader(sample, dialect, isKnownHeader);
        if (score <= best.score) continue;
        if (candidate.isWeak && !explainsMore(sample, dialect, isKnownHeader)) continue;
        best = {dialect, score};
    }
    if (isListOfNames(sample, best.dialect, isKnownHeader)) {
        best.dialect.delimiter.clear();
        best.dialect.skipInitialSpace = false;
    }
    return best;
}

} // namespace

SniffedDialect sniffDialect(std::string_view text, const KnownHeader& isKnownHeader) {
    const std::optional<SniffedDialect> hint = sepLine(text);
    SniffedDialect result = hint.value_or(SniffedDialect());
    const std::string_view sample = sampleOf(text.substr(result.dataBegin));
    const bool isHintKept = hint && sample.find(hint->dialect.delimiter) != std::string_view::npos;
    result.dialect = isHintKept ? bestWith(sample, {hint->dialect.delimiter}).first
                                : bestOfAll(sample, isKnownHeader).dialect;
    return result;
}

Dialect sniffQuoting(std::string_view text, const std::string& delimiter) {
    return bestWith(sampleOf(text), {delimiter}).first;
}

} // namespace farol
