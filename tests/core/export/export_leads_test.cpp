// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/export_leads.h"
#include "tests/support/rule_parts.h"
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

// Excludes the cooks, who have more points than anybody.
ScoredLeads scoredWithoutCooks(std::string_view csv) {
    RuleSet rules = testing::rulesOf({testing::textCriterion(TextMatch::Words, "job_title", {"cook"}, 12)});
    rules.disqualifiers = {{"cook",
                            "=Cook",
                            {testing::input("job_title")},
                            CriterionKind::Text,
                            TextCondition{TextMatch::Words, {"cook"}}}};
    return scoreLeads(leadsOf(csv), rules).value();
}

std::string gradedCsv(const ScoredLeads& leads) {
    std::string out;
    EXPECT_TRUE(writeScoredCsv(leads, {true, true}, [&](std::string_view bytes) -> Result<void> {
        out += bytes;
        return {};
    }));
    return out;
}

TEST(WriteScoredCsv, GradesAndExclusionsStandBehindTheScoreOnRequest) {
    const std::string csv = "Job Title,Note\nCook,=1+1\nCTO,=2\n";
    EXPECT_EQ(gradedCsv(scoredWithoutCooks(csv)), "Job Title,Note,Score,Grade,Excluded\r\n"
                                                  "CTO,'=2,0,B,\r\n"
                                                  "Cook,'=1+1,12,excluded,'=Cook\r\n");
    EXPECT_EQ(gradedCsv(scored("Job Title,Note\nCTO,x\n")), "Job Title,Note,Score,Grade\r\nCTO,x,6,C\r\n");
}

TEST(WriteScoredCsv, FarolsOwnFileIsKnownWithExcludedLeadsAndGrades) {
    const std::string few = "Job Title,Note\nCook,=1+1\nCTO,=2\nCook,=3\n";
    std::string many = few;
    for (int i = 0; i < 6; ++i) many += "CTO,=x\n";
    for (const std::string& own : {scoredCsv(scoredWithoutCooks(many)), gradedCsv(scoredWithoutCooks(few)),
                                   gradedCsv(scored(few)), scoredCsv(scored(few))})
        EXPECT_TRUE(leadsOf(own)->isFarolExport()) << own;
}

TEST(WriteScoredCsv, ScoresThatRiseElsewhereAreNotFarols) {
    std::string twice = "Job Title,Note,Score\n";
    for (const int score : {9, 8, 7, 9, 8, 9, 1, 1, 1}) twice += "CTO,x," + std::to_string(score) + '\n';
    EXPECT_FALSE(leadsOf(twice)->isFarolExport());
    EXPECT_FALSE(leadsOf("Job Title,Note,Score\nCTO,x,3\nCTO,x,5\n")->isFarolExport()) << "too few to tell";
    EXPECT_FALSE(leadsOf("Job Title,Score,Grade\nCTO,3,B\nCTO,5,A\n")->isFarolExport())
        << "nobody is excluded";
    EXPECT_FALSE(leadsOf("Job Title,Score,Grade\nCTO,3,excluded\nCTO,2,A\n")->isFarolExport());
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
