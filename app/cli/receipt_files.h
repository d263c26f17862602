// SPDX-License-Identifier: GPL-3.0-or-later
// Receipts on the command line: written beside an export, and read again.
#pragma once

#include "app/cli/command_files.h"
#include "core/export/receipt.h"
#include "core/scoring/scored_leads.h"

#include <string>

namespace farol::cli {

// Where the receipt of an export goes when no file is named for it.
std::string defaultReceiptPath(const std::string& output);

// The receipt of an export that was written to `output`.
//   requires  `arguments` were used to read the input
Receipt receiptOf(const InputArguments& arguments, const FileDigest& input, const ScoredLeads& scored,
                  const ExportOptions& options, const FileDigest& output);

//   errors   as writeFileAtomically
Result<void> writeReceiptFile(const Receipt& receipt, const std::string& path);

//   errors   as readFile; BadArgument (the receipt) when it is none, or too large for one
Result<Receipt> readReceiptFile(const std::string& path);

// How an input was read, as the command line says it.
InputArguments inputArgumentsOf(const ReadingChoices& reading, const std::string& path);

} // namespace farol::cli
