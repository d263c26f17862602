// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/month_names.h"

#include <algorithm>
#include <array>

namespace farol {
namespace {

struct MonthName {
    std::string_view name;
    unsigned month;
};
constexpr std::array kMonthNames = {
    MonthName{"january", 1},    MonthName{"janeiro", 1},   MonthName{"enero", 1},
    MonthName{"janvier", 1},    MonthName{"januar", 1},    MonthName{"janner", 1},
    MonthName{"february", 2},   MonthName{"fevereiro", 2}, MonthName{"febrero", 2},
    MonthName{"fevrier", 2},    MonthName{"februar", 2},   MonthName{"march", 3},
    MonthName{"marco", 3},      MonthName{"marzo", 3},     MonthName{"mars", 3},
    MonthName{"marz", 3},       MonthName{"maerz", 3},     MonthName{"mrz", 3},
    MonthName{"april", 4},      MonthName{"abril", 4},     MonthName{"avril", 4},
    MonthName{"may", 5},        MonthName{"maio", 5},      MonthName{"mayo", 5},
    MonthName{"mai", 5},        MonthName{"june", 6},      MonthName{"junho", 6},
    MonthName{"junio", 6},      MonthName{"juin", 6},      MonthName{"juni", 6},
    MonthName{"july", 7},       MonthName{"julho", 7},     MonthName{"julio", 7},
    MonthName{"juillet", 7},    MonthName{"juli", 7},      MonthName{"august", 8},
    MonthName{"agosto", 8},     MonthName{"aout", 8},      MonthName{"september", 9},
    MonthName{"setembro", 9},   MonthName{"setiembre", 9}, MonthName{"septiembre", 9},
    MonthName{"septembre", 9},  MonthName{"october", 10},  MonthName{"outubro", 10},
    MonthName{"octubre", 10},   MonthName{"octobre", 10},  MonthName{"oktober", 10},
    MonthName{"november", 11},  MonthName{"novembro", 11}, MonthName{"noviembre", 11},
    MonthName{"novembre", 11},  MonthName{"december", 12}, MonthName{"dezembro", 12},
    MonthName{"diciembre", 12}, MonthName{"decembre", 12}, MonthName{"dezember", 12},
};

constexpr std::array<std::string_view, 21> kSmallWords = {"de", "del", "do", "of", "the", "le", "den",
                                                          "at", "as",  "a",  "um", "o",   "st", "nd",
                                                          "rd", "th",  "er", "e",  "el",  "la", "on"};

constexpr std::array<std::string_view, 33> kWeekdays = {
    "monday",   "tuesday",  "wednesday",  "thursday",  "friday", "saturday", "sunday",
    "segunda",  "terca",    "quarta",     "quinta",    "sexta",  "feira",    "sabado",
    "domingo",  "lunes",    "martes",     "miercoles", "jueves", "viernes",  "lundi",
    "mardi",    "mercredi", "jeudi",      "vendredi",  "samedi", "dimanche", "montag",
    "dienstag", "mittwoch", "donnerstag", "freitag",   "sonntag"};

} // namespace

std::optional<unsigned> monthFromName(std::string_view word) {
    constexpr std::size_t kFewestLetters = 3;
    if (word.size() < kFewestLetters) return std::nullopt;
    std::optional<unsigned> month;
    for (const MonthName& known : kMonthNames) {
        if (!known.name.starts_with(word)) continue;
        if (month && *month != known.month) return std::nullopt;
        month = known.month;
    }
    return month;
}

bool isDateFiller(std::string_view word) {
    if (std::find(kSmallWords.begin(), kSmallWords.end(), word) != kSmallWords.end()) return true;
    return word.size() >= 2 && std::any_of(kWeekdays.begin(), kWeekdays.end(),
                                           [word](std::string_view day) { return day.starts_with(word); });
}

} // namespace farol
