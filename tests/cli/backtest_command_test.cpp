// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/run_program.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

namespace farol::testing {
namespace {

std::string leads(int each) {
    std::string csv = "Job Title,Company,Stage\n";
    for (int i = 0; i < each; ++i) csv += "CEO,Alfa,won\nCook,Beta,lost\nCEO,Gama,lost\n";
    return csv + "CTO,Delta,open\n";
}

TEST(BacktestCommand, SaysWhetherTheRulesHelp) {
    const TempFolder folder;
    const std::string in = shellWord(folder.write("a.csv", leads(40)).string());
    const ProgramRun run = runCli("backtest " + in + " --outcome Stage");
    EXPECT_EQ(run.status, 0) << run.errors;
    EXPECT_TRUE(run.output.starts_with("The rules help: a won lead scores above a lost one 75 times of 100"))
        << run.output;
    EXPECT_NE(run.output.find("40 won and 80 lost; left out: 1 open, 0 unclear"), std::string::npos);
    EXPECT_EQ(run.output, runCli("backtest " + in + " --outcome stage").output) << "the same every time";
}

TEST(BacktestCommand, TooFewOutcomesSayNothing) {
    const TempFolder folder;
    const ProgramRun run =
        runCli("backtest --json --outcome Stage " + shellWord(folder.write("a.csv", leads(29)).string()));
    ASSERT_EQ(run.status, 0) << run.errors;
    const auto report = nlohmann::json::parse(run.output);
    EXPECT_EQ(report["verdict"], "too-few");
    EXPECT_EQ(report["won"], 29);
    EXPECT_FALSE(report.contains("auc"));
    EXPECT_NE(report["sentence"].get<std::string>().find("below 30 of each"), std::string::npos);
}

TEST(BacktestCommand, WarnsOfARuleThatTestsTheOutcome) {
    const TempFolder folder;
    const std::string rules = shellWord(folder
                                            .write("r.json", R"({ "format": "farol-rules", "name": "r",
        "version": 1, "criteria": [ { "id": "stage", "name": "Stage", "fields": ["column:Stage"],
        "kind": "text", "match": "words", "tiers": [ { "points": 5, "terms": ["won"] } ], "otherwise": 0,
        "missing": 0 } ], "grades": { "by": "score", "steps": [ { "grade": "A", "from": 5 }, { "grade": "B" } ] } })")
                                            .string());
    const ProgramRun run = runCli("backtest --rules " + rules + " --outcome Stage " +
                                  shellWord(folder.write("a.csv", leads(40)).string()));
    EXPECT_EQ(run.status, 0) << run.errors;
    EXPECT_NE(run.errors.find("\"stage\" tests the outcome itself"), std::string::npos) << run.errors;
}

TEST(BacktestCommand, WrongColumnIsOneSentence) {
    const TempFolder folder;
    const std::string in = shellWord(folder.write("a.csv", leads(1)).string());
    for (const char* column : {"Company", "Result"}) {
        const ProgramRun run = runCli("backtest " + in + " --outcome " + column);
        EXPECT_EQ(run.status, 1) << column;
        EXPECT_TRUE(isOneSentence(run.errors)) << run.errors;
        EXPECT_NE(run.errors.find(column), std::string::npos) << run.errors;
    }
    EXPECT_EQ(runCli("backtest " + in).status, 2);
}

class RealOutcomes : public ::testing::Test {
protected:
    void SetUp() override {
        const char* shared = std::getenv("FAROL_SHARED");
        m_data = std::filesystem::path(shared ? shared : FAROL_SOURCE_DIR "/../shared") / "data";
        if (!std::filesystem::exists(m_data)) GTEST_SKIP() << "no real lead files here (set FAROL_SHARED)";
    }
    std::string word(const char* name) const { return shellWord((m_data / name).string()); }
    std::filesystem::path m_data;
    TempFolder m_folder;
};

TEST_F(RealOutcomes, XEducation) {
    const std::string rules = shellWord(m_folder
                                            .write("r.json", R"({ "format": "farol-rules", "name": "visits",
        "version": 1, "criteria": [ { "id": "time", "name": "Time on the website",
        "fields": ["column:Total Time Spent on Website"], "kind": "bands",
        "bands": [ { "from": 1000, "points": 4 }, { "from": 500, "points": 2 }, { "from": 100, "points": 1 } ],
        "otherwise": 0, "missing": 0 } ],
        "grades": { "by": "score", "steps": [ { "grade": "A", "from": 4 }, { "grade": "B" } ] } })")
                                            .string());
    const ProgramRun run =
        runCli("backtest --json --outcome Converted --rules " + rules + ' ' + word("xeducation_Leads.csv"));
    ASSERT_EQ(run.status, 0) << run.errors;
    const auto report = nlohmann::json::parse(run.output);
    EXPECT_EQ(report["won"], 3561);
    EXPECT_EQ(report["lost"], 5679);
    EXPECT_EQ(report["verdict"], "helps");
}

// The deals name the leads that were won; the leads that have no deal were not.
TEST_F(RealOutcomes, OlistDealsBesideTheirLeads) {
    std::map<std::string, std::string> wonDates;
    std::ifstream deals(m_data / "olist_closed_deals.csv");
    std::string line;
    while (std::getline(deals, line)) {
        std::istringstream cells(line);
        std::string id, skipped, date;
        std::getline(cells, id, ',');
        for (int i = 0; i < 3; ++i) std::getline(cells, skipped, ',');
        std::getline(cells, date, ',');
        wonDates[id] = date;
    }
    std::ifstream contacts(m_data / "olist_mql_full.csv");
    std::string joined;
    while (std::getline(contacts, line)) {
        if (line.ends_with('\r')) line.pop_back();
        joined += line + ',' + wonDates[line.substr(0, line.find(','))] + '\n';
    }
    const std::string rules = shellWord(m_folder
                                            .write("r.json", R"({ "format": "farol-rules", "name": "origin",
        "version": 1, "criteria": [ { "id": "origin", "name": "Origin", "fields": ["column:origin"],
        "kind": "text", "match": "equals", "tiers": [ { "points": 2, "terms": ["unknown", "paid_search"] },
        { "points": 1, "terms": ["organic_search", "direct_traffic"] } ], "otherwise": 0, "missing": 0 } ],
        "grades": { "by": "score", "steps": [ { "grade": "A", "from": 2 }, { "grade": "B" } ] } })")
                                            .string());
    const ProgramRun run = runCli("backtest --json --outcome won_date --rules " + rules + ' ' +
                                  shellWord(m_folder.write("joined.csv", joined).string()));
    ASSERT_EQ(run.status, 0) << run.errors;
    const auto report = nlohmann::json::parse(run.output);
    EXPECT_EQ(report["won"], 842);
    EXPECT_EQ(report["emptyIsLost"], true);
    EXPECT_EQ(report["halves"].size(), 2U);
    const ProgramRun onlyWon = runCli("backtest --outcome won_date --rules " + rules +
                                      " --map source=lead_type " + word("olist_closed_deals.csv"));
    EXPECT_EQ(onlyWon.status, 1) << "the deals alone lack the column that these rules test";
    EXPECT_TRUE(isOneSentence(onlyWon.errors)) << onlyWon.errors;
}

} // namespace
} // namespace farol::testing
