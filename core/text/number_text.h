// SPDX-License-Identifier: GPL-3.0-or-later
// Reads numbers, with the decimal and the thousands mark decided once for a whole column.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace farol {

struct NumberFormat {
    char decimal = '.';       // '.' or ','
    char group = '\0';        // '.', ',', ' ' (any Unicode space), '\'' (also the curly one), or 0: none seen
    bool isAmbiguous = false; // values such as "1,234" and none that tells; read as one thousand and more
};

// Gathers what the values of one column say about its marks. Values may come more than once.
class NumberColumn {
public:
    void add(std::string_view text);

    // A mark is decimal where it stands last behind the other one ("1.234,5"), or alone with other than three
    // digits behind it ("12,5", "0,125", "1234,567"); it is a thousands mark where it comes again
    // ("1.234.567"). The reading with more proof wins.
    NumberFormat format() const;

private:
    std::size_t m_decimalPoint = 0; // values that prove the point decimal
    std::size_t m_decimalComma = 0;
    std::size_t m_unsurePoint = 0; // "1.234"
    std::size_t m_unsureComma = 0;
    std::size_t m_spaces = 0;
    std::size_t m_apostrophes = 0;
    std::size_t m_points = 0;
    std::size_t m_commas = 0;
};

// NumberColumn::format of the values.
NumberFormat decideNumberFormat(std::span<const std::string> values);

// One number, or a band of them: both ends included, an end that is open has no value.
struct NumberRange {
    std::optional<double> min;
    std::optional<double> max;
    bool isPercent = false; // the ends are fractions then: "12 %" is 0.12
    std::string currency;   // as written: "€", "R$", "EUR"; empty when none

    bool isSingle() const { return min && min == max; }
};

// Reads "1.234,50 €", "(12)", "-5", "12-", "12 %", "51-200", "10+", "< 50", "1.5E+3".
//   text     UTF-8, any white space
//   returns  nothing when it is no number with these marks: thousands are groups of three digits, in Indian
//            numbers of two before the last; 15 digits are exact
std::optional<NumberRange> parseNumber(std::string_view text, const NumberFormat& format = {});

} // namespace farol
