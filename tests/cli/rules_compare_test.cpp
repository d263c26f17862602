// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/run_program.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace farol::testing {
namespace {

const std::string kLeads = "Job Title,Company,Industry,Company Size,Location\n"
                           "Cook,Alfa,Retail,5,Faro\n"
                           "CTO,\"Beta, Lda\",SaaS,12000,Lisbon\n"
                           "Director,Gama,Retail,200,Paris\n";

TEST(RulesCompare, PrintsGradesTopAndCriteria) {
    const TempFolder folder;
    const ProgramRun run =
        runCli("rules compare mvp standard " + shellWord(folder.write("a.csv", kLeads).string()));
    EXPECT_EQ(run.status, 0) << run.errors;
    for (const char* part : {"From \"mvp\"", "to \"standard\"", "of 3 leads", "from A", "The ten best"})
        EXPECT_NE(run.output.find(part), std::string::npos) << part << " in: " << run.output;
}

TEST(RulesCompare, JsonCountsEveryLeadOnce) {
    const TempFolder folder;
    const ProgramRun run =
        runCli("rules compare --json mvp standard " + shellWord(folder.write("a.csv", kLeads).string()));
    ASSERT_EQ(run.status, 0) << run.errors;
    const auto report = nlohmann::json::parse(run.output);
    std::size_t leads = 0;
    for (const auto& line : report["grades"])
        for (const auto& count : line) leads += count.get<std::size_t>();
    EXPECT_EQ(leads, 3U);
    EXPECT_EQ(report["before"]["name"], "mvp");
    EXPECT_TRUE(report["scores"].contains("before"));
}

TEST(RulesCompare, BadInputIsOneSentence) {
    const TempFolder folder;
    const std::string in = shellWord(folder.write("a.csv", kLeads).string());
    for (const std::string& arguments : {"best standard " + in, "standard best " + in,
                                         "standard mvp " + shellWord(folder.file("none.csv").string())}) {
        const ProgramRun run = runCli("rules compare " + arguments);
        EXPECT_EQ(run.status, 1) << arguments;
        EXPECT_TRUE(isOneSentence(run.errors)) << run.errors;
    }
    EXPECT_EQ(runCli("rules compare standard mvp").status, 2);
    EXPECT_EQ(runCli("rules compare standard mvp " + in + " --as-of 2026-02-30").status, 2);
}

} // namespace
} // namespace farol::testing
