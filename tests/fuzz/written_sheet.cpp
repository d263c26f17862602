// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/written_sheet.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace farol::fuzz {
namespace {

constexpr std::size_t kMostRows = 12;
constexpr std::size_t kMostCells = 6;

constexpr std::array<std::string_view, 18> kPieces = {"a",      "0",          ",",    "\"",   "\n", "\r",
                                                      "<",      "&",          "]]>",  " ",    ";",  "'",
                                                      "\u00E9", "\U0001F600", "=1+1", "Lda.", "_",  "x000A"};

std::string someText(Choices& choices) {
    std::string text;
    for (std::size_t length = choices.below(6); length > 0; --length) text += choices.of(kPieces);
    return text;
}

std::string escaped(std::string_view text) {
    std::string xml;
    for (const char c : text) {
        if (c == '&')
            xml += "&amp;";
        else if (c == '<')
            xml += "&lt;";
        else if (c == '>')
            xml += "&gt;";
        else if (c == '\r') // a bare one would be read as a line feed
            xml += xml.size() % 2 == 0 ? "&#13;" : "_x000D_";
        else if (c == '_')
            xml += "_x005F_";
        else
            xml += c;
    }
    return xml;
}

// One text, in one run or two, with a reading aid that is no part of it.
std::string textRuns(std::string_view text, Choices& choices) {
    if (choices.yes()) return "<t xml:space=\"preserve\">" + escaped(text) + "</t>";
    std::size_t middle = text.size() / 2;
    while (middle > 0 && (static_cast<unsigned char>(text[middle]) & 0xC0U) == 0x80) --middle;
    return "<r><rPr><b/></rPr><t>" + escaped(text.substr(0, middle)) +
           "</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh>" + "<r><t>" + escaped(text.substr(middle)) +
           "</t></r>";
}

struct Day {
    long serial = 0;
    std::string iso;
};

Day someDayOfSheets(Choices& choices) {
    using namespace std::chrono;
    const year_month_day first = year(1900) / 3 / 1;
    const auto span = static_cast<std::size_t>((sys_days(year(9999) / 12 / 31) - sys_days(first)).count());
    const auto past = static_cast<int>(choices.below(span + 1));
    const year_month_day day = sys_days(first) + days(past);
    char iso[32];
    std::snprintf(iso, sizeof iso, "%04d-%02u-%02u", static_cast<int>(day.year()),
                  static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return {61 + past, iso};
}

struct Cell {
    std::string attributes;
    std::string body;
    std::string text; // what a person sees
};

Cell dateCell(Choices& choices) {
    const Day day = someDayOfSheets(choices);
    const auto minute = static_cast<int>(choices.below(24 * 60));
    char clock[32];
    std::snprintf(clock, sizeof clock, "%02d:%02d:00", minute / 60, minute % 60);
    char value[48];
    std::snprintf(value, sizeof value, "<v>%.10f</v>", static_cast<double>(day.serial) + minute / 1440.0);
    if (choices.yes()) return {" s=\"2\"", value, day.iso + ' ' + clock};
    return {" s=\"1\"", "<v>" + std::to_string(day.serial) + "</v>", day.iso};
}

Cell someCell(WrittenSheet& sheet, Choices& choices) {
    const std::string text = someText(choices);
    switch (choices.below(7)) {
    case 0:
        return {" t=\"inlineStr\"", "<is>" + textRuns(text, choices) + "</is>", text};
    case 1:
        sheet.strings.push_back(textRuns(text, choices));
        return {" t=\"s\"", "<v>" + std::to_string(sheet.strings.size() - 1) + "</v>", text};
    case 2:
        return {" t=\"str\"", "<f>A1</f><v>" + escaped(text) + "</v>", text};
    case 3:
        return choices.yes() ? Cell{" t=\"b\"", "<v>1</v>", "TRUE"} : Cell{" t=\"b\"", "<v>0</v>", "FALSE"};
    case 4:
        return {" t=\"e\"", "<v>#DIV/0!</v>", "#DIV/0!"};
    case 5:
        return dateCell(choices);
    default: {
        const std::string number = std::to_string(choices.below(1'000'000'000));
        return {choices.yes() ? " s=\"0\"" : "", "<v>" + number + ".5</v>", number + ".5"};
    }
    }
}

} // namespace

WrittenSheet someSheet(Choices& choices) {
    WrittenSheet sheet;
    for (std::size_t row = 0; row < kMostRows && !choices.isEmpty(); ++row) {
        Cells cells(choices.below(kMostCells + 1));
        const bool hasReferences = choices.yes();
        sheet.xml += "<row>";
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (hasReferences && choices.yes()) continue; // a gap
            const Cell cell = someCell(sheet, choices);
            const std::string place(1, static_cast<char>('A' + i));
            const std::string reference = " r=\"" + place + std::to_string(row + 1) + '"';
            sheet.xml += "<c" + (hasReferences ? reference : "") + cell.attributes + '>' + cell.body + "</c>";
            cells[i] = cell.text;
        }
        sheet.xml += "</row>";
        while (!cells.empty() && cells.back().empty()) cells.pop_back();
        if (!cells.empty()) sheet.rows.push_back(cells);
    }
    return sheet;
}

} // namespace farol::fuzz
