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
    EXPECT_NE(
        run.output.find("   1     20  A      CTO        Beta, Lda  SaaS      12000  Lisbon    4 of 4\n"),
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
    EXPECT_NE(run.output.find("+6  Job title: \"CTO\" is C-level\n"), std::string::npos);
}

TEST(ScoreCommand, JsonReasonsAddUp) {
    const TempFolder folder;
    const ProgramRun run =
        runCli("score " + shellWord(folder.write("a.csv", kLeads).string()) + " --json --explain --quiet");
    ASSERT_EQ(run.status, 0);
    const auto report = nlohmann::json::parse(run.output);
    EXPECT_EQ(report["rows"], 3);
    EXPECT_EQ(report["topMatches"], 1);
    EXPECT_EQ(report["grades"]["A"], 1);
    EXPECT_EQ(report["excluded"], 0);
    EXPECT_EQ(report["top"][0]["grade"], "A");
    EXPECT_EQ(report["top"][0]["known"], 4);
    EXPECT_EQ(report["top"][0]["criteria"], 4);
    EXPECT_TRUE(report["top"][0]["excluded"].is_null());
    ASSERT_EQ(report["top"].size(), 3U);
    for (const auto& lead : report["top"]) {
        int sum = 0;
        for (const auto& reason : lead["reasons"]) sum += reason["points"].get<int>();
        EXPECT_EQ(sum, lead["score"]);
    }
    EXPECT_EQ(report["top"][0]["row"], 2);
    EXPECT_EQ(report["top"][0]["fields"]["company"], "Beta, Lda");
}

TEST(ScoreCommand, SummarisesTheGrades) {
    const TempFolder folder;
    const ProgramRun run = runCli("score " + shellWord(folder.write("a.csv", kLeads).string()));
    EXPECT_NE(run.errors.find("with the rules \"standard\"; A: 1, B: 1, C: 0, D: 1.\n"), std::string::npos)
        << run.errors;
}

// A rule set that excludes and counts days.
const std::string kRules = R"({ "format": "farol-rules", "name": "tiny", "version": 1,
  "criteria": [
    { "id": "title", "name": "Job title", "fields": ["job_title"], "kind": "title",
      "tiers": [ { "points": 6, "levels": ["C"] } ], "otherwise": 0, "missing": 0 },
    { "id": "recent", "name": "Newness", "fields": ["created_at"], "kind": "recency", "points": 10,
      "decay": "linear", "days": 10, "missing": 0 } ],
  "disqualifiers": [ { "id": "rival", "reason": "Competitor", "fields": ["company"], "kind": "text",
    "match": "words", "terms": ["rival"] } ],
  "grades": { "by": "score", "steps": [ { "grade": "A", "from": 11 }, { "grade": "B" } ] } })";
const std::string kDated = "Lead ID,Job Title,Company,Created At\n"
                           "L1,CEO,Rival,2026-03-10\nL2,CEO,Beta,2026-03-09\nL3,Cook,Gama,2026-03-08\n"
                           "L3,Cook,Delta,2026-03-08\n";

class GradedLeads : public ::testing::Test {
protected:
    const TempFolder m_folder;
    const std::string m_leads = shellWord(m_folder.write("a.csv", kDated).string());
    const std::string m_rules = " --rules " + shellWord(m_folder.write("tiny.json", kRules).string());
};

TEST_F(GradedLeads, AreWrittenWithGradeAndExclusionOnRequest) {
    const auto out = m_folder.file("out.csv");
    ASSERT_EQ(runCli("score " + m_leads + m_rules + " --grades --quiet -o " + shellWord(out.string())).status,
              0);
    EXPECT_EQ(fileText(out), "Lead ID,Job Title,Company,Created At,Score,Grade,Excluded\r\n"
                             "L2,CEO,Beta,2026-03-09,15,A,\r\n"
                             "L3,Cook,Gama,2026-03-08,8,B,\r\n"
                             "L3,Cook,Delta,2026-03-08,8,B,\r\n"
                             "L1,CEO,Rival,2026-03-10,16,excluded,Competitor\r\n");
}

