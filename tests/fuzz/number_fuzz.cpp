// SPDX-License-Identifier: GPL-3.0-or-later
// A number means the same with any marks; a column says the same in any order; points and commas are equals.
#include "core/text/number_text.h"
#include "tests/fuzz/choices.h"
#include "tests/fuzz/fuzz_check.h"
#include "tests/fuzz/fuzz_targets.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace farol::fuzz {
namespace {

constexpr std::size_t kMostValues = 40;
constexpr std::size_t kMostBytes = 200; // of a value

struct Style {
    char decimal;
    std::string_view group;
};
constexpr std::array kStyles = {Style{'.', ""},       Style{'.', ","},      Style{'.', " "},
                                Style{'.', "\u00A0"}, Style{'.', "'"},      Style{'.', "\u2019"},
                                Style{',', ""},       Style{',', "."},      Style{',', " "},
                                Style{',', "\u202F"}, Style{',', "\u2009"}, Style{',', "'"}};

struct Digits {
    std::string whole;
    std::string fraction;

    double value() const { return std::strtod((whole + "." + fraction).c_str(), nullptr); }
    bool tellsItsMark() const { return !fraction.empty() && fraction.size() != 3; }
    std::string in(const Style& style) const {
        std::string text;
        for (std::size_t i = 0; i < whole.size(); ++i) {
            if (i > 0 && (whole.size() - i) % 3 == 0) text += style.group;
            text += whole[i];
        }
        return fraction.empty() ? text : text + style.decimal + fraction;
    }
};

Digits someDigits(Choices& choices) {
    constexpr std::size_t kExact = 15; // digits that a double keeps
    const auto digit = [&] { return static_cast<char>('0' + choices.below(10)); };
    Digits digits;
    const std::size_t length = 1 + choices.below(kExact);
    while (digits.whole.size() < length) digits.whole += digit();
    digits.whole.erase(0, std::min(digits.whole.find_first_not_of('0'), digits.whole.size() - 1));
    const std::size_t decimals = choices.below(kExact - digits.whole.size() + 1);
    while (digits.fraction.size() < decimals) digits.fraction += digit();
    return digits;
}

// A sign, a currency, per cent around the digits.
struct Dress {
    std::string_view before;
    std::string_view behind;
    double factor;
    double divisor;
    std::string_view currency;
};
constexpr std::array kDresses = {Dress{"", "", 1, 1, ""},        Dress{"-", "", -1, 1, ""},
                                 Dress{"\u2212", "", -1, 1, ""}, Dress{"", "-", -1, 1, ""},
                                 Dress{"(", ")", -1, 1, ""},     Dress{"", " %", 1, 100, ""},
                                 Dress{"-", "%", -1, 100, ""},   Dress{"+", "", 1, 1, ""},
                                 Dress{" ", "\t", 1, 1, ""},     Dress{"\u20AC ", "", 1, 1, "\u20AC"},
                                 Dress{"R$", "", 1, 1, "R$"},    Dress{"-", " eur", -1, 1, "EUR"}};

void checkWritten(const Digits& digits, const Dress& dress) {
    for (const Style& style : kStyles) {
        const std::string text = std::string(dress.before) + digits.in(style) + std::string(dress.behind);
        const auto read = parseNumber(text, {style.decimal, '\0', false});
        require(read && read->isSingle(), "a written number is one number");
        require(*read->min == dress.factor * digits.value() / dress.divisor,
                "a number reads the same with any marks");
        require(read->isPercent == (dress.divisor == 100), "per cent is told");
        require(read->currency == dress.currency, "the currency is told");
    }
}

void checkWrittenColumn(Choices& choices) {
    const Style style = choices.of(kStyles);
    std::vector<Digits> numbers;
    std::vector<std::string> texts;
    while (!choices.isEmpty() && numbers.size() < kMostValues) {
        numbers.push_back(someDigits(choices));
        texts.push_back(numbers.back().in(style));
    }
    const auto isTold = std::any_of(numbers.begin(), numbers.end(),
                                    [](const Digits& digits) { return digits.tellsItsMark(); });
    if (!isTold) return;
    const NumberFormat format = decideNumberFormat(texts);
    require(format.decimal == style.decimal && !format.isAmbiguous, "one number tells its whole column");
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto read = parseNumber(texts[i], format);
        require(read && read->min == numbers[i].value(), "a column reads back as it was written");
    }
}

std::string withMarksSwapped(std::string text) {
    for (char& c : text) c = c == '.' ? ',' : c == ',' ? '.' : c;
    return text;
}

bool same(const std::optional<NumberRange>& a, const std::optional<NumberRange>& b) {
    if (!a || !b) return a.has_value() == b.has_value();
    return a->min == b->min && a->max == b->max && a->isPercent == b->isPercent && a->currency == b->currency;
}

void checkAnyValue(const std::string& text) {
    const auto point = parseNumber(text, {'.', '\0', false});
    const auto comma = parseNumber(text, {',', '\0', false});
    for (const auto& number : {point, comma}) {
        if (!number) continue;
        require(number->min || number->max, "a number has an end");
        for (const auto& end : {number->min, number->max})
            require(!end || std::isfinite(*end), "the ends of a number are finite");
        require(!number->min || !number->max || *number->min <= *number->max,
                "a band does not run backwards");
    }
    require(same(parseNumber(paddedWith(500, text), {'.', '\0', false}), point),
            "white space around a number is no matter");
    require(same(parseNumber(withMarksSwapped(text), {',', '\0', false}), point) &&
                same(parseNumber(withMarksSwapped(text), {'.', '\0', false}), comma),
            "point and comma can change places");
}

bool same(const NumberFormat& a, const NumberFormat& b) {
    return a.decimal == b.decimal && a.group == b.group && a.isAmbiguous == b.isAmbiguous;
}

void checkAnyColumn(std::vector<std::string> values) {
    const NumberFormat format = decideNumberFormat(values);
    require(format.group != format.decimal, "one mark has one meaning");
    std::vector<std::string> swapped;
    for (const std::string& value : values) swapped.push_back(withMarksSwapped(value));
    const NumberFormat other = decideNumberFormat(swapped);
    require(other.isAmbiguous == format.isAmbiguous, "points are as ambiguous as commas");
    // The comma is only decimal where something speaks for it.
    require(format.decimal == '.' || other.decimal == '.', "what speaks for a comma speaks for a point");
    std::reverse(values.begin(), values.end());
    require(same(decideNumberFormat(values), format), "the order of a column's values is no matter");
    values.insert(values.end(), values.begin(), values.end());
    require(same(decideNumberFormat(values), format), "values that come twice say the same");
}

} // namespace

void number(std::string_view input) {
    Choices choices(input);
    const Dress dress = choices.of(kDresses);
    checkWritten(someDigits(choices), dress);
    checkWrittenColumn(choices);
    std::vector<std::string> values = linesOf(input, kMostValues, kMostBytes);
    for (const std::string& value : values) checkAnyValue(value);
    checkAnyColumn(std::move(values));
}

} // namespace farol::fuzz
