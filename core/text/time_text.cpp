// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/time_text.h"

#include <algorithm>
#include <array>

namespace farol {
namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isLetter(char c) {
    return c >= 'a' && c <= 'z';
}

void skipSpaces(std::string_view& text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
}

// One or two digits.
std::optional<int> takeNumber(std::string_view& text) {
    if (text.empty() || !isDigit(text.front())) return std::nullopt;
    int number = 0;
    for (int digits = 0; digits < 2 && !text.empty() && isDigit(text.front()); ++digits) {
        number = number * 10 + (text.front() - '0');
        text.remove_prefix(1);
    }
    if (!text.empty() && isDigit(text.front())) return std::nullopt;
    return number;
}

int takeMilliseconds(std::string_view& text) {
    int milliseconds = 0;
    int scale = 100;
    for (; !text.empty() && isDigit(text.front()); text.remove_prefix(1), scale /= 10)
        milliseconds += (text.front() - '0') * scale;
    return milliseconds;
}

bool takeWord(std::string_view& text, std::string_view word) {
    if (!text.starts_with(word)) return false;
    if (text.size() > word.size() && isLetter(text[word.size()]) && isLetter(word.back())) return false;
    text.remove_prefix(word.size());
    return true;
}

// True for a time of day after noon, false before, nothing when the text says neither.
std::optional<bool> takeAmPm(std::string_view& text) {
    for (const std::string_view word : {"am", "a.m.", "a. m.", "a.m"})
        if (takeWord(text, word)) return false;
    for (const std::string_view word : {"pm", "p.m.", "p. m.", "p.m"})
        if (takeWord(text, word)) return true;
    return std::nullopt;
}

// "+01", "-0330", "+01:00"
std::optional<std::chrono::minutes> takeOffset(std::string_view& text) {
    const bool isSigned = text.size() >= 2 && (text.front() == '+' || text.front() == '-');
    if (!isSigned || !isDigit(text[1])) return std::nullopt;
    const int sign = text.front() == '-' ? -1 : 1;
    const std::string_view whole = text;
    text.remove_prefix(1);
    std::array<int, 4> digits{};
    std::size_t count = 0;
    for (; !text.empty() && count < digits.size(); text.remove_prefix(1)) {
        if (isDigit(text.front()))
            digits[count++] = text.front() - '0';
        else if (text.front() != ':' || count == 0 || count > 2)
            break;
    }
    const int hours = count == 1 || count == 3 ? digits[0] : digits[0] * 10 + digits[1];
    const int minutes = count == 3 ? digits[1] * 10 + digits[2] : digits[2] * 10 + digits[3];
    const std::chrono::minutes offset(hours * 60 + (count >= 3 ? minutes : 0));
    constexpr std::chrono::hours kFarthest(14); // Kiribati
    if (minutes < 60 && offset <= kFarthest) return sign * offset;
    text = whole;
    return std::nullopt;
}

void takeZone(std::string_view& text, TimeText& time) {
    // Abbreviations that mean different offsets in different places say nothing about the time.
    constexpr std::array<std::string_view, 22> kLocal = {
        "wet", "west", "cet", "cest", "mez", "mesz", "bst", "ist", "eet", "eest", "est",
        "edt", "cst",  "cdt", "mst",  "mdt", "pst",  "pdt", "brt", "uhr", "hrs",  "h"};
    skipSpaces(text);
    if (takeWord(text, "z") || takeWord(text, "utc") || takeWord(text, "gmt"))
        time.utcOffset = std::chrono::minutes(0);
    else
        std::any_of(kLocal.begin(), kLocal.end(),
                    [&](std::string_view word) { return takeWord(text, word); });
    if (const auto offset = takeOffset(text)) time.utcOffset = offset;
    skipSpaces(text);
    if (text.starts_with('(') && text.ends_with(')')) text = {};
}

} // namespace

std::optional<TimeText> parseTime(std::string_view text) {
    const std::optional<int> hour = takeNumber(text);
    if (!hour || text.empty() || (text.front() != ':' && text.front() != 'h')) return std::nullopt;
    text.remove_prefix(1);
    const std::optional<int> minute = takeNumber(text);
    if (!minute || *minute > 59) return std::nullopt;
    TimeText time;
    std::chrono::milliseconds past = std::chrono::minutes(*minute);
    if (text.size() >= 2 && (text.front() == ':' || text.front() == 'm') && isDigit(text[1])) {
        text.remove_prefix(1);
        const std::optional<int> second = takeNumber(text);
        if (!second || *second > 59) return std::nullopt;
        past += std::chrono::seconds(*second);
        if (text.size() >= 2 && (text.front() == '.' || text.front() == ',') && isDigit(text[1])) {
            text.remove_prefix(1);
            past += std::chrono::milliseconds(takeMilliseconds(text));
        }
    }
    skipSpaces(text);
    const std::optional<bool> isAfternoon = takeAmPm(text);
    time.hasAmPm = isAfternoon.has_value();
    if (*hour > 23 || (isAfternoon && (*hour < 1 || *hour > 12))) return std::nullopt;
    const int hours = isAfternoon ? *hour % 12 + (*isAfternoon ? 12 : 0) : *hour;
    takeZone(text, time);
    time.timeOfDay = std::chrono::hours(hours) + past;
    time.rest = text;
    return time;
}

} // namespace farol
