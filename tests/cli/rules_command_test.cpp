// SPDX-License-Identifier: GPL-3.0-or-later
// farol-cli rules: show, check, diff, format.
#include "core/scoring/shipped_rules.h"
#include "tests/cli/run_program.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

namespace farol::testing {
namespace {

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

TEST(RulesCommand, EveryShippedSetPassesItsCheck) {
    for (const std::string& name : shippedRuleSetNames()) {
        const ProgramRun run = runCli("rules check " + name);
        EXPECT_EQ(run.status, 0) << run.output << run.errors;
        EXPECT_TRUE(holds(run.output, name + " is valid: ")) << run.output;
        EXPECT_EQ(holds(run.output, "Literal text decides in: "), name == "mvp") << run.output;
    }
}

TEST(RulesCommand, ListNamesEveryShippedSet) {
    const std::string output = runCli("rules list").output;
    for (const std::string& name : shippedRuleSetNames())
        EXPECT_TRUE(holds(output, '\n' + name + ' ')) << output;
}

TEST(RulesCommand, PagesOfTheShippedSetsAreUpToDate) {
    for (const std::string& name : shippedRuleSetNames())
        EXPECT_EQ(runCli("rules show " + name + " --markdown").output,
                  fileText(std::string(FAROL_SOURCE_DIR) + "/docs/rules/" + name + ".md"))
            << "farol-cli rules show " << name << " --markdown > docs/rules/" << name << ".md";
}

TEST(RulesCommand, ShowHasLinesForBothSignatures) {
    const std::string output = runCli("rules show standard").output;
    EXPECT_TRUE(holds(output, "standard, version 2")) << output;
    EXPECT_TRUE(holds(output, "+4  vice president, director or head")) << output;
    EXPECT_TRUE(holds(output, "Agreed on ____")) << output;
    EXPECT_TRUE(holds(output, "Name and signature                Name and signature\n")) << output;
}

TEST(RulesCommand, MarkdownKeepsTextOfTheFileFromBeingMarkup) {
    const TempFolder folder;
    std::string text(*shippedRuleSetText("mvp"));
    text.replace(text.find("\"The first prototype"), 1, "\"<script>|*x*\\n# ");
    const std::string file = folder.write("own.json", text).string();
    const std::string page = runCli("rules show --markdown " + shellWord(file)).output;
    EXPECT_TRUE(holds(page, "\\<script\\>\\|\\*x\\*")) << page;
    EXPECT_FALSE(holds(page, "\n# The first")) << page;
}

TEST(RulesCommand, CheckNamesAllProblemsAndFails) {
    const TempFolder folder;
    const std::string file =
        folder.write("bad.json", "{ \"format\": \"x\",\n  \"name\": 1,\n \"name\": 2 }").string();
    const ProgramRun run = runCli("rules check " + shellWord(file));
    EXPECT_EQ(run.status, 1);
    EXPECT_TRUE(holds(run.output, "line 1, /format: expected \"farol-rules\".\n")) << run.output;
    EXPECT_TRUE(holds(run.output, "line 3, /name: the key \"name\" comes twice")) << run.output;
    EXPECT_TRUE(holds(run.output, "expected the key \"criteria\"")) << run.output;
}

TEST(RulesCommand, CheckRunsTheExamples) {
    const TempFolder folder;
    std::string text(*shippedRuleSetText("standard"));
    text.replace(text.find("\"score\": 20"), 11, "\"score\": 19");
    const ProgramRun run = runCli("rules check " + shellWord(folder.write("own.json", text).string()));
    EXPECT_EQ(run.status, 1);
    EXPECT_TRUE(holds(run.output, "expected 19 points, grade A, found 20 points, grade A.")) << run.output;
}

TEST(RulesCommand, DiffSaysWhatChanged) {
    EXPECT_EQ(runCli("rules diff mvp mvp").output, "Both say the same.\n");
    const std::string output = runCli("rules diff mvp standard").output;
    EXPECT_TRUE(holds(output, "\nJob title\n")) << output;
    EXPECT_TRUE(holds(output, "  - +6: cto, ceo, founder\n")) << output;
    EXPECT_TRUE(holds(output, "  + +6: owner or C-level\n")) << output;
    EXPECT_FALSE(holds(output, "\nCompany size\n")) << output;
}

TEST(RulesCommand, FormatWritesTheOneForm) {
    const TempFolder folder;
    std::string text(*shippedRuleSetText("saas-eu"));
    std::string mangled;
    for (const char c : text)
        if (c != '\n') mangled += c;
    const std::string file = folder.write("own.json", mangled).string();
    EXPECT_EQ(runCli("rules format " + shellWord(file)).output, text);
    EXPECT_EQ(runCli("rules format " + shellWord(file) + " -o " + shellWord(file)).status, 0);
    EXPECT_EQ(fileText(file), text);
}

} // namespace
} // namespace farol::testing
