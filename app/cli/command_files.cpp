// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_files.h"

#include "app/cli/error_sentence.h"
#include "app/cli/interruption.h"
#include "core/base/file_bytes.h"

#include <cerrno>
#include <cstdio>
#include <system_error>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#endif

namespace farol::cli {
namespace {

Result<void> writeToStandardOutput(std::string_view bytes) {
    errno = 0;
    if (std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size()) return {};
    return failure(ErrorCode::WriteFailed, "-", std::generic_category().message(errno));
}

Result<void> flushStandardOutput() {
    errno = 0;
    if (std::fflush(stdout) == 0) return {};
    return failure(ErrorCode::WriteFailed, "-", std::generic_category().message(errno));
}

} // namespace

void addInputArguments(CLI::App& command, InputArguments& arguments, bool withMapping) {
    command.add_option("IN", arguments.path, "the file of leads; - is standard input")->required();
    command.add_option("--delimiter", arguments.delimiter,
                       "what separates the cells, instead of finding out; \"tab\" is a tab");
    command.add_option("--encoding", arguments.encoding,
                       "the file's encoding, instead of finding out: utf-8, windows-1252 ...");
    command.add_option("--sheet", arguments.sheet,
                       "the sheet of a workbook, by name or number, instead of the first with data");
    if (!withMapping) return;
    command
        .add_option("--map", arguments.mapping,
                    "which column holds a field: --map job_title=Cargo; may be repeated")
        ->type_name("FIELD=COLUMN")
        ->expected(1)
        ->take_all();
    command
        .add_option("--empty", arguments.emptyMarkers,
                    "what else counts as an empty cell: --empty \"to be filled\"; may be repeated")
        ->expected(1)
        ->take_all();
}

Result<std::vector<MappingChoice>> mappingChoices(const InputArguments& arguments) {
    std::vector<MappingChoice> choices;
    for (const std::string& choice : arguments.mapping) {
        const std::size_t equals = choice.find('=');
        if (equals == std::string::npos || equals == 0)
            return failure(ErrorCode::BadArgument, "mapping \"" + choice + '"',
                           "FIELD=COLUMN, for example job_title=Cargo");
        choices.push_back({choice.substr(0, equals), choice.substr(equals + 1)});
    }
    return choices;
}

Result<std::shared_ptr<const LeadTable>> readLeads(const InputArguments& arguments,
                                                   const TaskControl& control, FileDigest* digest) {
    ImportOptions options;
    if (!arguments.delimiter.empty()) options.read.delimiter = arguments.delimiter;
    if (!arguments.encoding.empty()) options.read.encoding = arguments.encoding;
    if (!arguments.sheet.empty()) options.sheet = arguments.sheet;
    Result<std::vector<MappingChoice>> choices = mappingChoices(arguments);
    if (!choices) return tl::unexpected(choices.error());
    options.mapping = std::move(*choices);
    for (const std::string& marker : arguments.emptyMarkers) options.missing.add(marker);
    Result<FileBytes> bytes = arguments.path == "-"
                                  ? readStandardInput(control.step(0, 0.2))
                                  : readFile(pathFromText(arguments.path), control.step(0, 0.2));
    if (!bytes) return tl::unexpected(bytes.error());
    if (digest) *digest = digestOf(arguments.path, bytes->view());
    auto leads = importLeads(std::move(*bytes), options, control.step(0.2, 1));
    // What is wrong with the file itself comes without its name.
    if (!leads && leads.error().subject.empty() && leads.error().code != ErrorCode::Cancelled)
        leads.error().subject = arguments.path;
    return leads;
}

Result<void> writeOutput(const std::string& path, const std::function<Result<void>(const ByteSink&)>& write) {
    interruption(); // from before there is something half written
    if (path != "-") return writeFileAtomically(pathFromText(path), write);
#ifdef _WIN32
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    if (Result<void> written = write(writeToStandardOutput); !written) return written;
    return flushStandardOutput();
}

ExitStatus inputFailure(const Error& error, const std::string& file) {
    std::fprintf(stderr, "%s\n", readingSentence(error, file).c_str());
    switch (error.code) {
    case ErrorCode::Cancelled:
        return kInterrupted;
    case ErrorCode::BadArgument:
    case ErrorCode::UnknownField:
    case ErrorCode::UnknownEncoding:
        return kWrongUsage;
    default:
        return kInputFailed;
    }
}

ExitStatus outputFailure(const Error& error) {
    std::fprintf(stderr, "%s\n", writingSentence(error).c_str());
    return error.code == ErrorCode::Cancelled ? kInterrupted : kOutputFailed;
}

ExitStatus print(const std::string& text) {
    Result<void> written = writeToStandardOutput(text);
    if (written) written = flushStandardOutput();
    return written ? kDone : outputFailure(written.error());
}

std::string checkWholeNumber(const std::string& text) {
    constexpr std::size_t kMostDigits = 15;
    const bool digits = !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
    return digits && text.size() <= kMostDigits ? std::string()
                                                : "expected a whole number, 0 or more, not \"" + text + '"';
}

std::string checkNotEmpty(const std::string& text) {
    return text.empty() ? "expected the name of a file" : std::string();
}

std::string withThousands(std::uint64_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, 1, ',');
    return digits;
}

std::string counted(std::uint64_t number, const char* one, const char* many) {
    return withThousands(number) + ' ' + (number == 1 ? one : many);
}

} // namespace farol::cli
