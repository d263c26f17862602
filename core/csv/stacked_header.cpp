// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/stacked_header.h"

#include "core/csv/cell_type.h"
#include "core/text/fold.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace farol {
namespace {

using Cells = std::vector<std::string>;
using Sample = std::vector<SampleRecord>;

constexpr std::size_t kMostGroupRecords = 3;

bool isBlank(const std::string& cell) {
    return trimmed(cell).empty();
}

// What a spreadsheet makes of merged cells: the text stands in the first, and the rest is blank or repeats
// it.
std::size_t mergedCells(const Cells& cells) {
    std::size_t merged = 0;
    bool inGroup = false;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const bool blank = isBlank(cells[i]);
        const bool repeats = i > 0 && !blank && cells[i] == cells[i - 1];
        if (inGroup && (blank || repeats)) ++merged;
        inGroup = inGroup || !blank;
    }
    return merged;
}

bool isWhole(const Cells& cells) {
    return std::all_of(cells.begin(), cells.end(),
                       [](const std::string& cell) { return cell.size() < kLongestSampleCell; });
}

bool hasTypedCell(const Cells& cells) {
    return std::any_of(cells.begin(), cells.end(),
                       [](const std::string& cell) { return isTyped(cellType(cell)); });
}

bool standsAboveNames(const Sample& sample, std::size_t at, const KnownHeader& isKnownHeader) {
    if (at + 2 >= sample.size()) return false;
    const Cells& groups = sample[at].cells;
    const Cells& names = sample[at + 1].cells;
    if (groups.size() != names.size() || groups.size() > kColumnsLookedAt || mergedCells(groups) == 0)
        return false;
    if (hasTypedCell(groups) || filledCells(names) != names.size() || !couldBeHeader(names)) return false;
    const HeaderEvidence above = evidenceFor(sample, at, isKnownHeader);
    const HeaderEvidence evidence = evidenceFor(sample, at + 1, isKnownHeader);
    if (evidence.known < above.known || evidence.repeats > 0) return false;
    return evidence.contrasts + evidence.years >= 2 || evidence.known >= 2;
}

// The share of the records from `first` on that fill a column is nine tenths or more.
bool isUsuallyFilled(const Sample& sample, std::size_t first, std::size_t column) {
    std::size_t filled = 0;
    for (std::size_t i = first; i < sample.size(); ++i)
        if (column < sample[i].cells.size() && !isBlank(sample[i].cells[column])) ++filled;
    return filled * 10 >= (sample.size() - first) * 9;
}

// "ID,Sales,,Costs," above ",2023,2024,2023,2024".
bool namesTheGroupsAbove(const Sample& sample, std::size_t at) {
    if (at + 3 >= sample.size()) return false; // two rows at least say what a row is
    const Cells& groups = sample[at].cells;
    const Cells& names = sample[at + 1].cells;
    if (groups.size() != names.size() || groups.size() > kColumnsLookedAt || hasTypedCell(groups))
        return false;
    std::size_t gaps = 0;
    std::size_t blanks = 0;
    bool speaks = false; // some name differs from the values below it
    for (std::size_t i = 0; i < names.size(); ++i) {
        const bool isGap = isBlank(groups[i]);
        const bool opensGroup = !isGap && i + 1 < groups.size() && isBlank(groups[i + 1]);
        if (isGap && (i == 0 || isBlank(names[i]))) return false;
        if (isGap) ++gaps;
        if (isBlank(names[i])) {
            if (opensGroup || !isUsuallyFilled(sample, at + 2, i)) return false;
            ++blanks;
            continue;
        }
        if (!isGap && !opensGroup) return false;
        const bool isValue = isTyped(cellType(names[i]));
        if (isValue && !isYear(names[i])) return false;
        const ColumnBelow below = lookBelow(sample, at + 1, i);
        speaks = speaks || (below.isTyped() && !below.repeatsHeader);
    }
    return gaps > 0 && blanks > 0 && speaks;
}

std::string joinedName(const std::string& above, const std::string& below) {
    if (isBlank(above)) return below;
    return isBlank(below) ? above : above + ' ' + below;
}

Cells joinedNames(const Cells& above, const Cells& below, bool carriesGroups) {
    Cells joined;
    std::string group;
    for (std::size_t i = 0; i < std::max(above.size(), below.size()); ++i) {
        const std::string upper = i < above.size() ? above[i] : std::string();
        const std::string lower = i < below.size() ? below[i] : std::string();
        if (!isBlank(upper)) group = upper;
        joined.push_back(joinedName(carriesGroups ? group : upper, lower));
    }
    return joined;
}

