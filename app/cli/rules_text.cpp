// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rules_text.h"

#include "app/cli/text_table.h"
#include "core/scoring/describe_rules.h"
#include "core/text/display_text.h"

#include <algorithm>

namespace farol::cli {
namespace {

constexpr std::size_t kWidest = 4000; // columns of a line; longer ones are cut

bool isPoints(const RulePart& part) {
    return part.leftTitle == "Points" && part.key != "examples";
}

std::string asTable(const RulePart& part) {
    std::string text = displayLine(part.heading, kWidest) + '\n';
    for (const std::string& remark : part.remarks) text += "  " + displayLine(remark, kWidest) + '\n';
    if (part.lines.empty()) return text;
    std::vector<std::vector<std::string>> rows;
    for (const RuleLine& line : part.lines) rows.push_back({line.left, line.right});
    const std::vector<TableColumn> columns = {{part.leftTitle, isPoints(part)},
                                              {part.rightTitle, false, kWidest}};
    for (const std::string& line : layOutTable(columns, rows)) text += "  " + line + '\n';
    return text;
}

// A text of the rule file in one line of Markdown, where it is only text.
std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : displayLine(text, kWidest)) {
        if (std::string_view("\\`*_[]<>|#").find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

std::string asMarkdown(const RulePart& part, bool isFirst) {
    std::string text = (isFirst ? "# " : "\n## ") + escaped(part.heading) + '\n';
    for (const std::string& remark : part.remarks) text += '\n' + escaped(remark) + '\n';
    if (part.lines.empty()) return text;
    text += "\n| " + part.leftTitle + " | " + part.rightTitle + " |\n";
    text += isPoints(part) ? "|---:|---|\n" : "|---|---|\n";
    for (const RuleLine& line : part.lines)
        text += "| " + escaped(line.left) + " | " + escaped(line.right) + " |\n";
    return text;
}

} // namespace

std::string rulesAsTables(const RuleSet& rules) {
    std::string text;
    for (const RulePart& part : describeRules(rules)) text += asTable(part) + '\n';
    return text + "Agreed on ____________________\n\n"
                  "______________________________    ______________________________\n"
                  "Name and signature                Name and signature\n";
}

std::string rulesAsMarkdown(const RuleSet& rules, const std::string& origin) {
    std::string text;
    for (const RulePart& part : describeRules(rules)) text += asMarkdown(part, text.empty());
    if (!origin.empty()) text += "\n---\n" + origin + '\n';
    return text;
}

std::string differencesAsText(const std::vector<RuleChange>& changes) {
    std::string text;
    for (const RuleChange& change : changes) {
        if (!text.empty()) text += '\n';
        text += displayLine(change.heading, kWidest);
        text += change.before.empty() ? " (new)\n" : change.after.empty() ? " (gone)\n" : "\n";
        for (const std::string& line : change.before) text += "  - " + displayLine(line, kWidest) + '\n';
        for (const std::string& line : change.after) text += "  + " + displayLine(line, kWidest) + '\n';
    }
    return text;
}

} // namespace farol::cli
