// SPDX-License-Identifier: GPL-3.0-or-later
// Real lead files, where a developer has them: FAROL_SHARED names the folder; skipped in sight elsewhere.
#include "tests/cli/run_program.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>

namespace farol::testing {
namespace {

class RealFiles : public ::testing::Test {
protected:
    void SetUp() override {
        const char* shared = std::getenv("FAROL_SHARED");
        m_data = std::filesystem::path(shared ? shared : FAROL_SOURCE_DIR "/../shared") / "data";
        if (!std::filesystem::exists(m_data)) GTEST_SKIP() << "no real lead files here (set FAROL_SHARED)";
    }
    std::string file(const char* name) const { return shellWord((m_data / name).string()); }

    std::filesystem::path m_data;
};

TEST_F(RealFiles, XEducationIsMappedAndScored) {
    const ProgramRun run = runCli("score --json --quiet " + file("xeducation_Leads.csv"));
    ASSERT_EQ(run.status, 0) << run.errors;
    const auto report = nlohmann::json::parse(run.output);
    EXPECT_EQ(report["rows"], 9240);
    EXPECT_TRUE(report["top"][0]["fields"].contains("city"));
    EXPECT_EQ(report["absentFields"], (nlohmann::json{"employees", "industry"}));
}

TEST_F(RealFiles, OlistSaysWhichFieldsItLacks) {
    const ProgramRun run = runCli("score " + file("olist_mql_full.csv"));
    EXPECT_EQ(run.status, 1);
    EXPECT_TRUE(isOneSentence(run.errors)) << run.errors;
    EXPECT_NE(run.errors.find("job_title"), std::string::npos);
    const ProgramRun inspected = runCli("inspect --json " + file("olist_mql_full.csv"));
    const auto report = nlohmann::json::parse(inspected.output);
    EXPECT_EQ(report["rows"], 8000);
    EXPECT_EQ(report["mapping"]["lead_id"]["column"], "mql_id");
    EXPECT_EQ(report["mapping"]["created_at"]["column"], "first_contact_date");
}

} // namespace
} // namespace farol::testing