bool areBrokenNames(const Sample& sample, std::size_t at, const KnownHeader& isKnownHeader) {
    if (!isKnownHeader || at + 2 >= sample.size()) return false;
    const Cells& above = sample[at].cells;
    const Cells& below = sample[at + 1].cells;
    if (above.size() != below.size() || above.size() > kColumnsLookedAt) return false;
    if (hasTypedCell(above) || hasTypedCell(below)) return false;
    const std::size_t first = knownWords(above, isKnownHeader);
    const std::size_t second = knownWords(below, isKnownHeader);
    const std::size_t together = knownWords(joinedNames(above, below, false), isKnownHeader);
    const std::size_t apart = std::max(first, second);
    // Values are no header words: two records of them are two lines of one header.
    const bool bothSpeak = first >= 2 && second >= 2;
    return together >= 2 && (bothSpeak ? together >= apart : together > apart);
}

bool isInBrackets(std::string_view text) {
    constexpr std::size_t kLongest = 16;
    return text.size() > 2 && text.size() <= kLongest &&
           ((text.front() == '(' && text.back() == ')') || (text.front() == '[' && text.back() == ']'));
}

bool isUnit(std::string_view cell) {
    constexpr std::array<std::string_view, 62> kUnits{
        "%",    "‰",   "°",   "°c",   "°f",  "k",   "€",  "$",  "£",   "eur", "usd", "gbp", "brl",
        "chf",  "k€",  "k$",  "m€",   "mg",  "g",   "kg", "t",  "lb",  "lbs", "oz",  "ml",  "l",
        "m3",   "m³",  "nm",  "µm",   "mm",  "cm",  "m",  "km", "in",  "ft",  "mi",  "m2",  "m²",
        "km2",  "km²", "ha",  "km/h", "m/s", "mph", "ms", "s",  "sec", "min", "h",   "hrs", "hours",
        "days", "hpa", "kpa", "bar",  "kwh", "kw",  "w",  "v",  "hz",  "ppm"};
    const std::string_view text = trimmed(cell);
    return isInBrackets(text) ||
           std::find(kUnits.begin(), kUnits.end(), std::string_view(lowerCase(text))) != kUnits.end();
}

bool isDataType(std::string_view cell) {
    constexpr std::array<std::string_view, 22> kTypes{
        "string", "text",  "varchar", "char",     "int",  "integer",  "bigint",  "smallint",
        "long",   "float", "double",  "decimal",  "real", "number",   "numeric", "date",
        "time",   "bool",  "boolean", "datetime", "uuid", "timestamp"};
    return std::find(kTypes.begin(), kTypes.end(), std::string_view(lowerCase(trimmed(cell)))) !=
           kTypes.end();
}

// Lists of columns and their types have such words in their rows.
bool holdsDataTypes(const Cells& cells) {
    return std::any_of(cells.begin(), cells.end(), isDataType);
}

// A record of units below the names, where some of them stand above numbers; or one of data types.
bool explainsNames(const Sample& sample, std::size_t at) {
    if (at + 1 >= sample.size()) return false;
    const Cells& cells = sample[at].cells;
    if (cells.size() > kColumnsLookedAt || cells.size() != sample[at - 1].cells.size()) return false;
    const std::size_t filled = filledCells(cells);
    if (filled >= 2 && filled == cells.size() && std::all_of(cells.begin(), cells.end(), isDataType))
        return std::none_of(sample.begin() + static_cast<std::ptrdiff_t>(at) + 1, sample.end(),
                            [](const SampleRecord& record) { return holdsDataTypes(record.cells); });
    std::size_t aboveNumbers = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (isBlank(cells[i])) continue;
        const ColumnBelow below = lookBelow(sample, at, i);
        if (!isUnit(cells[i]) || below.repeatsHeader) return false;
        if (below.isTyped()) ++aboveNumbers;
    }
    return aboveNumbers >= 2;
}

} // namespace

HeaderLines headerLines(const std::vector<SampleRecord>& sample, std::size_t header,
                        const KnownHeader& isKnownHeader) {
    HeaderLines lines;
    lines.names = header;
    for (std::size_t i = 0; i < kMostGroupRecords; ++i) {
        if (!standsAboveNames(sample, lines.names, isKnownHeader)) break;
        ++lines.names;
    }
    // A record above that was taken for a title may hold the first words of the names.
    const bool brokenAbove =
        header > 0 && lines.names == header && areBrokenNames(sample, header - 1, isKnownHeader);
    if (brokenAbove) --lines.names;
    const bool broken = brokenAbove || areBrokenNames(sample, lines.names, isKnownHeader);
    const bool grouped = !broken && namesTheGroupsAbove(sample, lines.names);
    const bool whole =
        (broken || grouped) && isWhole(sample[lines.names].cells) && isWhole(sample[lines.names + 1].cells);
    if (whole) {
        lines.joined = joinedNames(sample[lines.names].cells, sample[lines.names + 1].cells, grouped);
        ++lines.records;
    }
    if (explainsNames(sample, lines.names + lines.records)) ++lines.records;
    return lines;
}

} // namespace farol
