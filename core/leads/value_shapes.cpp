// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/value_shapes.h"

#include "core/normalize/employee_count.h"
#include "core/text/counted_date.h"
#include "core/text/fold.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <utility>

namespace farol {
namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isBeyondAscii(char c) {
    return static_cast<unsigned char>(c) >= 0x80;
}

std::size_t digitsIn(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isDigit));
}

bool isOnly(std::string_view text, std::string_view alsoAllowed) {
    return std::all_of(text.begin(), text.end(), [alsoAllowed](char c) {
        return isDigit(c) || alsoAllowed.find(c) != std::string_view::npos;
    });
}

bool isEmail(std::string_view text) {
    if (text.starts_with("mailto:")) text.remove_prefix(7);
    const std::size_t at = text.find('@');
    if (at == std::string_view::npos || at == 0 || text.find('@', at + 1) != std::string_view::npos)
        return false;
    const std::size_t dot = text.rfind('.');
    return dot != std::string_view::npos && dot > at + 1 && dot + 2 < text.size() &&
           text.find_first_of(" ,;\t\"/") == std::string_view::npos;
}

// "https://acme.pt/x", "www.acme.pt" or "acme.pt".
bool isUrl(std::string_view text) {
    if (text.starts_with("http://") || text.starts_with("https://") || text.starts_with("www.")) return true;
    const std::string_view host = text.substr(0, text.find('/'));
    const std::size_t dot = host.rfind('.');
    if (dot == std::string_view::npos || dot < 2 || host.size() < dot + 3 || host.size() > dot + 13)
        return false;
    if (!std::all_of(host.begin() + static_cast<std::ptrdiff_t>(dot) + 1, host.end(),
                     [](char c) { return c >= 'a' && c <= 'z'; }))
        return false;
    return std::all_of(host.begin(), host.end(), [](char c) {
        return isLetter(c) || isDigit(c) || c == '-' || c == '.' || isBeyondAscii(c);
    });
}

// Marks stand between thousands: "1.234.567".
bool isGroupedByThree(std::string_view text) {
    std::size_t run = 0;
    bool marked = false;
    for (const char c : text) {
        if (isDigit(c)) {
            ++run;
            continue;
        }
        if (run == 0 || run > 3 || (marked && run != 3)) return false;
        marked = true;
        run = 0;
    }
    return marked && run == 3;
}

bool isPhone(std::string_view text) {
    const std::size_t digits = digitsIn(text);
    if (digits < 7 || digits > 15 || text.size() > 30) return false;
    if (!isOnly(text, " +-.()/") || text.find('+', 1) != std::string_view::npos) return false;
    if (text.front() == '+' || text.front() == '(' || text.starts_with("00")) return true;
    if (digits == text.size()) return false; // an id as likely as a number
    const bool mayBeAmount =
        isGroupedByThree(text) && (digits < 9 || text.find('.') != std::string_view::npos);
    return isDigit(text.front()) && isDigit(text.back()) && !mayBeAmount && digits >= 8 &&
           std::count(text.begin(), text.end(), '.') != 1;
}

// "1,250.00", "-3", "12.5 %"
bool isNumber(std::string_view text) {
    if (text.ends_with('%')) text = trimmed(text.substr(0, text.size() - 1));
    if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
    return !text.empty() && isDigit(text.front()) && isDigit(text.back()) && isOnly(text, " .,'");
}

bool isWholeNumber(std::string_view text) {
    return !text.empty() && (isOnly(text, "") || (isOnly(text, " .,'") && isGroupedByThree(text)));
}

bool isMoney(std::string_view text) {
    if (text.size() > 40 || digitsIn(text) == 0) return false;
    constexpr std::array<std::string_view, 6> kSigns{"€", "$", "£", "EUR", "USD", "GBP"};
    if (std::any_of(kSigns.begin(), kSigns.end(),
                    [text](std::string_view sign) { return text.find(sign) != std::string_view::npos; }))
        return true;
    // Bands of turnover: "1M-5M", "10 MM".
    for (std::size_t i = 1; i < text.size(); ++i) {
        const bool isUnit = text[i] == 'M' || text[i] == 'B';
        const bool endsWord = i + 1 == text.size() || !isLetter(text[i + 1]) || text[i + 1] == 'M';
        if (isUnit && endsWord &&
            (isDigit(text[i - 1]) || (i > 1 && text[i - 1] == ' ' && isDigit(text[i - 2]))))
            return true;
    }
    return false;
}

