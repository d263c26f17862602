// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/employee_count.h"

#include "core/normalize/employee_tokens.h"
#include "core/text/fold.h"

#include <algorithm>
#include <string>
#include <vector>

namespace farol {
namespace {

constexpr std::int64_t kMostEmployees = 10'000'000;
constexpr std::size_t kLongestText = 120; // bytes; longer is prose, not a size

struct Band {
    std::int64_t min;
    std::int64_t max;
};

// The bands of vendors, statistics offices and forms that a spreadsheet can take for a day and month, or for
// a month and year.
constexpr Band kBandsLikeDates[] = {
    {1, 2},   {1, 3},   {1, 4},   {1, 5},   {1, 9},   {1, 10},  {1, 20},  {1, 25},  {1, 49},  {1, 50},
    {2, 4},   {2, 5},   {2, 9},   {2, 10},  {3, 5},   {3, 9},   {3, 10},  {4, 9},   {5, 9},   {5, 10},
    {5, 19},  {5, 20},  {5, 24},  {5, 25},  {5, 49},  {5, 50},  {6, 9},   {6, 10},  {6, 19},  {6, 20},
    {6, 25},  {6, 49},  {6, 50},  {10, 19}, {10, 20}, {10, 24}, {10, 25}, {10, 29}, {10, 30}, {10, 49},
    {10, 50}, {10, 99}, {11, 20}, {11, 25}, {11, 30}, {11, 49}, {11, 50}, {11, 99}};

// The bands of Apollo, which puts a comma between the ends, that look like one number: "51,100".
constexpr Band kBandsLikeNumbers[] = {{51, 100}, {101, 200}, {201, 500}};

bool looksLikeDate(std::int64_t min, std::int64_t max) {
    return std::any_of(std::begin(kBandsLikeDates), std::end(kBandsLikeDates),
                       [min, max](const Band& band) { return band.min == min && band.max == max; });
}

std::optional<EmployeeRange> bandLikeNumber(std::string_view plain) {
    for (const Band& band : kBandsLikeNumbers)
        if (plain == std::to_string(band.min) + ',' + std::to_string(band.max))
            return EmployeeRange{band.min, band.max};
    return std::nullopt;
}

// The band that Excel took for this day and month, or month and year.
std::optional<EmployeeRange> bandFromDate(std::int64_t month, std::int64_t number) {
    const auto [min, max] = std::minmax(month, number);
    return looksLikeDate(min, max) ? std::optional(EmployeeRange{min, max, true}) : std::nullopt;
}

// Excel writes years 30 to 99 as 19.., the others as 20..
//   source  the two-digit year rule of Windows and Excel
bool isYearOfTwoDigits(std::int64_t year) {
    return year >= 1930 && year <= 2029;
}

// A month and year, as "Nov-50" or "Nov-1950".
std::optional<EmployeeRange> bandFromMonth(std::int64_t month, std::int64_t number) {
    return bandFromDate(month, isYearOfTwoDigits(number) ? number % 100 : number);
}

// A day and month get the year in which the file was made, so an old year was itself the end of a band:
// 1949-10-01 was "10-49", 2024-10-01 was "1-10".
std::optional<EmployeeRange> bandFromFullDate(std::int64_t year, std::int64_t month, std::int64_t day) {
    constexpr std::int64_t kFirstYearOfFiles = 1985;
    const bool isFirst = day == 1 && (year < 100 || isYearOfTwoDigits(year));
    const auto ofMonth = isFirst ? bandFromDate(month, year % 100) : std::nullopt;
    if (ofMonth && year >= 1930 && year < kFirstYearOfFiles) return ofMonth;
    if (const auto band = bandFromDate(month, day)) return band;
    return ofMonth;
}

// "10-Feb", "nov/50", "1-out-2025", "2025-10-01".
std::optional<EmployeeRange> repairedBand(std::string_view shape, const std::vector<SizeToken>& tokens) {
    if (shape == "M-N" || shape == "M/N") return bandFromMonth(tokens[0].number, tokens[2].number);
    if (shape == "N-M" || shape == "N/M") return bandFromMonth(tokens[2].number, tokens[0].number);
    if (shape == "MN") return bandFromMonth(tokens[0].number, tokens[1].number);
    if (shape == "NM") return bandFromMonth(tokens[1].number, tokens[0].number);
    if (shape == "N-M-N" || shape == "N/M/N")
        return bandFromFullDate(tokens[4].number, tokens[2].number, tokens[0].number);
    if (shape == "NMN") return bandFromFullDate(tokens[2].number, tokens[1].number, tokens[0].number);
    if (shape != "N-N-N" && shape != "N/N/N") return std::nullopt;
    const bool yearFirst = tokens[0].number > 31;
    const std::int64_t year = tokens[yearFirst ? 0 : 4].number;
    if (year < 1900 || year > 2099) return std::nullopt;
    return bandFromFullDate(year, tokens[2].number, tokens[yearFirst ? 4 : 0].number);
}

// A date that a spreadsheet made up has no time of day but midnight: "2025-10-01T00:00:00.000Z".
std::string_view withoutMidnight(std::string_view plain) {
    constexpr std::size_t kDate = 10;
    if (plain.size() <= kDate + 1 || (plain[kDate] != 't' && plain[kDate] != ' ')) return plain;
    if (plain.substr(0, kDate).find_first_not_of("0123456789-/.") != std::string_view::npos) return plain;
    const std::string_view time = plain.substr(kDate + 1);
    return time.find_first_not_of("0:.z") == std::string_view::npos ? plain.substr(0, kDate) : plain;
}

std::string shapeOf(const std::vector<SizeToken>& tokens) {
    std::string shape;
    for (const SizeToken& token : tokens) shape += static_cast<char>(token.sign);
    return shape;
}

bool isOneOf(std::string_view shape, std::initializer_list<std::string_view> shapes) {
    return std::find(shapes.begin(), shapes.end(), shape) != shapes.end();
}

// "1-5K" means 1K-5K, "500-1K" means what it says.
std::int64_t lowerEnd(const SizeToken& low, const SizeToken& high) {
    const bool sharesFactor = low.factor == 1 && low.number * high.factor < high.number;
    return sharesFactor ? low.number * high.factor : low.number;
}

std::optional<EmployeeRange> rangeOfShape(std::string_view shape, const std::vector<SizeToken>& tokens) {
    std::vector<SizeToken> counts;
    for (const SizeToken& token : tokens)
        if (token.sign == SizeSign::Count) counts.push_back(token);
    const std::int64_t first = counts.front().number;
    if (shape == "N") return EmployeeRange{first, first};
    if (isOneOf(shape, {"N-N", "NtN", "N&N", "N,N", "fN-N", "fNtN"}))
        return EmployeeRange{lowerEnd(counts[0], counts[1]), counts[1].number};
    if (isOneOf(shape, {"N-N+", "N-NG"})) return EmployeeRange{lowerEnd(counts[0], counts[1]), {}};
    if (isOneOf(shape, {"N+", "NG", "GN", "GN+", "fN", "fN+", "fNG", ">N+", "N,", "N-"}))
        return EmployeeRange{first, {}};
    if (isOneOf(shape, {">N", "+N"})) return EmployeeRange{first + 1, {}};
    if (shape == "<N") return EmployeeRange{1, first - 1};
    if (isOneOf(shape, {"LN", "NL", "tN"})) return EmployeeRange{1, first};
    return std::nullopt;
}

// "Small", "micro e pequena": from the lowest end to the highest.
std::optional<EmployeeRange> rangeOfClasses(const std::vector<SizeToken>& tokens) {
    EmployeeRange range;
    bool isOpen = false;
    for (const SizeToken& token : tokens) {
        const bool joins = token.sign == SizeSign::And || token.sign == SizeSign::Slash ||
                           token.sign == SizeSign::Comma || token.sign == SizeSign::Dash;
        if (joins) continue;
        if (token.sign != SizeSign::Class) return std::nullopt;
        range.min = std::min(range.min.value_or(token.number), token.number);
        range.max = std::max(range.max.value_or(0), token.upper);
        isOpen = isOpen || token.upper == 0;
    }
    if (!range.min) return std::nullopt;
    if (isOpen) range.max.reset();
    return range;
}

// Takes the class, and the dash between it and the counts, out of "Medium - 50-249".
std::optional<SizeToken> takeClass(std::vector<SizeToken>& tokens) {
    const auto found = std::find_if(tokens.begin(), tokens.end(),
                                    [](const SizeToken& token) { return token.sign == SizeSign::Class; });
    if (found == tokens.end()) return std::nullopt;
    const SizeToken taken = *found;
    const auto next = tokens.erase(found);
    if (next != tokens.end() && next->sign == SizeSign::Dash) {
        tokens.erase(next);
    } else if (next != tokens.begin() && next == tokens.end() && tokens.back().sign == SizeSign::Dash) {
        tokens.pop_back();
    }
    return taken;
}

std::optional<EmployeeRange> rangeOf(std::vector<SizeToken> tokens) {
    const auto isCount = [](const SizeToken& token) { return token.sign == SizeSign::Count; };
    if (std::none_of(tokens.begin(), tokens.end(), isCount)) return rangeOfClasses(tokens);
    const std::optional<SizeToken> sizeClass = takeClass(tokens);
    const std::string shape = shapeOf(tokens);
    if (!sizeClass)
        if (const auto band = repairedBand(shape, tokens)) return band;
    auto range = rangeOfShape(shape, tokens);
    // "small <50": the count gives the upper end only, so the class gives the lower.
    const bool isUpperOnly = isOneOf(shape, {"<N", "LN", "NL", "tN"});
    if (range && sizeClass && isUpperOnly && sizeClass->number <= *range->max) range->min = sizeClass->number;
    return range;
}

std::optional<EmployeeRange> withinReason(EmployeeRange range) {
    if (!range.min || *range.min > kMostEmployees) return std::nullopt;
    if (*range.min == 0 && !range.max) return std::nullopt;
    // "10001-2147483647" is how some systems write an open end.
    if (range.max && *range.max > kMostEmployees) range.max.reset();
    range.min = std::max<std::int64_t>(*range.min, 1);
    if (range.max && *range.max < *range.min) return std::nullopt;
    return range;
}

} // namespace

std::optional<EmployeeRange> parseEmployees(std::string_view utf8) {
    const std::string_view text = trimmed(utf8);
    if (text.size() > kLongestText) return std::nullopt;
    const std::string plain = plainSizeText(text);
    if (const auto band = bandLikeNumber(plain)) return band;
    auto tokens = scanCompanySize(withoutMidnight(plain));
    if (!tokens || tokens->empty()) return std::nullopt;
    const auto range = rangeOf(std::move(*tokens));
    return range ? withinReason(*range) : std::nullopt;
}

} // namespace farol
