// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/number_scan.h"

#include "core/text/fold.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <utility>

namespace farol {
namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isMark(char c) {
    return c == '.' || c == ',' || c == ' ' || c == '\'';
}

// Groups that stand before the decimal mark: one to three digits, then threes, or twos and a three.
bool areThousands(const std::vector<DigitGroup>& groups, std::size_t count) {
    if (count <= 1) return true;
    const std::size_t inner = groups[1].digits.size() == 2 && count > 2 ? 2 : 3;
    if (groups[0].digits.empty() || groups[0].digits.size() > inner || groups[0].digits == "0") return false;
    for (std::size_t i = 1; i < count; ++i) {
        if (groups[i].mark != groups[1].mark) return false;
        if (groups[i].digits.size() != (i + 1 == count ? 3 : inner)) return false;
    }
    return true;
}

struct Mantissa {
    std::uint64_t digits = 0;
    int exponent = 0;
};

void append(std::string_view digits, bool isFraction, Mantissa& mantissa) {
    constexpr std::uint64_t kMost = 100'000'000'000'000'000; // more digits than a double holds
    for (const char c : digits) {
        const bool isFull = mantissa.digits >= kMost;
        if (!isFull) mantissa.digits = mantissa.digits * 10 + static_cast<std::uint64_t>(c - '0');
        if (isFull && !isFraction) ++mantissa.exponent;
        if (!isFull && isFraction) --mantissa.exponent;
    }
}

} // namespace

std::string plainMarks(std::string_view utf8) {
    constexpr std::array<std::pair<std::string_view, char>, 6> kForms{{{"\u2019", '\''},
                                                                       {"\u2018", '\''},
                                                                       {"\u2212", '-'},
                                                                       {"\u2010", '-'},
                                                                       {"\u2013", '-'},
                                                                       {"\u2014", '-'}}};
    const std::string text = collapseSpace(utf8);
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        std::size_t taken = 0;
        if (static_cast<unsigned char>(text[at]) >= 0x80) {
            for (const auto& [form, c] : kForms) {
                if (text.compare(at, form.size(), form) != 0) continue;
                plain += c;
                taken = form.size();
                break;
            }
        }
        if (taken == 0) plain += text[at];
        at += taken == 0 ? 1 : taken;
    }
    return plain;
}

std::vector<DigitGroup> takeDigitGroups(std::string_view& text) {
    std::vector<DigitGroup> groups;
    const auto takeRun = [&text](char mark) {
        std::size_t end = 0;
        while (end < text.size() && isDigit(text[end])) ++end;
        const DigitGroup group{mark, text.substr(0, end)};
        text.remove_prefix(end);
        return group;
    };
    const bool beginsWithMark = text.size() >= 2 && (text[0] == '.' || text[0] == ',') && isDigit(text[1]);
    if (!beginsWithMark && (text.empty() || !isDigit(text[0]))) return groups;
    groups.push_back(takeRun('\0'));
    while (text.size() >= 2 && isMark(text[0]) && isDigit(text[1])) {
        const char mark = text[0];
        text.remove_prefix(1);
        groups.push_back(takeRun(mark));
    }
    return groups;
}

std::optional<double> valueOfGroups(const std::vector<DigitGroup>& groups, char decimal, int exponent) {
    if (groups.empty()) return std::nullopt;
    const bool hasFraction = groups.size() > 1 && groups.back().mark == decimal;
    const std::size_t whole = groups.size() - (hasFraction ? 1 : 0);
    for (std::size_t i = 1; i < whole; ++i)
        if (groups[i].mark == decimal) return std::nullopt;
    if (!areThousands(groups, whole)) return std::nullopt;
    Mantissa mantissa;
    mantissa.exponent = exponent;
    for (std::size_t i = 0; i < whole; ++i) append(groups[i].digits, false, mantissa);
    if (hasFraction) append(groups.back().digits, true, mantissa);
    // One division of two exact numbers rounds right; multiplying by 0.1 would not.
    const auto digits = static_cast<double>(mantissa.digits);
    const double scale = std::pow(10.0, std::abs(mantissa.exponent));
    const double value = digits == 0 ? 0 : mantissa.exponent < 0 ? digits / scale : digits * scale;
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace farol
