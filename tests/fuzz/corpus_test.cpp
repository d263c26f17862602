// SPDX-License-Identifier: GPL-3.0-or-later
// Runs every file of tests/fuzz/corpus/ through its fuzz target: what fuzzing found once stays mended.
#include "core/base/file_bytes.h"
#include "core/leads/lead_import.h"
#include "tests/fuzz/fuzz_check.h"
#include "tests/fuzz/fuzz_targets.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace farol::fuzz {
namespace {

enum class Inputs { Own, AndTables };

struct Target {
    const char* name;
    void (*run)(std::string_view);
    Inputs inputs = Inputs::Own;
};
void PrintTo(const Target& target, std::ostream* out) {
    *out << target.name;
}

class FuzzCorpus : public testing::TestWithParam<Target> {};

std::vector<std::filesystem::path> filesOf(const Target& target) {
    std::vector<std::string> folders = {target.name};
    if (target.inputs == Inputs::AndTables) folders.emplace_back("tables");
    std::vector<std::filesystem::path> files;
    for (const std::string& name : folders) {
        const std::filesystem::path folder = FAROL_SOURCE_DIR "/tests/fuzz/corpus/" + name;
        if (!std::filesystem::exists(folder)) continue; // no input of its own yet
        for (const auto& entry : std::filesystem::directory_iterator(folder)) files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

TEST_P(FuzzCorpus, BreaksNoClaim) {
    const std::vector<std::filesystem::path> files = filesOf(GetParam());
    ASSERT_FALSE(files.empty());
    for (const std::filesystem::path& file : files) {
        const Result<FileBytes> bytes = readFile(file);
        ASSERT_TRUE(bytes) << file;
        try {
            GetParam().run(bytes->view());
        } catch (const BrokenClaim& broken) {
            ADD_FAILURE() << file << " breaks the claim: " << broken.what();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Targets, FuzzCorpus,
                         testing::Values(Target{"encoding", encoding, Inputs::AndTables},
                                         Target{"number", number}, Target{"date", date},
                                         Target{"archive", archive}, Target{"workbook", workbook},
                                         Target{"dialect", dialect, Inputs::AndTables},
                                         Target{"reader", reader, Inputs::AndTables},
                                         Target{"mapping", mapping, Inputs::AndTables},
                                         Target{"normalize", normalize}, Target{"rules", rules},
                                         Target{"exporting", exporting, Inputs::AndTables}),
                         [](const auto& test) { return std::string(test.param.name); });

// For files like those that people have, without the conditions that made-up bytes need.
TEST(CleanedSamples, AreCleanAlready) {
    for (const char* folder : {FAROL_SOURCE_DIR "/datasets", FAROL_SOURCE_DIR "/tests/data"})
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            if (!entry.is_regular_file() || entry.path().extension() == ".md") continue;
            const auto leads = importLeadFile(entry.path());
            ASSERT_TRUE(leads) << entry.path();
            const std::string clean = cleanCsv(**leads);
            const auto again = importLeads(FileBytes(clean));
            ASSERT_TRUE(again) << entry.path();
            EXPECT_EQ(cleanCsv(**again), clean) << entry.path();
        }
}

// The strict parser is itself a judge, so it has to be seen to refuse.
TEST(Rfc4180Parser, RefusesWhatIsNotStrict) {
    for (const char* text : {"a,b", "a\nb\r\n", "\"a\r\n", "\"a\"b\r\n", "a\"b\r\n"})
        EXPECT_THROW(static_cast<void>(parseRfc4180(text)), BrokenClaim) << text;
    EXPECT_EQ(parseRfc4180("a,\"b\"\"\r\n\"\r\n"), (std::vector<Cells>{{"a", "b\"\r\n"}}));
}

} // namespace
} // namespace farol::fuzz
