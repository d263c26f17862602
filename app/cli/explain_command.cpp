// SPDX-License-Identifier: GPL-3.0-or-later
// farol-cli explain: why one lead has its score.
#include "app/cli/command_files.h"
#include "app/cli/day_argument.h"
#include "app/cli/lead_report.h"
#include "app/cli/lift_sentence.h"
#include "app/cli/progress_bar.h"
#include "core/scoring/shipped_rules.h"
#include "core/text/display_text.h"
#include "core/text/fold.h"

#include <cstdio>
#include <memory>
#include <optional>
#include <vector>

namespace farol::cli {
namespace {

struct ExplainArguments {
    InputArguments input;
    std::string rules{kDefaultRuleSet};
    std::optional<std::size_t> row; // from 1
    std::string id;
    std::string asOf;
    bool json = false;
};

Result<ScoredLeads> score(const ExplainArguments& arguments, RuleSet rules) {
    ProgressBar bar("Reading", arguments.json);
    const TaskControl control = bar.control();
    Result<std::shared_ptr<const LeadTable>> leads = readLeads(arguments.input, control.step(0, 0.8));
    if (!leads) return tl::unexpected(leads.error());
    ScoreOptions options;
    if (const auto day = parseDay(arguments.asOf)) options.asOf = *day;
    return scoreLeads(std::move(*leads), std::move(rules), control.step(0.8, 1), options);
}

std::vector<std::size_t> rowsWithId(const LeadTable& leads, const std::string& id) {
    const std::string wanted = collapseSpace(id);
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < leads.rowCount(); ++row)
        if (leads.value(row, Field::LeadId) == wanted) rows.push_back(row);
    return rows;
}

ExitStatus complain(const std::string& sentence) {
    std::fprintf(stderr, "%s\n", sentence.c_str());
    return kInputFailed;
}

ExitStatus showRow(const ExplainArguments& arguments, const ScoredLeads& scored, std::size_t row) {
    const std::optional<Lift> lift = LiftFinder(scored).find(row);
    if (!arguments.json)
        return print(leadExplanation(scored, row) + (lift ? liftSentence(scored.rules, *lift) + '\n' : ""));
    nlohmann::ordered_json lead = leadAsJson(scored, row, rankOf(scored, row), true);
    lead["lift"] = lift ? liftAsJson(scored.rules, *lift) : nlohmann::ordered_json();
    return print(lead.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n');
}

ExitStatus explainRow(const ExplainArguments& arguments, const ScoredLeads& scored) {
    const std::size_t rows = scored.scores.size();
    if (*arguments.row >= 1 && *arguments.row <= rows) return showRow(arguments, scored, *arguments.row - 1);
    const std::string asked = "There is no row " + withThousands(*arguments.row);
    if (rows == 0) return complain(asked + ": the file has no leads.");
    return complain(asked + ": the file has rows 1 to " + withThousands(rows) +
                    ", the header not counted; choose one of them.");
}

ExitStatus explainId(const ExplainArguments& arguments, const ScoredLeads& scored) {
    const std::string shown = '"' + displayLine(arguments.id, 80) + '"';
    if (!scored.leads->mapping().has(Field::LeadId))
        return complain("No column of the file holds the leads' ids: use --row, or name the column with "
                        "--map lead_id=COLUMN.");
    const std::vector<std::size_t> rows = rowsWithId(*scored.leads, arguments.id);
    if (rows.size() == 1) return showRow(arguments, scored, rows.front());
    if (rows.empty()) return complain("No lead has the id " + shown + ": check it, or use --row.");
    return complain(counted(rows.size(), "lead has", "leads have") + " the id " + shown + " (rows " +
                    withThousands(rows[0] + 1) + " and " + withThousands(rows[1] + 1) +
                    (rows.size() > 2 ? " are the first" : "") + "): choose one with --row.");
}

ExitStatus runExplain(const ExplainArguments& arguments) {
    Result<RuleSet> rules = loadRuleSet(arguments.rules);
    if (!rules) return inputFailure(rules.error());
    const Result<ScoredLeads> scored = score(arguments, std::move(*rules));
    if (!scored) return inputFailure(scored.error(), arguments.input.path);
    return arguments.row ? explainRow(arguments, *scored) : explainId(arguments, *scored);
}

} // namespace

Command addExplainCommand(CLI::App& app) {
    CLI::App* command = app.add_subcommand("explain", "say why one lead has its score");
    auto arguments = std::make_shared<ExplainArguments>();
    addInputArguments(*command, arguments->input, true);
    CLI::Option* row =
        command
            ->add_option("--row", arguments->row, "the lead in this row, from 1; the header is not counted")
            ->check(checkWholeNumber);
    CLI::Option* id = command->add_option("--id", arguments->id, "the lead with this id")->excludes(row);
    command->add_option("--rules", arguments->rules, "a rule set's name, or the path of a rule file")
        ->capture_default_str();
    command
        ->add_option("--as-of", arguments->asOf,
                     "the day that dates count from (else the newest in the file)")
        ->check(CLI::Validator(checkDay, "DATE"));
    command->add_flag("--json", arguments->json, "print JSON instead of sentences");
    command->callback([row, id, arguments] {
        if (row->count() + id->count() == 0 || (id->count() > 0 && arguments->id.empty()))
            throw CLI::ValidationError("Say which lead: --row N or --id ID");
    });
    return {command, [arguments] { return runExplain(*arguments); }};
}

} // namespace farol::cli
