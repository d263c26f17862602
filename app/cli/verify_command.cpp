// SPDX-License-Identifier: GPL-3.0-or-later
// farol-cli verify: whether an export is what its receipt says, by making it again.
#include "app/cli/command_files.h"
#include "app/cli/error_sentence.h"
#include "app/cli/progress_bar.h"
#include "app/cli/receipt_files.h"
#include "core/base/file_bytes.h"
#include "core/base/sha256.h"
#include "core/export/reproduction.h"
#include "core/scoring/rule_set_json.h"
#include "core/scoring/shipped_rules.h"
#include "core/text/display_text.h"

#include <cstdio>
#include <memory>
#include <optional>
#include <utility>

namespace farol::cli {
namespace {

struct VerifyArguments {
    std::string receipt;
    std::string input;
    std::string output;
    std::string rules;
};

std::string quoted(const std::string& name) {
    return '"' + displayLine(name, 400) + '"';
}

// What is not as the receipt says, in the order in which it is found.
class Differences {
public:
    void add(const std::string& what) { m_text += (m_text.empty() ? "" : "; ") + what; }
    bool isEmpty() const { return m_text.empty(); }
    const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

ExitStatus refuseReceipt(const Error& error, const std::string& path) {
    if (error.code != ErrorCode::BadArgument) return inputFailure(error);
    std::fprintf(stderr, "The receipt %s cannot be used: %s; use the file that score --receipt wrote.\n",
                 quoted(path).c_str(), displayLine(error.detail, 2000).c_str());
    return kInputFailed;
}

void compareRuleSets(const Receipt& receipt, const RuleSet* given, const std::string& path,
                     Differences& differences) {
    if (sha256(writeRuleSet(receipt.rules)) != receipt.rulesSha256)
        differences.add("the rules inside the receipt do not have the checksum that it gives for them");
    if (given && sha256(writeRuleSet(*given)) != receipt.rulesSha256)
        differences.add("the rules " + quoted(path) + " are not those of the receipt, " +
                        quoted(receipt.rules.name) + " version " + std::to_string(receipt.rules.version));
}

// Makes the export again from the input and holds it against the file.
//   returns  nothing when that could not be done for a reason of its own, said on standard error
std::optional<ExitStatus> compareExport(const VerifyArguments& arguments, const Receipt& receipt,
                                        std::string_view output, Differences& differences) {
    ProgressBar bar("Verifying");
    const TaskControl control = bar.control();
    FileDigest input;
    const auto leads =
        readLeads(inputArgumentsOf(receipt.reading, arguments.input), control.step(0, 0.6), &input);
    const bool isSameInput = input.sha256 == receipt.input.sha256;
    if (!leads && (input.sha256.empty() || leads.error().code == ErrorCode::Cancelled))
        return inputFailure(leads.error(), arguments.input);
    if (!isSameInput)
        differences.add("the input " + quoted(arguments.input) + " is not the file of the receipt");
    if (sha256(output) != receipt.output.sha256)
        differences.add("the output " + quoted(arguments.output) + " is not the file of the receipt");
    Result<ScoredLeads> scored = tl::unexpected(leads ? Error{} : leads.error());
    if (leads) scored = scoreLeads(*leads, receipt.rules, control.step(0.6, 0.8), {receipt.asOf, nullptr});
    if (!scored && scored.error().code == ErrorCode::Cancelled) return inputFailure(scored.error());
    if (!scored) {
        differences.add("the export cannot be made again from this input and these rules");
        return std::nullopt;
    }
    const auto offset = firstDifference(*scored, receipt.options, output, control.step(0.8, 1));
    if (!offset) return inputFailure(offset.error(), arguments.input);
    if (*offset)
        differences.add("made again, the export differs from " + quoted(arguments.output) + " from byte " +
                        withThousands(**offset + 1) + " on");
    return std::nullopt;
}

ExitStatus answer(const VerifyArguments& arguments, const Receipt& receipt, const Differences& differences) {
    const bool isOtherVersion = receipt.programVersion != FAROL_VERSION;
    std::string text = quoted(arguments.output) +
                       (differences.isEmpty() ? " is, byte for byte, what " : " is not what ") +
                       "the rules " + quoted(receipt.rules.name) + " version " +
                       std::to_string(receipt.rules.version) + " make of " + quoted(arguments.input);
    if (!differences.isEmpty()) text += ": " + differences.text();
    if (isOtherVersion)
        text += "; but version " + displayLine(receipt.programVersion, 60) +
                " of Farol wrote the receipt, and this is " FAROL_VERSION;
    if (const ExitStatus printed = print(text + ".\n"); printed != kDone) return printed;
    if (isOtherVersion) return kOtherVersion;
    return differences.isEmpty() ? kDone : kDiffers;
}

ExitStatus runVerify(const VerifyArguments& arguments) {
    const Result<Receipt> receipt = readReceiptFile(arguments.receipt);
    if (!receipt) return refuseReceipt(receipt.error(), arguments.receipt);
    std::optional<RuleSet> rules;
    if (!arguments.rules.empty()) {
        Result<RuleSet> loaded = loadRuleSet(arguments.rules);
        if (!loaded) return inputFailure(loaded.error());
        rules = std::move(*loaded);
    }
    const Result<FileBytes> output = readFile(pathFromText(arguments.output));
    if (!output) return inputFailure(output.error());
    Differences differences;
    compareRuleSets(*receipt, rules ? &*rules : nullptr, arguments.rules, differences);
    if (const auto failed = compareExport(arguments, *receipt, output->view(), differences)) return *failed;
    return answer(arguments, *receipt, differences);
}

} // namespace

Command addVerifyCommand(CLI::App& app) {
    CLI::App* command = app.add_subcommand("verify", "whether an export is what its receipt says");
    auto arguments = std::make_shared<VerifyArguments>();
    command->add_option("RECEIPT", arguments->receipt, "what score --receipt wrote")->required();
    command->add_option("IN", arguments->input, "the file of leads that was scored")->required();
    command->add_option("OUT", arguments->output, "the scored file")->required();
    command->add_option("--rules", arguments->rules, "the rules that it should have been scored with")
        ->type_name("FILE");
    return {command, [arguments] { return runVerify(*arguments); }};
}

} // namespace farol::cli
