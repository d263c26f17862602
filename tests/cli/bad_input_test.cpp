// SPDX-License-Identifier: GPL-3.0-or-later
// Every bad input ends with one sentence, the right status, and nothing half-written.
#include "tests/cli/run_program.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

namespace farol::testing {
namespace {

using namespace std::string_literals;

// Runs `score` on the bytes and expects one sentence that holds `part`, status 1, and no output file.
void expectRefused(const std::string& bytes, const std::string& part) {
    const TempFolder folder;
    const std::string in = folder.write("in.csv", bytes).string();
    const ProgramRun run =
        runCli("score " + shellWord(in) + " -o " + shellWord(folder.file("out.csv").string()));
    EXPECT_EQ(run.status, 1) << part;
    EXPECT_TRUE(isOneSentence(run.errors)) << run.errors;
    EXPECT_NE(run.errors.find(part), std::string::npos) << run.errors;
    EXPECT_EQ(run.output, "");
    EXPECT_EQ(folder.listing(), "in.csv");
}

TEST(BadInput, MissingFileFolderAndPermission) {
    const TempFolder folder;
    const ProgramRun missing = runCli("score " + shellWord(folder.file("não há.csv").string()));
    EXPECT_EQ(missing.status, 1);
    EXPECT_TRUE(isOneSentence(missing.errors));
    EXPECT_NE(missing.errors.find("não há.csv"), std::string::npos) << missing.errors;
    const ProgramRun directory = runCli("score " + shellWord(folder.path().string()));
    EXPECT_EQ(directory.status, 1);
    EXPECT_NE(directory.errors.find("it is a folder"), std::string::npos) << directory.errors;
}

TEST(BadInput, RecordOfTooManyCellsIsRefusedByItsLine) {
    std::string csv = "id,size\n";
    for (int i = 0; i < 300; ++i) csv += "1,20\n";
    expectRefused(csv + std::string(5'000'000, ',') + "\n", "line 302 has more than 5,000,000 cells");
}

TEST(BadInput, EmptyFileHasNoLeads) {
    expectRefused("", "There are no leads in");
    expectRefused("\n \r\n", "There are no leads in");
}

TEST(BadInput, HeaderOnlyWritesAnEmptyScoredFile) {
    const TempFolder folder;
    const std::string in = shellWord(folder.write("in.csv", "Job Title,Company\n").string());
    const auto out = folder.file("out.csv");
    const ProgramRun run = runCli("score " + in + " -o " + shellWord(out.string()));
    EXPECT_EQ(run.status, 0);
    EXPECT_NE(run.errors.find("There are no leads in"), std::string::npos) << run.errors;
    EXPECT_EQ(fileText(out), "Job Title,Company,Score\r\n");
}

// The beginning of an archive: the header of a member and its name.
std::string cutArchive(const std::string& name) {
    return "PK\x03\x04"s + std::string(22, '\0') + static_cast<char>(name.size()) + "\0\0\0"s + name;
}

TEST(BadInput, BinariesAreCalledByTheirName) {
    expectRefused(cutArchive("[Content_Types].xml"), "an Excel workbook: save it as CSV first");
    expectRefused(cutArchive("leads.csv"), "a ZIP archive");
    expectRefused("\x89PNG\r\n\x1a\n\0\0\0\rIHDR"s, "a picture");
    expectRefused("%PDF-1.7\n%\xE2\xE3\n", "a PDF document");
    std::string noise;
    for (int i = 0; i < 3'000; ++i) noise += static_cast<char>(i * 131 % 251);
    expectRefused(noise, "not a text file");
}

TEST(BadInput, FileWithoutAnyUsefulColumnSaysWhatWasLookedForAndHowToMap) {
    const TempFolder folder;
    const ProgramRun run =
        runCli("score " + shellWord(folder.write("in.csv", "Colour,Shape\nred,round\nblue,flat\n").string()));
    EXPECT_EQ(run.status, 1);
    EXPECT_TRUE(isOneSentence(run.errors));
    for (const char* part : {"job_title", "employees", "\"Colour\", \"Shape\"", "--map"})
        EXPECT_NE(run.errors.find(part), std::string::npos) << part << " in: " << run.errors;
}

TEST(BadInput, BadMappingNamesTheColumns) {
    const TempFolder folder;
    const std::string in = shellWord(folder.write("in.csv", "Colour,Shape\nred,round\n").string());
    const ProgramRun run = runCli("score " + in + " --map job_title=Size");
    EXPECT_EQ(run.status, 1);
    EXPECT_TRUE(isOneSentence(run.errors)) << run.errors;
    EXPECT_NE(run.errors.find("\"Colour\", \"Shape\""), std::string::npos);
    for (const char* wrong : {" --map nonsense", " --encoding klingon", " --map size=Colour",
                              " --delimiter '\"'", " --map job_title=Colour --map job_title=Shape"}) {
        const ProgramRun usage = runCli("score " + in + wrong);
        EXPECT_EQ(usage.status, 2) << wrong;
        EXPECT_TRUE(isOneSentence(usage.errors)) << usage.errors;
    }
}

TEST(BadInput, DamagedRowsAreKeptAndListed) {
    const TempFolder folder;
    const std::string in = shellWord(
        folder.write("in.csv", "Job Title,Company\nCTO\nCEO,Alfa,x\nCook,\"Beta\nN\0UL,Gama\nVP,Delta\n"s)
            .string());
    const auto out = folder.file("out.csv");
    const ProgramRun run = runCli("score " + in + " -o " + shellWord(out.string()));
    EXPECT_EQ(run.status, 0);
    const std::string written = fileText(out);
    EXPECT_EQ(std::count(written.begin(), written.end(), '\n'), 6) << written;
    for (const char* part : {"fewer cells", "more cells", "never closed", "NUL"})
        EXPECT_NE(run.errors.find(part), std::string::npos) << part << " in: " << run.errors;
}

TEST(BadInput, WrongUsageIsStatusTwo) {
    for (const char* arguments :
         {"", "fly", "score", "score a b c", "score a --top x", "generate", "rules",
          "generate -o x --from 2026-02-30", "score a.csv --json -o -", "generate -o x --rows -3",
          "generate -o x --seed 99999999999999999999", "score a.csv --top -1", "score a.csv -o ''",
          "clean a.csv -o ''", "generate -o x --from 2026-05-01 --to 2026-04-01"}) {
        const ProgramRun run = runCli(arguments);
        EXPECT_EQ(run.status, 2) << arguments << ": " << run.errors;
        EXPECT_TRUE(isOneSentence(run.errors)) << arguments << ": " << run.errors;
    }
}

TEST(BadInput, HelpAndVersionAreStatusZero) {
    EXPECT_EQ(runCli("--help").status, 0);
    EXPECT_EQ(runCli("score --help").status, 0);
    EXPECT_NE(runCli("--version").output.find("farol-cli "), std::string::npos);
}

TEST(BadInput, OutputThatCannotBeWrittenIsStatusThree) {
    const TempFolder folder;
    const std::string in = shellWord(folder.write("in.csv", "Job Title,Company\nCTO,Alfa\n").string());
    for (const std::string& target :
         {(folder.file("nowhere") / "out.csv").string(), folder.path().string()}) {
        const ProgramRun run = runCli("score " + in + " --quiet -o " + shellWord(target));
        EXPECT_EQ(run.status, 3) << target;
        EXPECT_TRUE(isOneSentence(run.errors)) << run.errors;
        EXPECT_NE(run.errors.find(target), std::string::npos) << run.errors;
    }
    EXPECT_EQ(folder.listing(), "in.csv");
}

#ifdef __linux__
TEST(BadInput, InterruptionLeavesNothingBehind) {
    for (const char* signal : {"INT", "TERM", "HUP"}) {
        const TempFolder folder;
        const std::string out = shellWord(folder.file("big.csv").string());
        const ProgramRun run =
            runCli("--version >/dev/null; timeout -s " + std::string(signal) + " 1.5 " +
                   shellWord(FAROL_CLI) + " generate --rows 100000000 -o " + out + "; exit $?");
        EXPECT_EQ(folder.listing(), "") << signal;
        EXPECT_EQ(run.errors, "Stopped.\n") << signal;
    }
}

TEST(BadInput, PipeBehindALinkIsWrittenTo) {
    const TempFolder folder;
    const std::string in = shellWord(folder.write("in.csv", "Job Title,Company\nCTO,Alfa\n").string());
    const ProgramRun run = runCli("score " + in + " --quiet -o /dev/stdout | cat");
    EXPECT_NE(run.output.find("CTO,Alfa,6"), std::string::npos) << run.errors;
}

TEST(BadInput, FullDiskIsStatusThreeAndOfCleanStatusOne) {
    const TempFolder folder;
    const std::string in = shellWord(folder.write("in.csv", "Job Title,Company\nCTO,Alfa\n").string());
    for (const std::string& command :
         std::vector<std::string>{"score " + in + " -o -", "score " + in, "clean " + in + " -o -",
                                  "inspect " + in, "generate --rows 10 -o -", "rules list"}) {
        const ProgramRun run =
            runCli(command + " --help >/dev/null; " + shellWord(FAROL_CLI) + ' ' + command + " >/dev/full");
        EXPECT_EQ(run.status, command.starts_with("clean") ? 1 : 3) << command << ": " << run.errors;
        EXPECT_NE(run.errors.find("Cannot write standard output"), std::string::npos) << run.errors;
    }
}
#endif

} // namespace
} // namespace farol::testing
