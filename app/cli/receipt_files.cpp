// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/receipt_files.h"

#include "core/base/file_bytes.h"
#include "core/base/sha256.h"
#include "core/scoring/rule_set_json.h"

#include <filesystem>
#include <system_error>

namespace farol::cli {

std::string defaultReceiptPath(const std::string& output) {
    return output + ".receipt.json";
}

Receipt receiptOf(const InputArguments& arguments, const FileDigest& input, const ScoredLeads& scored,
                  const ExportOptions& options, const FileDigest& output) {
    Receipt receipt;
    receipt.programVersion = FAROL_VERSION;
    receipt.input = input;
    receipt.reading.delimiter = arguments.delimiter;
    receipt.reading.encoding = arguments.encoding;
    receipt.reading.sheet = arguments.sheet;
    receipt.reading.mapping = mappingChoices(arguments).value_or(std::vector<MappingChoice>());
    receipt.reading.emptyMarkers = arguments.emptyMarkers;
    receipt.rules = scored.rules;
    receipt.rulesSha256 = sha256(writeRuleSet(scored.rules));
    receipt.asOf = scored.asOf;
    receipt.options = options;
    receipt.output = output;
    return receipt;
}

Result<void> writeReceiptFile(const Receipt& receipt, const std::string& path) {
    return writeFileAtomically(pathFromText(path),
                               [&](const ByteSink& sink) { return sink(writeReceipt(receipt)); });
}

Result<Receipt> readReceiptFile(const std::string& path) {
    const std::filesystem::path file = pathFromText(path);
    std::error_code error;
    // Looked at before it is read: a device never ends.
    const bool isDevice = std::filesystem::exists(file, error) &&
                          !std::filesystem::is_regular_file(file, error) &&
                          !std::filesystem::is_directory(file, error);
    const bool isTooLarge = std::filesystem::is_regular_file(file, error) &&
                            std::filesystem::file_size(file, error) > kLargestReceipt;
    if (isDevice || isTooLarge)
        return failure(ErrorCode::BadArgument, "receipt", "expected a file of at most 4 MiB");
    const Result<FileBytes> bytes = readFile(file);
    if (!bytes) return tl::unexpected(bytes.error());
    return parseReceipt(bytes->view());
}

InputArguments inputArgumentsOf(const ReadingChoices& reading, const std::string& path) {
    InputArguments arguments;
    arguments.path = path;
    arguments.delimiter = reading.delimiter;
    arguments.encoding = reading.encoding;
    arguments.sheet = reading.sheet;
    for (const MappingChoice& choice : reading.mapping)
        arguments.mapping.push_back(choice.field + '=' + choice.column);
    arguments.emptyMarkers = reading.emptyMarkers;
    return arguments;
}

} // namespace farol::cli
