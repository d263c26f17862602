// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/cell_format.h"

#include <charconv>
#include <chrono>
#include <cmath>
#include <optional>

namespace farol {
namespace {

std::optional<double> parsed(std::string_view number) {
    double value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error != std::errc() || end != number.data() + number.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::string twoDigits(long long number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string clockText(long long seconds) {
    return twoDigits(seconds / 3600) + ':' + twoDigits(seconds / 60 % 60) + ':' + twoDigits(seconds % 60);
}

} // namespace

CellFormat builtInFormat(int id) {
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return CellFormat::Date;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return CellFormat::Time;
    return id == 22 ? CellFormat::DateTime : CellFormat::Number;
}

CellFormat formatOfCode(std::string_view code) {
    bool date = false;
    bool time = false;
    bool months = false; // an "m" is a month, or minutes where hours or seconds stand beside it
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == '"') {
            i = code.find('"', i + 1);
            if (i == std::string_view::npos) break;
        } else if (c == '[') { // a colour, a language or a condition; [h] counts hours
            if (i + 1 < code.size() && (code[i + 1] == 'h' || code[i + 1] == 'm' || code[i + 1] == 's'))
                time = true;
            i = code.find(']', i + 1);
            if (i == std::string_view::npos) break;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == ';') {
            break; // what follows is for negative numbers and text
        } else if (c == 'y' || c == 'Y' || c == 'd' || c == 'D') {
            date = true;
        } else if (c == 'h' || c == 'H' || c == 's') {
            time = true;
        } else if (c == 'm' || c == 'M') {
            months = true;
        }
    }
    if (date || (months && !time)) return time ? CellFormat::DateTime : CellFormat::Date;
    return time ? CellFormat::Time : CellFormat::Number;
}

std::string serialText(std::string_view number, CellFormat format, bool is1904) {
    const std::optional<double> serial = parsed(number);
    constexpr double kFarAhead = 3e6;
    if (!serial || *serial < 0 || *serial > kFarAhead) return std::string(number);
    using namespace std::chrono;
    const auto total = static_cast<long long>(std::llround(*serial * 86'400));
    const long long day = total / 86'400;
    const long long lastDay = is1904 ? 2'957'003 : 2'958'465; // 9999-12-31
    if (day > lastDay) return std::string(number);
    if (format == CellFormat::Time) return clockText(total);
    // Excel counts a 29 February 1900 that never was: days before March 1900 are one later than the rest
    // says.
    const sys_days epoch =
        is1904 ? sys_days(year{1904} / January / 1) : sys_days(year{1899} / December / (day < 60 ? 31 : 30));
    const year_month_day date(epoch + days(day));
    std::string text = std::to_string(static_cast<int>(date.year())) + '-' +
                       twoDigits(static_cast<unsigned>(date.month())) + '-' +
                       twoDigits(static_cast<unsigned>(date.day()));
    const bool hasTime = total % 86'400 != 0;
    return format == CellFormat::DateTime || hasTime ? text + ' ' + clockText(total % 86'400) : text;
}

std::string numberText(std::string_view number) {
    const std::optional<double> value = parsed(number);
    constexpr std::size_t kShortEnough = 15; // digits that a double always keeps
    if (!value || number.size() <= kShortEnough) return std::string(number);
    // A long number without a fraction is somebody's key: no digit of it may go.
    const bool isWhole =
        number.find_first_not_of("0123456789", number.starts_with('-') ? 1 : 0) == std::string_view::npos;
    if (isWhole) return std::string(number);
    char text[64];
    const auto [end, error] = std::to_chars(text, text + sizeof text, *value, std::chars_format::general, 15);
    return error == std::errc() ? std::string(text, end) : std::string(number);
}

} // namespace farol
