// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/number_text.h"

#include "core/text/fold.h"
#include "core/text/number_scan.h"

#include <algorithm>
#include <array>
#include <utility>

namespace farol {
namespace {

constexpr std::array<std::string_view, 15> kSigns = {"R$", "US$", "A$",  "C$", "MX$", "$",  "€", "£",
                                                     "¥",  "₹",   "₽", "₺",  "zł",  "kr", "Kč"};
constexpr std::array<std::string_view, 30> kCodes = {
    "EUR", "USD", "GBP", "BRL", "CHF", "JPY", "CAD", "AUD", "NZD", "PLN", "SEK", "NOK", "DKK", "CZK", "HUF",
    "RON", "BGN", "INR", "CNY", "MXN", "ARS", "COP", "CLP", "ZAR", "TRY", "AOA", "MZN", "CVE", "SGD", "HKD"};

bool isProse(std::string_view text) {
    constexpr std::size_t kLongest = 400; // bytes
    return text.size() > kLongest && trimmed(text).size() > kLongest;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

void skipSpaces(std::string_view& text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
}

bool take(std::string_view& text, std::string_view wanted) {
    if (!text.starts_with(wanted)) return false;
    text.remove_prefix(wanted.size());
    return true;
}

bool takeCurrency(std::string_view& text, NumberRange& number) {
    for (const std::string_view sign : kSigns) {
        if (!take(text, sign)) continue;
        number.currency = sign;
        return true;
    }
    if (text.size() < 3) return false;
    std::string code(text.substr(0, 3));
    std::transform(code.begin(), code.end(), code.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    if (std::find(kCodes.begin(), kCodes.end(), code) == kCodes.end()) return false;
    number.currency = code;
    text.remove_prefix(3);
    return true;
}

// "E+3" behind the digits, as spreadsheets write long numbers.
int takeExponent(std::string_view& text) {
    constexpr std::size_t kMostDigits = 3;
    if (text.size() < 2 || (text[0] != 'e' && text[0] != 'E')) return 0;
    std::size_t at = text[1] == '+' || text[1] == '-' ? 2 : 1;
    const bool isNegative = text[1] == '-';
    const std::size_t begin = at;
    int exponent = 0;
    for (; at < text.size() && at < begin + kMostDigits && isDigit(text[at]); ++at)
        exponent = exponent * 10 + (text[at] - '0');
    if (at == begin) return 0;
    text.remove_prefix(at);
    return isNegative ? -exponent : exponent;
}

// Sign, currency, digits, currency or percent: one end of a band, or all there is.
std::optional<double> takeEnd(std::string_view& text, const NumberFormat& format, NumberRange& number) {
    NumberRange own; // for its currency
    bool isNegative = false;
    for (bool more = true; more;) {
        skipSpaces(text);
        if (!isNegative && take(text, "-"))
            isNegative = true;
        else
            more = take(text, "+") || (own.currency.empty() && takeCurrency(text, own));
    }
    const std::vector<DigitGroup> groups = takeDigitGroups(text);
    if (groups.empty()) return std::nullopt;
    const std::optional<double> value = valueOfGroups(groups, format.decimal, takeExponent(text));
    if (!value) return std::nullopt;
    skipSpaces(text);
    if (take(text, "%")) number.isPercent = true;
    skipSpaces(text);
    if (NumberRange behind; takeCurrency(text, behind)) {
        if (!own.currency.empty() && own.currency != behind.currency) return std::nullopt;
        own.currency = behind.currency;
    }
    // A band has one currency, named at either end or at both.
    if (number.currency.empty()) number.currency = own.currency;
    if (!own.currency.empty() && number.currency != own.currency) return std::nullopt;
    skipSpaces(text);
    return isNegative ? -*value : *value;
}

bool takeBandWord(std::string_view& text) {
    for (const std::string_view word : {"-", "to ", "a ", "bis ", "e "})
        if (take(text, word)) return true;
    return false;
}

// What stands behind the first number.
bool takeRest(std::string_view text, const NumberFormat& format, NumberRange& number) {
    if (text.empty()) return true;
    if (text == "-" && *number.min >= 0) { // the sign behind the number, as SAP writes it
        number.min = number.max = -*number.min;
        return true;
    }
    if (text == "+") {
        number.max.reset();
        return true;
    }
    if (!takeBandWord(text)) return false;
    const std::optional<double> end = takeEnd(text, format, number);
    if (!end || !text.empty() || *end < *number.min) return false;
    number.max = end;
    return true;
}

void toFractions(NumberRange& number) {
    if (number.min) *number.min /= 100;
    if (number.max) *number.max /= 100;
}

} // namespace

void NumberColumn::add(std::string_view utf8) {
    if (isProse(utf8)) return;
    const std::string plain = plainMarks(utf8);
    std::string_view text = plain;
    while (!text.empty()) {
        const std::vector<DigitGroup> groups = takeDigitGroups(text);
        if (groups.empty()) {
            text.remove_prefix(1);
            continue;
        }
        const auto has = [&](char mark) {
            return std::any_of(groups.begin(), groups.end(),
                               [mark](const DigitGroup& g) { return g.mark == mark; });
        };
        if (has(' ')) ++m_spaces;
        if (has('\'')) ++m_apostrophes;
        if (has('.')) ++m_points;
        if (has(',')) ++m_commas;
        const bool isPoint = valueOfGroups(groups, '.', 0).has_value();
        const bool isComma = valueOfGroups(groups, ',', 0).has_value();
        if (!has('.') && !has(',')) continue;
        if (isPoint && !isComma) ++m_decimalPoint;
        if (isComma && !isPoint) ++m_decimalComma;
        if (isPoint && isComma) ++(has('.') ? m_unsurePoint : m_unsureComma);
    }
}

NumberFormat NumberColumn::format() const {
    NumberFormat format;
    if (m_decimalPoint != m_decimalComma) {
        format.decimal = m_decimalComma > m_decimalPoint ? ',' : '.';
    } else {
        // Three decimals in every value are rarer than thousands.
        format.decimal = m_unsurePoint > m_unsureComma ? ',' : '.';
        format.isAmbiguous = m_unsurePoint + m_unsureComma + m_decimalPoint > 0;
    }
    const std::array<std::pair<char, std::size_t>, 3> groups = {
        {{format.decimal == '.' ? ',' : '.', format.decimal == '.' ? m_commas : m_points},
         {' ', m_spaces},
         {'\'', m_apostrophes}}};
    std::size_t most = 0;
    for (const auto& [mark, count] : groups) {
        if (count > most) format.group = mark;
        most = std::max(most, count);
    }
    return format;
}

NumberFormat decideNumberFormat(std::span<const std::string> values) {
    NumberColumn column;
    for (const std::string& value : values) column.add(value);
    return column.format();
}

std::optional<NumberRange> parseNumber(std::string_view utf8, const NumberFormat& format) {
    if (isProse(utf8)) return std::nullopt;
    const std::string plain = plainMarks(utf8);
    std::string_view text = plain;
    NumberRange number;
    const bool isBookkeeping = text.size() > 2 && text.front() == '(' && text.back() == ')';
    if (isBookkeeping) text = text.substr(1, text.size() - 2);
    const bool isBelow = take(text, "<") || take(text, "\u2264");
    const bool isAbove = !isBelow && (take(text, ">") || take(text, "\u2265"));
    if ((isBelow || isAbove) && !isBookkeeping) take(text, "=");
    number.min = takeEnd(text, format, number);
    if (!number.min) return std::nullopt;
    number.max = number.min;
    if (isBookkeeping || isBelow || isAbove) {
        if (!text.empty() || (isBookkeeping && (isBelow || isAbove))) return std::nullopt;
        if (isBookkeeping) number.min = number.max = -*number.min;
        if (isBelow) number.min.reset();
        if (isAbove) number.max.reset();
    } else if (!takeRest(text, format, number)) {
        return std::nullopt;
    }
    if (number.isPercent) toFractions(number);
    return number;
}

} // namespace farol
