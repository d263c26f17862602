// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include "core/text/display_text.h"

#include <algorithm>

namespace farol::cli {
namespace {

std::string padded(const std::string& text, std::size_t width, bool alignRight) {
    const std::string space(width - std::min(width, displayWidth(text)), ' ');
    return alignRight ? space + text : text + space;
}

std::string joined(const std::vector<std::string>& cells) {
    std::string line;
    for (const std::string& cell : cells) {
        if (!line.empty()) line += "  ";
        line += cell;
    }
    line.resize(line.find_last_not_of(' ') + 1);
    return line;
}

} // namespace

std::vector<std::string> layOutTable(const std::vector<TableColumn>& columns,
                                     const std::vector<std::vector<std::string>>& rows) {
    std::vector<std::size_t> widths;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        std::size_t width = displayWidth(columns[i].title);
        for (const auto& row : rows)
            width = std::max(width, displayWidth(displayLine(row[i], columns[i].mostColumns)));
        widths.push_back(width);
    }
    const auto line = [&](const auto& cellOf) {
        std::vector<std::string> cells;
        for (std::size_t i = 0; i < columns.size(); ++i)
            cells.push_back(padded(cellOf(i), widths[i], columns[i].alignRight));
        return joined(cells);
    };
    std::vector<std::string> lines;
    lines.push_back(line([&](std::size_t i) { return columns[i].title; }));
    lines.push_back(line([&](std::size_t i) { return std::string(widths[i], '-'); }));
    for (const auto& row : rows)
        lines.push_back(line([&](std::size_t i) { return displayLine(row[i], columns[i].mostColumns); }));
    return lines;
}

std::string tableText(const std::vector<TableColumn>& columns,
                      const std::vector<std::vector<std::string>>& rows) {
    std::string text;
    for (const std::string& line : layOutTable(columns, rows)) text += line + '\n';
    return text;
}

} // namespace farol::cli
