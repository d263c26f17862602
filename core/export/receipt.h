// SPDX-License-Identifier: GPL-3.0-or-later
// The receipt of an export: all that it takes to make the same file again, and to see that it is the same.
#pragma once

#include "core/base/result.h"
#include "core/export/export_leads.h"
#include "core/leads/mapping_choice.h"
#include "core/scoring/rule_set.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace farol {

inline constexpr std::size_t kLargestReceipt = std::size_t{4} << 20; // bytes

// A file by its contents. No folder: a path may hold a person's name.
struct FileDigest {
    std::string name; // without folders; "-" is a standard stream
    std::uint64_t sizeBytes = 0;
    std::string sha256; // 64 lower-case hexadecimal digits
    bool operator==(const FileDigest&) const = default;
};
FileDigest digestOf(std::string_view path, std::string_view bytes);
// The last part of a path, "/" and "\" alike.
std::string fileNameOf(std::string_view path);

// What a person said about the input instead of letting Farol find out. Empty: nothing.
struct ReadingChoices {
    std::string delimiter;
    std::string encoding;
    std::string sheet;
    std::vector<MappingChoice> mapping;
    std::vector<std::string> emptyMarkers;
    bool operator==(const ReadingChoices&) const = default;
};

struct Receipt {
    std::string programVersion; // "0.1.0"
    FileDigest input;
    ReadingChoices reading;
    RuleSet rules;
    std::string rulesSha256;                   // of writeRuleSet(rules)
    std::optional<std::chrono::sys_days> asOf; // the reference date, where the rules count days
    ExportOptions options;
    FileDigest output;
};

// UTF-8 JSON, ends with a line feed. The same receipt gives the same bytes.
std::string writeReceipt(const Receipt& receipt);

//   errors   BadArgument with the subject "receipt"; detail says where in it and what was expected
Result<Receipt> parseReceipt(std::string_view json);

} // namespace farol
