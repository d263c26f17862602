// SPDX-License-Identifier: GPL-3.0-or-later
// The data files that come with Farol are what the program makes and reads today.
#include "tests/cli/run_program.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace farol::testing {
namespace {

const std::filesystem::path kDatasets = FAROL_SOURCE_DIR "/datasets";

TEST(Datasets, LeadsAreWhatGenerateMakes) {
    const TempFolder folder;
    const auto made = folder.file("leads.csv");
    ASSERT_EQ(runCli("generate --seed 1 -o " + shellWord(made.string())).status, 0);
    EXPECT_TRUE(fileText(made) == fileText(kDatasets / "leads.csv"))
        << "run farol-cli generate --seed 1 again";
}

TEST(Datasets, ScoredLeadsAreWhatScoreMakes) {
    const TempFolder folder;
    const auto made = folder.file("scored.csv");
    ASSERT_EQ(runCli("score " + shellWord((kDatasets / "leads.csv").string()) + " --quiet -o " +
                     shellWord(made.string()))
                  .status,
              0);
    EXPECT_TRUE(fileText(made) == fileText(kDatasets / "all_leads_scored.csv"))
        << "run farol-cli score again";
}

TEST(Datasets, EveryFileIsScoredWithoutHelp) {
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(kDatasets)) {
        if (entry.path().extension() == ".md") continue;
        const ProgramRun run = runCli("score " + shellWord(entry.path().string()));
        EXPECT_EQ(run.status, 0) << entry.path() << ": " << run.errors;
        EXPECT_NE(run.output.find("   1  "), std::string::npos) << entry.path() << ": no lead printed";
        ++files;
    }
    EXPECT_GE(files, 8);
}

} // namespace
} // namespace farol::testing
