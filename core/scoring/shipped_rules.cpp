// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/shipped_rules.h"

#include "core/base/embedded_files.h"
#include "core/base/file_bytes.h"
#include "core/scoring/rule_set_json.h"

#include <array>

namespace farol {
namespace {

// In the order in which people are shown them.
constexpr std::array<std::string_view, 2> kNames = {kDefaultRuleSet, "mvp"};

std::string namesInOneLine() {
    std::string line;
    for (const std::string_view name : kNames) {
        if (!line.empty()) line += ", ";
        line += name;
    }
    return line;
}

bool looksLikePath(std::string_view text) {
    return text.find_first_of("/\\") != std::string_view::npos || text.ends_with(".json");
}

} // namespace

std::vector<std::string> shippedRuleSetNames() {
    return {kNames.begin(), kNames.end()};
}

Result<std::string_view> shippedRuleSetText(std::string_view name) {
    for (const std::string_view known : kNames)
        if (known == name) return embeddedFile("rules/" + std::string(name) + ".json");
    return failure(ErrorCode::UnknownRuleSet, std::string(name), namesInOneLine());
}

Result<RuleSet> shippedRuleSet(std::string_view name) {
    const Result<std::string_view> text = shippedRuleSetText(name);
    if (!text) return tl::unexpected(text.error());
    return parseRuleSet(*text);
}

Result<RuleSet> loadRuleSet(std::string_view nameOrFile) {
    if (!looksLikePath(nameOrFile)) return shippedRuleSet(nameOrFile);
    const Result<FileBytes> bytes = readFile(pathFromText(nameOrFile));
    if (!bytes) return tl::unexpected(bytes.error());
    Result<RuleSet> rules = parseRuleSet(bytes->view());
    if (!rules) rules.error().subject = nameOrFile;
    return rules;
}

} // namespace farol
