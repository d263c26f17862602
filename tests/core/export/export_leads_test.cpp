// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/export_leads.h"
#include "tests/support/sample_tables.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

using testing::cleanCsv;
using testing::leadsOf;
using testing::scored;
using testing::scoredCsv;
using testing::TempFolder;

TEST(WriteScoredCsv, KeepsEveryColumnAndSortsByRank) {
    EXPECT_EQ(
        scoredCsv(scored("Colour;Job Title;Note\nred; Cook ;\"a;b\"\nblue;CTO;\"say \"\"hi\"\", ok\"\n")),
        "Colour,Job Title,Note,Score\r\n"
        "blue,CTO,\"say \"\"hi\"\", ok\",6\r\n"
        "red, Cook ,a;b,0\r\n");
}

TEST(WriteScoredCsv, RaggedRowsKeepAllTheirCells) {
    EXPECT_EQ(scoredCsv(scored("Job Title,Company,City\nCTO,Alfa\nCook,Beta,Faro,extra\nCEO,Gama,Porto\n")),
              "Job Title,Company,City,Column 4,Score\r\n"
              "CTO,Alfa,,,6\r\n"
              "CEO,Gama,Porto,,6\r\n"
              "Cook,Beta,Faro,extra,0\r\n");
}

TEST(WriteScoredCsv, HeaderOnlyGivesAnEmptyScoredFile) {
    EXPECT_EQ(scoredCsv(scored("Job Title,Company\n")), "Job Title,Company,Score\r\n");
}

TEST(WriteScoredCsv, FileWithoutHeaderGetsColumnNames) {
    EXPECT_EQ(scoredCsv(scored("Sales Director,ana@alfa.example,500\nCTO,rui@beta.example,100\n")),
              "Column 1,Column 2,Column 3,Score\r\nCTO,rui@beta.example,100,7\r\nSales "
              "Director,ana@alfa.example,500,6\r\n");
}

const std::string kFormulas =
    "Job Title,Note,Phone\nCTO,=1+1,+351 912 345 678\nCook,@SUM(A1),-\nCook,'=old,-12%\n";

TEST(WriteScoredCsv, GuardsFormulasAndNothingElse) {
    EXPECT_EQ(scoredCsv(scored(kFormulas)), "Job Title,Note,Phone,Score\r\n"
                                            "CTO,'=1+1,+351 912 345 678,6\r\n"
                                            "Cook,'@SUM(A1),-,0\r\n"
                                            "Cook,'=old,-12%,0\r\n");
}

TEST(WriteScoredCsv, RawLeavesFormulasAlone) {
    EXPECT_NE(scoredCsv(scored(kFormulas), false).find("CTO,=1+1,"), std::string::npos);
}

TEST(WriteScoredCsv, FarolsOwnFileIsReadBackWithoutApostrophes) {
    const std::string own = scoredCsv(scored("Job Title,Note\nCTO,=1+1\nCook,plain\n"));
    const auto leads = leadsOf(own);
    EXPECT_EQ(leads->originalText(0, 1), "=1+1");
    EXPECT_EQ(cleanCsv(*leads), "Job Title,Note,Score\r\nCTO,=1+1,6\r\nCook,plain,0\r\n");
}

TEST(WriteScoredCsv, RowsInAreRowsOut) {
    std::string csv = "Job Title,Company\n";
    for (int i = 0; i < 30'000; ++i) csv += (i % 3 == 0 ? "CTO,x" : "Cook,y") + std::to_string(i) + '\n';
    const std::string out = scoredCsv(scored(csv));
    EXPECT_EQ(std::count(out.begin(), out.end(), '\n'), 30'001);
}

TEST(WriteScoredCsv, FailingSinkStopsIt) {
    const ScoredLeads leads = scored("Job Title,Company\nCTO,a\n");
    const Result<void> written =
        writeScoredCsv(leads, {}, [](std::string_view) { return failure(ErrorCode::WriteFailed, "x"); });
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::WriteFailed);
}

TEST(WriteCleanCsv, WritesTheTableAndNothingElse) {
    EXPECT_EQ(cleanCsv(*leadsOf("My list\nNome;Valor;Nota\nAna;1,5;\"x;y\"\n\nRui;2,5;\n")),
              "Nome,Valor,Nota\r\nAna,\"1,5\",x;y\r\nRui,\"2,5\",\r\n");
}

TEST(WriteCleanCsv, CleanOfCleanIsTheSame) {
    for (const char* csv : {"a;b\n1;\"x\ny\"\n2\n3;4;5\n", "Email\na@alfa.example\n\"\"\nb@beta.example\n",
                            "1,2\n3,4\n", "n\tv\n=1\t'x\n"}) {
        const std::string once = cleanCsv(*leadsOf(csv));
        EXPECT_EQ(cleanCsv(*leadsOf(once)), once) << csv;
    }
}

TEST(ExportScoredFile, WritesWholeOrNothing) {
    const TempFolder folder;
    const ScoredLeads leads = scored("Job Title,Company\nCTO,Alfa\n");
    const auto target = folder.write("out.csv", "old");
    ASSERT_TRUE(exportScoredFile(leads, {}, target));
    EXPECT_EQ(testing::fileText(target), "Job Title,Company,Score\r\nCTO,Alfa,6\r\n");
    std::stop_source source;
    source.request_stop();
    TaskControl cancelled;
    cancelled.stop = source.get_token();
    const Result<void> stopped = exportScoredFile(leads, {}, folder.file("other.csv"), cancelled);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(folder.listing(), "out.csv");
}

} // namespace
} // namespace farol
