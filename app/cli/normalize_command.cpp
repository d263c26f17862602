// SPDX-License-Identifier: GPL-3.0-or-later
// farol-cli normalize: what the scoring rules would see of single values.
#include "app/cli/command_files.h"
#include "app/cli/normalize_values.h"
#include "core/base/file_bytes.h"
#include "core/text/encoding.h"

#include <algorithm>
#include <cstdio>
#include <memory>

namespace farol::cli {
namespace {

constexpr std::size_t kLongestLine = 65'536; // bytes; no cell that holds one value is longer

struct NormalizeArguments {
    std::string kind;
    std::string path = "-";
};

std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r')) line.remove_suffix(1);
        lines.push_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

// Why the input cannot be used, as the end of a sentence that begins with its name; empty when it can be.
std::string flawOf(const DecodedText& text, const std::vector<std::string_view>& lines) {
    if (!text.badOffsets.empty()) {
        const std::string_view before = text.view().substr(0, text.badOffsets.front());
        const auto line = std::count(before.begin(), before.end(), '\n') + 1;
        return "is not UTF-8 in line " + std::to_string(line) + ": save it as UTF-8 and try again.";
    }
    if (text.view().find('\0') != std::string_view::npos)
        return "is not a text file: give it one value per line, in UTF-8.";
    const auto tooLong = std::find_if(lines.begin(), lines.end(),
                                      [](std::string_view line) { return line.size() > kLongestLine; });
    if (tooLong == lines.end()) return {};
    return "has " + withThousands(tooLong->size()) + " bytes in line " +
           std::to_string(tooLong - lines.begin() + 1) + ": give it one value per line.";
}

ExitStatus runNormalize(const NormalizeArguments& arguments) {
    Result<FileBytes> bytes =
        arguments.path == "-" ? readStandardInput() : readFile(pathFromText(arguments.path));
    if (!bytes) return inputFailure(bytes.error(), arguments.path);
    const Result<DecodedText> text = decodeText(std::move(*bytes), "utf-8");
    if (!text) return inputFailure(text.error(), arguments.path);
    const std::vector<std::string_view> lines = linesOf(text->view());
    if (const std::string flaw = flawOf(*text, lines); !flaw.empty()) {
        const std::string name = arguments.path == "-" ? "Standard input" : '"' + arguments.path + '"';
        std::fprintf(stderr, "%s %s\n", name.c_str(), flaw.c_str());
        return kInputFailed;
    }
    return print(normalizedLines(arguments.kind, lines));
}

} // namespace

Command addNormalizeCommand(CLI::App& app) {
    CLI::App* command =
        app.add_subcommand("normalize", "show what the rules see of single values, one JSON object per line");
    auto arguments = std::make_shared<NormalizeArguments>();
    command->add_option("KIND", arguments->kind, "what the values are")
        ->required()
        ->check(CLI::IsMember(valueKinds()));
    command->add_option("FILE", arguments->path, "one value per line, in UTF-8; - is standard input");
    return {command, [arguments] { return runNormalize(*arguments); }};
}

} // namespace farol::cli
