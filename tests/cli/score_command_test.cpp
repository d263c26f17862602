// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/run_program.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <numeric>

namespace farol::testing {
namespace {

const std::string kLeads = "Job Title,Company,Industry,Company Size,Location\n"
                           "Cook,Alfa,Retail,5,Faro\n"
                           "CTO,\"Beta, Lda\",SaaS,12000,Lisbon\n"
                           "Director,Gama,=cmd,200,Paris\n";

TEST(ScoreCommand, PrintsTheBestAsATable) {
    const TempFolder folder;
    const ProgramRun run = runCli("score " + shellWord(folder.write("a.csv", kLeads).string()) + " --top 2");
    EXPECT_EQ(run.status, 0) << run.errors;
    EXPECT_NE(run.output.find("   1     20  CTO        Beta, Lda  SaaS      12000  Lisbon\n"),
              std::string::npos)
        << run.output;
    EXPECT_NE(run.output.find("Director"), std::string::npos);
    EXPECT_EQ(run.output.find("Cook"), std::string::npos) << "--top 2 should leave the third out";
    EXPECT_NE(run.errors.find("Scored 3 leads"), std::string::npos) << run.errors;
}

TEST(ScoreCommand, WritesTheWholeListSorted) {
    const TempFolder folder;
    const std::string in = shellWord(folder.write("a.csv", kLeads).string());
    const auto out = folder.file("out.csv");
    const ProgramRun run = runCli("score " + in + " -o " + shellWord(out.string()) + " --quiet");
    EXPECT_EQ(run.status, 0);
    EXPECT_EQ(run.output + run.errors, "") << "--quiet with -o says nothing";
    EXPECT_EQ(fileText(out), "Job Title,Company,Industry,Company Size,Location,Score\r\n"
                             "CTO,\"Beta, Lda\",SaaS,12000,Lisbon,20\r\n"
                             "Director,Gama,'=cmd,200,Paris,8\r\n"
                             "Cook,Alfa,Retail,5,Faro,1\r\n");
}

TEST(ScoreCommand, StandardInputToStandardOutput) {
    const TempFolder folder;
    const std::string in = shellWord(folder.write("a.csv", kLeads).string());
    const ProgramRun run = runCli("score - -o - --raw <" + in);
    EXPECT_EQ(run.status, 0);
    EXPECT_TRUE(run.output.starts_with("Job Title,Company,Industry,Company Size,Location,Score\r\n"))
        << run.output;
    EXPECT_NE(run.output.find("Director,Gama,=cmd,200"), std::string::npos) << "--raw leaves formulas alone";
    EXPECT_EQ(run.output.find("Rank"), std::string::npos) << "the table has no place in the file";
}

TEST(ScoreCommand, ExplainsEveryPoint) {
    const TempFolder folder;
    const ProgramRun run =
        runCli("score " + shellWord(folder.write("a.csv", kLeads).string()) + " --explain --top 1");
    EXPECT_NE(run.output.find("+10  Company size: \"12000\" matches 10000+\n"), std::string::npos)
        << run.output;
    EXPECT_NE(run.output.find("+6  Job title: \"CTO\" matches cto\n"), std::string::npos);
}

TEST(ScoreCommand, JsonReasonsAddUp) {
    const TempFolder folder;
    const ProgramRun run =
        runCli("score " + shellWord(folder.write("a.csv", kLeads).string()) + " --json --explain --quiet");
    ASSERT_EQ(run.status, 0);
    const auto report = nlohmann::json::parse(run.output);
    EXPECT_EQ(report["rows"], 3);
    EXPECT_EQ(report["topMatches"], 1);
    ASSERT_EQ(report["top"].size(), 3U);
    for (const auto& lead : report["top"]) {
        int sum = 0;
        for (const auto& reason : lead["reasons"]) sum += reason["points"].get<int>();
        EXPECT_EQ(sum, lead["score"]);
    }
    EXPECT_EQ(report["top"][0]["row"], 2);
    EXPECT_EQ(report["top"][0]["fields"]["company"], "Beta, Lda");
}

TEST(ScoreCommand, OtherRuleSetsAndFiles) {
    const TempFolder folder;
    const std::string in = shellWord(folder.write("a.csv", "Job Title,Company\nDirector,Alfa\n").string());
    EXPECT_NE(runCli("score " + in + " --rules mvp --json").output.find("\"score\": 7"), std::string::npos);
    const ProgramRun unknown = runCli("score " + in + " --rules best");
    EXPECT_EQ(unknown.status, 1);
    EXPECT_TRUE(isOneSentence(unknown.errors)) << unknown.errors;
    EXPECT_NE(unknown.errors.find("standard, mvp"), std::string::npos);
    const std::string bad = shellWord(folder.write("bad.json", "{\n\"format\": 1}").string());
    const ProgramRun broken = runCli("score " + in + " --rules " + bad);
    EXPECT_EQ(broken.status, 1);
    EXPECT_TRUE(isOneSentence(broken.errors)) << broken.errors;
    EXPECT_NE(broken.errors.find("line 2, /format"), std::string::npos) << broken.errors;
}

TEST(ScoreCommand, MapDelimiterAndEncodingByHand) {
    const TempFolder folder;
    const std::string in =
        shellWord(folder.write("a.csv", "Posto X|Alvo\nDire\xE7\xE3o, CTO|a,b\nCook|c,d\n").string());
    const ProgramRun run =
        runCli("score " + in + " --map job_title='Posto X' --delimiter '|' --encoding windows-1252 --json");
    EXPECT_EQ(run.status, 0) << run.errors;
    EXPECT_NE(run.output.find("\"job_title\": \"Direção, CTO\""), std::string::npos) << run.output;
    EXPECT_NE(run.output.find("\"score\": 6"), std::string::npos);
}

TEST(ScoreCommand, ProblemsAreSummarisedWithTheirLine) {
    const TempFolder folder;
    const ProgramRun run =
        runCli("score " + shellWord(folder
                                        .write("a.csv", "Job Title,Company,Company Size\nCTO,Alfa,many\n"
                                                        "CEO,Beta\nCook,Gama,10,x\n")
                                        .string()));
    EXPECT_NE(run.errors.find("1 row has fewer cells than the header (line 3)"), std::string::npos)
        << run.errors;
    EXPECT_NE(run.errors.find("1 row has more cells than the header; all are kept (line 4)"),
              std::string::npos);
    EXPECT_NE(run.errors.find("1 row has in \"Company Size\" what is no company size (line 2)"),
              std::string::npos);
}

TEST(ScoreCommand, SecondRunGivesTheSameBytes) {
    const TempFolder folder;
    const std::string in = shellWord(FAROL_SOURCE_DIR "/datasets/leads.csv");
    for (const char* name : {"one.csv", "two.csv"})
        ASSERT_EQ(runCli("score " + in + " --quiet -o " + shellWord(folder.file(name).string())).status, 0);
    EXPECT_EQ(fileText(folder.file("one.csv")), fileText(folder.file("two.csv")));
}

} // namespace
} // namespace farol::testing