// Bands of other things (ages, dates, prices) have other ends.
bool isEmployeeBand(std::string_view text) {
    constexpr std::array<std::pair<std::int64_t, std::int64_t>, 34> kBands{
        {{1, 9},     {1, 10},     {2, 10},    {1, 5},      {1, 50},      {5, 10},     {6, 10},
         {10, 49},   {10, 50},    {11, 20},   {11, 50},    {20, 49},     {21, 50},    {26, 50},
         {50, 99},   {50, 249},   {50, 200},  {51, 100},   {51, 200},    {51, 250},   {100, 249},
         {100, 499}, {101, 200},  {101, 250}, {101, 500},  {201, 500},   {250, 499},  {250, 999},
         {251, 500}, {251, 1000}, {500, 999}, {501, 1000}, {1000, 4999}, {5000, 9999}}};
    constexpr std::array<std::pair<std::int64_t, std::int64_t>, 6> kLargeBands{
        {{501, 5000}, {1001, 2000}, {1001, 5000}, {2001, 5000}, {5001, 10000}, {1001, 10000}}};
    if (text.size() > 40 || digitsIn(text) == 0 || isWholeNumber(text)) return false;
    const std::optional<EmployeeRange> range = parseEmployees(text);
    if (!range || !range->min || range->min == range->max) return false;
    if (!range->max) {
        constexpr std::array<std::int64_t, 14> kFloors{100, 101,  200,  201,  250,  251,   500,
                                                       501, 1000, 1001, 5000, 5001, 10000, 10001};
        return std::find(kFloors.begin(), kFloors.end(), *range->min) != kFloors.end();
    }
    const std::pair<std::int64_t, std::int64_t> ends{*range->min, *range->max};
    return std::find(kBands.begin(), kBands.end(), ends) != kBands.end() ||
           std::find(kLargeBands.begin(), kLargeBands.end(), ends) != kLargeBands.end();
}

bool isIdentifier(std::string_view text) {
    return text.size() <= 64 && std::all_of(text.begin(), text.end(), [](char c) {
               return isDigit(c) || isLetter(c) || c == '-' || c == '_' || c == '#' || c == '/';
           });
}

} // namespace

ValueKinds shapesOf(std::string_view value) {
    ValueKinds kinds;
    if (value.empty() || value.size() > 2048) return kinds;
    const auto set = [&kinds](ValueKind kind, bool holds) { kinds.set(indexOf(kind), holds); };
    set(ValueKind::Email, isEmail(value));
    const bool isLink = isUrl(value);
    set(ValueKind::Url, isLink);
    if (isLink) {
        const std::string link = lowerCase(value);
        set(ValueKind::LinkedinProfile, link.find("linkedin.com/in/") != std::string::npos ||
                                            link.find("linkedin.com/pub/") != std::string::npos ||
                                            link.find("linkedin.com/sales/") != std::string::npos);
        set(ValueKind::LinkedinCompany, link.find("linkedin.com/company") != std::string::npos ||
                                            link.find("linkedin.com/school") != std::string::npos);
    }
    const bool hasDigit = digitsIn(value) > 0;
    set(ValueKind::HasDigit, hasDigit);
    if (!hasDigit || value.size() > 64) return kinds;
    const bool isBand = isEmployeeBand(value);
    set(ValueKind::EmployeeBand, isBand);
    set(ValueKind::Phone, !isBand && isPhone(value));
    set(ValueKind::Number, isNumber(value));
    set(ValueKind::CountedDate, dissectCountedDate(value).has_value());
    const bool isWhole = isWholeNumber(value);
    set(ValueKind::WholeNumber, isWhole);
    set(ValueKind::LongNumber, isWhole && value.size() >= 7 && digitsIn(value) == value.size());
    set(ValueKind::Year,
        isWhole && value.size() == 4 && (value.starts_with("19") || value.starts_with("20")));
    set(ValueKind::Money, isMoney(value));
    set(ValueKind::Identifier, isIdentifier(value));
    return kinds;
}

bool isNumericDate(std::string_view value) {
    std::array<int, 3> parts{};
    std::array<std::size_t, 3> lengths{};
    std::size_t part = 0;
    char mark = '\0';
    std::size_t at = 0;
    for (; at < value.size(); ++at) {
        const char c = value[at];
        if (isDigit(c)) {
            if (++lengths[part] > 4) return false;
            parts[part] = parts[part] * 10 + (c - '0');
        } else if ((c == '-' || c == '/' || c == '.') && part < 2 && lengths[part] > 0 &&
                   (mark == '\0' || c == mark)) {
            mark = c;
            ++part;
        } else {
            break;
        }
    }
    if (part != 2 || lengths[2] == 0) return false;
    const std::string_view rest = trimmed(value.substr(at));
    const bool isTime = rest.empty() || rest.front() == 'T' || rest.front() == ',' || isDigit(rest.front());
    if (!isTime || rest.size() > 25) return false;
    const bool yearFirst = lengths[0] == 4;
    const int year = yearFirst ? parts[0] : parts[2];
    const int one = yearFirst ? parts[1] : parts[0];
    const int other = yearFirst ? parts[2] : parts[1];
    const std::size_t yearLength = yearFirst ? lengths[0] : lengths[2];
    if (yearLength != 4 && yearLength != 2) return false;
    if (yearLength == 4 && (year < 1900 || year > 2100)) return false;
    return std::min(one, other) >= 1 && std::min(one, other) <= 12 && std::max(one, other) <= 31;
}

bool isCapitalised(std::string_view value) {
    constexpr std::array<std::string_view, 16> kParticles{"da",  "de",    "do", "dos", "das", "di",
                                                          "del", "della", "e",  "y",   "van", "von",
                                                          "der", "den",   "la", "le"};
    std::size_t at = 0;
    while (at < value.size()) {
        const std::size_t end = std::min(value.find(' ', at), value.size());
        const std::string_view word = value.substr(at, end - at);
        at = end + 1;
        if (word.empty() || std::find(kParticles.begin(), kParticles.end(), word) != kParticles.end())
            continue;
        const bool isCapital = word.front() >= 'A' && word.front() <= 'Z';
        if (!isCapital && !isBeyondAscii(word.front())) return false;
    }
    return true;
}

} // namespace farol
