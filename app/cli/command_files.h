// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands share: reading a lead file or standard input, writing a file or standard output.
#pragma once

#include "app/cli/commands.h"
#include "core/base/result.h"
#include "core/export/export_leads.h"
#include "core/export/receipt.h"
#include "core/leads/lead_import.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace farol::cli {

// The options that say how an input is read; the same on every command that reads one.
struct InputArguments {
    std::string path; // "-" is standard input
    std::string delimiter;
    std::string encoding;
    std::string sheet;
    std::vector<std::string> mapping;      // field=Column
    std::vector<std::string> emptyMarkers; // what counts as an empty cell besides the usual
};

void addInputArguments(CLI::App& command, InputArguments& arguments, bool withMapping);

//   errors   BadArgument for a --map without "="
Result<std::vector<MappingChoice>> mappingChoices(const InputArguments& arguments);

//   digest   if not null, told what was read
//   errors   as importLeadFile; BadArgument for a --map without "="
Result<std::shared_ptr<const LeadTable>> readLeads(const InputArguments& arguments,
                                                   const TaskControl& control, FileDigest* digest = nullptr);

// Lets `write` fill `path` as a whole, or standard output when it is "-".
//   errors   as writeFileAtomically
Result<void> writeOutput(const std::string& path, const std::function<Result<void>(const ByteSink&)>& write);

// Prints the sentence for an error on standard error and gives the status to end with.
//   file  the input's path, for errors that do not carry it
ExitStatus inputFailure(const Error& error, const std::string& file = {});
ExitStatus outputFailure(const Error& error);

// Prints text on standard output.
//   returns  kDone, or kOutputFailed with a sentence on standard error when it could not be written
ExitStatus print(const std::string& text);

// For CLI11's check(): empty when the text will do, else what was expected.
std::string checkWholeNumber(const std::string& text);
std::string checkNotEmpty(const std::string& text);

// 9240 -> "9,240"
std::string withThousands(std::uint64_t number);

// 1, "row", "rows" -> "1 row"
std::string counted(std::uint64_t number, const char* one, const char* many);

} // namespace farol::cli
