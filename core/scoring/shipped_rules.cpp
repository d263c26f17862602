// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/shipped_rules.h"

#include "core/base/embedded_files.h"
#include "core/base/file_bytes.h"
#include "core/scoring/rule_set_json.h"
#include "core/text/fold.h"

#include <algorithm>
#include <array>
#include <system_error>

namespace farol {
namespace {

// In the order in which people are shown them.
constexpr std::array<std::string_view, 5> kNames = {kDefaultRuleSet, "b2b-services-portugal", "saas-eu",
                                                    "agency", "mvp"};

std::string namesInOneLine() {
    std::string line;
    for (const std::string_view name : kNames) {
        if (!line.empty()) line += ", ";
        line += name;
    }
    return line;
}

bool looksLikePath(std::string_view text) {
    return text.find_first_of("/\\") != std::string_view::npos || lowerCase(text).ends_with(".json");
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

Result<std::string> readRuleText(std::string_view nameOrFile) {
    const std::filesystem::path path = pathFromText(nameOrFile);
    std::error_code error;
    const bool shipped = std::find(kNames.begin(), kNames.end(), nameOrFile) != kNames.end();
    if (shipped || (!looksLikePath(nameOrFile) && !std::filesystem::exists(path, error))) {
        const Result<std::string_view> text = shippedRuleSetText(nameOrFile);
        if (!text) return tl::unexpected(text.error());
        return std::string(*text);
    }
    // Looked at before it is read: a device never ends.
    const bool isDevice = std::filesystem::exists(path, error) &&
                          !std::filesystem::is_regular_file(path, error) &&
                          !std::filesystem::is_directory(path, error);
    if (isDevice || (std::filesystem::is_regular_file(path, error) &&
                     std::filesystem::file_size(path, error) > kLargestRuleFile))
        return failure(ErrorCode::BadRuleSet, std::string(nameOrFile), "expected a file of at most 1 MiB");
    const Result<FileBytes> bytes = readFile(path);
    if (!bytes) return tl::unexpected(bytes.error());
    return std::string(bytes->view());
}

Result<RuleSet> loadRuleSet(std::string_view nameOrFile) {
    const Result<std::string> text = readRuleText(nameOrFile);
    if (!text) return tl::unexpected(text.error());
    Result<RuleSet> rules = parseRuleSet(*text);
    if (!rules) rules.error().subject = nameOrFile;
    return rules;
}

} // namespace farol
