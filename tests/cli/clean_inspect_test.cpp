// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/run_program.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace farol::testing {
namespace {

TEST(InspectCommand, SaysHowAFileIsWritten) {
    const TempFolder folder;
    const std::string in = shellWord(
        folder.write("pt.csv", "Nome;Cargo;N.\xBA de colaboradores\r\nJo\xE3o;Diretor;1.200\r\nEva;CTO\r\n")
            .string());
    const ProgramRun run = runCli("inspect --json " + in);
    ASSERT_EQ(run.status, 0) << run.errors;
    const auto report = nlohmann::json::parse(run.output);
    EXPECT_EQ(report["encoding"], "windows-1252");
    EXPECT_EQ(report["delimiter"], ";");
    EXPECT_EQ(report["quote"], nullptr) << "the file has none";
    EXPECT_EQ(report["escape"], nullptr);
    EXPECT_EQ(report["header"], true);
    EXPECT_EQ(report["rows"], 2);
    ASSERT_EQ(report["columns"].size(), 3U);
    EXPECT_EQ(report["columns"][1], "Cargo");
    EXPECT_EQ(report["mapping"]["job_title"]["column"], "Cargo");
    EXPECT_GT(report["mapping"]["job_title"]["confidence"], 0.5);
    EXPECT_EQ(report["mapping"]["employees"]["column"], "N.º de colaboradores");
    ASSERT_EQ(report["problems"].size(), 1U);
    EXPECT_EQ(report["problems"][0]["line"], 3);
    EXPECT_EQ(report["problems"][0]["row"], 2);
    EXPECT_EQ(report["problems"][0]["found"], "2 cells");
    EXPECT_EQ(report["problems"][0]["expected"], "3 cells");
}

TEST(InspectCommand, TellsPeopleTheSame) {
    const TempFolder folder;
    const ProgramRun run =
        runCli("inspect " + shellWord(folder.write("a.tsv", "Name\tCity\nAna\tPorto\n").string()));
    EXPECT_EQ(run.status, 0);
    for (const char* part : {"Delimiter  tab", "Rows       1", "full_name", "city", "No problems"})
        EXPECT_NE(run.output.find(part), std::string::npos) << part << " in:\n" << run.output;
}

TEST(InspectCommand, StatesTheOrderOfDates) {
    const TempFolder folder;
    const std::string csv = "Name,Created At\nAna,1/20/2024\nRui,soon\nEva,2/3/2024\n";
    const ProgramRun run = runCli("inspect --json " + shellWord(folder.write("a.csv", csv).string()));
    ASSERT_EQ(run.status, 0) << run.errors;
    const auto report = nlohmann::json::parse(run.output);
    EXPECT_EQ(report["mapping"]["created_at"]["dateOrder"], "mdy");
    EXPECT_EQ(report["mapping"]["created_at"]["ambiguous"], false);
    ASSERT_EQ(report["problems"].size(), 1U);
    EXPECT_EQ(report["problems"][0]["row"], 2);
    EXPECT_EQ(report["problems"][0]["found"], "soon");
    EXPECT_EQ(report["problems"][0]["expected"], "a date");
    EXPECT_EQ(report["problems"][0]["message"], "not a date");
}

TEST(InspectCommand, SaysWhenDatesAreAmbiguous) {
    const TempFolder folder;
    const std::string csv = "Name,Created At\nAna,1/2/2024\nRui,TBD\nEva,2/3/2024\n";
    const std::string in = shellWord(folder.write("a.csv", csv).string());
    const ProgramRun run = runCli("inspect " + in);
    EXPECT_NE(run.output.find("Dates      day, month, year; no value tells"), std::string::npos)
        << run.output;
    EXPECT_NE(run.output.find("1 row has in \"Created At\" what is no date (line 3)"), std::string::npos)
        << run.output;
    const ProgramRun told = runCli("inspect --empty later --empty tbd " + in);
    EXPECT_NE(told.output.find("No problems"), std::string::npos) << told.output << told.errors;
}

TEST(CleanCommand, WritesPlainCsv) {
    const TempFolder folder;
    const std::string in =
        shellWord(folder.write("a.txt", "Lista\n\nNome;Valor;Nota\nJo\xE3o;1,5;x\nEva;2,5;y\n").string());
    const ProgramRun run = runCli("clean " + in + " -o -");
    EXPECT_EQ(run.status, 0);
    EXPECT_EQ(run.output, "Nome,Valor,Nota\r\nJoão,\"1,5\",x\r\nEva,\"2,5\",y\r\n");
    EXPECT_NE(run.errors.find("1 passage is no row and stayed out (line 1)"), std::string::npos)
        << run.errors;
}

TEST(CleanCommand, InPlaceIsSafe) {
    const TempFolder folder;
    const auto file = folder.write("a.csv", "a;b\n1;2\n");
    const std::string word = shellWord(file.string());
    EXPECT_EQ(runCli("clean " + word + " -o " + word).status, 0);
    EXPECT_EQ(fileText(file), "a,b\r\n1,2\r\n");
}

} // namespace
} // namespace farol::testing
