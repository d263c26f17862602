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

// The bands of vendors that a spreadsheet can take for a day and month, or for a month and year.
constexpr Band kBandsLikeDates[] = {{1, 5}, {1, 9}, {1, 10}, {2, 10}, {5, 25}, {10, 49}, {11, 20}, {11, 50}};

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
    if (looksLikeDate(month, number)) return EmployeeRange{month, number};
    if (looksLikeDate(number, month)) return EmployeeRange{number, month};
    return std::nullopt;
}

std::optional<EmployeeRange> bandFromFullDate(std::int64_t year, std::int64_t month, std::int64_t day) {
    if (const auto band = bandFromDate(month, day)) return band;
    return day == 1 ? bandFromDate(month, year % 100) : std::nullopt;
}

// "10-Feb", "nov/50", "1-out-2025", "2025-10-01 00:00:00".
std::optional<EmployeeRange> repairedBand(std::string_view shape, const std::vector<SizeToken>& tokens) {
    if (shape == "M-N" || shape == "M/N") return bandFromDate(tokens[0].number, tokens[2].number);
    if (shape == "N-M" || shape == "N/M") return bandFromDate(tokens[2].number, tokens[0].number);
    if (shape == "MN") return bandFromDate(tokens[0].number, tokens[1].number);
    if (shape == "NM") return bandFromDate(tokens[1].number, tokens[0].number);
    if (shape == "N-M-N" || shape == "N/M/N")
        return bandFromFullDate(tokens[4].number, tokens[2].number, tokens[0].number);
    if (!shape.starts_with("N-N-N") && !shape.starts_with("N/N/N")) return std::nullopt;
    const bool isDateAlone = shape.size() == 5 || shape.substr(5) == "NNN";
    if (!isDateAlone) return std::nullopt;
    const bool yearFirst = tokens[0].number > 31;
    const std::int64_t year = tokens[yearFirst ? 0 : 4].number;
    if (year < 1900 || year > 2099) return std::nullopt;
    return bandFromFullDate(year, tokens[2].number, tokens[yearFirst ? 4 : 0].number);
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
    auto tokens = scanCompanySize(plain);
    if (!tokens || tokens->empty()) return std::nullopt;
    const auto range = rangeOf(std::move(*tokens));
    return range ? withinReason(*range) : std::nullopt;
}

} // namespace farol