TEST_F(GradedLeads, CountDaysFromTheDayThatIsGiven) {
    const ProgramRun run = runCli("score " + m_leads + m_rules + " --as-of 2026-03-12 --json --quiet");
    const auto report = nlohmann::json::parse(run.output);
    EXPECT_EQ(report["asOf"], "2026-03-12");
    EXPECT_EQ(report["top"][0]["score"], 13);
    EXPECT_EQ(report["excluded"], 1);
    EXPECT_EQ(report["top"][3]["excluded"]["reason"], "Competitor");
    const ProgramRun wrong = runCli("score " + m_leads + " --as-of yesterday");
    EXPECT_EQ(wrong.status, 2);
    EXPECT_TRUE(isOneSentence(wrong.errors)) << wrong.errors;
}

TEST_F(GradedLeads, WithoutADateThatCanBeReadAreRefusedInOneSentence) {
    const std::string in =
        shellWord(m_folder.write("b.csv", "Job Title,Created At\nCEO,soon\nCTO,late\n").string());
    const ProgramRun run = runCli("score " + in + m_rules + " --map created_at='Created At'");
    EXPECT_EQ(run.status, 1);
    EXPECT_TRUE(isOneSentence(run.errors)) << run.errors;
    EXPECT_NE(run.errors.find("--as-of"), std::string::npos) << run.errors;
}

TEST_F(GradedLeads, AreExplainedOneByOne) {
    const ProgramRun run = runCli("explain " + m_leads + m_rules + " --id L2");
    EXPECT_EQ(run.status, 0) << run.errors;
    EXPECT_EQ(run.output, "CEO: +6 C-level, +9 newness 1 day before 2026-03-10.\n"
                          "15 points, grade A; rank 1 of 4; known 2 of 2; dates count from 2026-03-10.\n\n"
                          "+6  Job title: \"CEO\" is C-level\n"
                          "+9  Newness: \"2026-03-09\" is 1 day before 2026-03-10\n");
    const auto lead =
        nlohmann::json::parse(runCli("explain " + m_leads + m_rules + " --row 1 --json").output);
    EXPECT_EQ(lead["rank"], 4);
    EXPECT_EQ(lead["grade"], "excluded");
    EXPECT_EQ(lead["excluded"]["id"], "rival");
    EXPECT_EQ(lead["reasons"][1]["kind"], "matched");
}

TEST_F(GradedLeads, ThatCannotBeFoundAreAnsweredInOneSentence) {
    for (const char* which : {" --row 5", " --row 0", " --id L9", " --id L3"}) {
        const ProgramRun run = runCli("explain " + m_leads + m_rules + which);
        EXPECT_EQ(run.status, 1) << which;
        EXPECT_EQ(run.output, "") << which;
        EXPECT_TRUE(isOneSentence(run.errors)) << run.errors;
    }
    EXPECT_EQ(runCli("explain " + m_leads).status, 2) << "neither row nor id";
    EXPECT_EQ(runCli("explain " + m_leads + " --row 1 --id L1").status, 2);
}

TEST(ExplainCommand, SaysTheLeadInOneSentence) {
    const TempFolder folder;
    const std::string in =
        shellWord(folder.write("a.csv", "Job Title,Company Size,Location\nDiretora Comercial,51-200,Lisbon\n")
                      .string());
    const ProgramRun run = runCli("explain " + in + " --row 1");
    EXPECT_EQ(run.output.substr(0, run.output.find('\n')),
              "Diretora Comercial at a company of 51-200 in Lisbon: +4 director, +2 lisbon.");
}

TEST(ScoreCommand, OtherRuleSetsAndFiles) {
    const TempFolder folder;
    const std::string in = shellWord(folder.write("a.csv", "Job Title,Company\nDirector,Alfa\n").string());
    EXPECT_NE(runCli("score " + in + " --rules mvp --json").output.find("\"score\": 7"), std::string::npos);
    const ProgramRun unknown = runCli("score " + in + " --rules best");
    EXPECT_EQ(unknown.status, 1);
    EXPECT_TRUE(isOneSentence(unknown.errors)) << unknown.errors;
    EXPECT_NE(unknown.errors.find("standard, b2b-services-portugal"), std::string::npos);
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
