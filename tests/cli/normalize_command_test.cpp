// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/csv_rows.h"
#include "tests/cli/run_program.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace farol::testing {
namespace {

std::string normalized(const std::string& kind, const std::string& bytes) {
    const TempFolder folder;
    const ProgramRun run =
        runCli("normalize " + kind + ' ' + shellWord(folder.write("in.txt", bytes).string()));
    EXPECT_EQ(run.status, 0) << run.errors;
    return run.output;
}

TEST(NormalizeCommand, PrintsOneObjectForEachLineInOrder) {
    EXPECT_EQ(normalized("title", "Diretora Comercial\n\n"),
              "{\"tier\":\"DIR\",\"function\":\"sales\"}\n{\"tier\":null,\"function\":null}\n");
    EXPECT_EQ(normalized("employees", "51-200\nmais de 500\nNov-50\n\nx"),
              "{\"min\":51,\"max\":200}\n{\"min\":501,\"max\":null}\n"
              "{\"min\":11,\"max\":50,\"repaired\":true}\n{\"min\":null,\"max\":null}\n"
              "{\"min\":null,\"max\":null}\n");
    EXPECT_EQ(normalized("industry", "SaaS\n\n"),
              "{\"industry\":\"software_it\",\"nace\":\"J\"}\n{\"industry\":null,\"nace\":null}\n");
    EXPECT_EQ(normalized("place", "Évora\n\n"),
              "{\"city\":\"evora\",\"region\":\"Évora\",\"country\":\"PT\"}\n"
              "{\"city\":null,\"region\":null,\"country\":null}\n");
    EXPECT_EQ(normalized("email", "Ana@Acme.pt\n\n-\n"),
              "{\"kind\":\"company\",\"domain\":\"acme.pt\"}\n{\"kind\":\"missing\",\"domain\":null}\n"
              "{\"kind\":\"missing\",\"domain\":null}\n");
    EXPECT_EQ(normalized("outcome", "Fechado - Ganho\n\n"), "{\"outcome\":\"won\"}\n{\"outcome\":null}\n");
}

TEST(NormalizeCommand, DecidesTheOrderOfDatesOnce) {
    EXPECT_EQ(normalized("date", "1/2/2024\n15/1/2024\n"),
              "{\"date\":\"2024-02-01\"}\n{\"date\":\"2024-01-15\"}\n");
    EXPECT_EQ(normalized("date", "1/2/2024\n1/15/2024\n"),
              "{\"date\":\"2024-01-02\"}\n{\"date\":\"2024-01-15\"}\n");
    std::string input;
    std::string expected;
    const auto path = std::filesystem::path(FAROL_SOURCE_DIR) / "tests/data/normalize/date.csv";
    for (const auto& row : parseCsvRows(fileText(path))) {
        input += row[0] + '\n';
        expected += row[1].empty() ? "{\"date\":null}\n" : "{\"date\":\"" + row[1] + "\"}\n";
    }
    EXPECT_EQ(normalized("date", input), expected);
}

TEST(NormalizeCommand, ReadsStandardInputWithMarkAndAnyLineEnd) {
    const ProgramRun run = runCli("normalize outcome <<'EOF'\n\xEF\xBB\xBFganho\r\nperdido\r\nEOF\n");
    EXPECT_EQ(run.output, "{\"outcome\":\"won\"}\n{\"outcome\":\"lost\"}\n") << run.errors;
    EXPECT_EQ(normalized("outcome", "won"), "{\"outcome\":\"won\"}\n");
    EXPECT_EQ(normalized("outcome", ""), "");
}

TEST(NormalizeCommand, RefusesWithOneSentence) {
    const TempFolder folder;
    const auto refusal = [](const std::string& arguments, int status) {
        const ProgramRun run = runCli("normalize " + arguments);
        EXPECT_EQ(run.status, status) << arguments;
        EXPECT_TRUE(isOneSentence(run.errors)) << run.errors;
        EXPECT_EQ(run.output, "");
        return run.errors;
    };
    const auto in = [&](const std::string& bytes) {
        return shellWord(folder.write("in.txt", bytes).string());
    };
    EXPECT_NE(refusal("place " + in("Porto\n\xC9vora\n"), 1).find("is not UTF-8 in line 2"),
              std::string::npos);
    EXPECT_NE(refusal("place " + in(std::string(70'000, 'x')), 1).find("70,000 bytes"), std::string::npos);
    EXPECT_NE(refusal("place " + in(std::string("a\0b", 3)), 1).find("not a text file"), std::string::npos);
    refusal("place " + shellWord(folder.file("none.txt").string()), 1);
    refusal("place " + shellWord(folder.path().string()), 1);
    refusal("colour " + in("red\n"), 2);
    refusal("", 2);
}

} // namespace
} // namespace farol::testing
