// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_import.h"
#include "tests/support/sample_tables.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

using testing::leadsOf;
using testing::TempFolder;

TEST(LeadImport, CleansWhatRulesTestAndKeepsTheOriginal) {
    const auto leads = leadsOf("Job Title,Company\n\"  Head \n of  Sales \",Alfa\nCTO, Beta \n");
    EXPECT_EQ(leads->value(0, Field::JobTitle), "Head of Sales");
    EXPECT_EQ(leads->originalText(0, 0), "  Head \n of  Sales ");
    EXPECT_EQ(leads->value(1, Field::Company), "Beta");
    EXPECT_EQ(leads->originalText(1, 1), " Beta ");
}

TEST(LeadImport, MarkersForNothingAreMissing) {
    const auto leads = leadsOf("Job Title,Industry\nn/a,-\nCTO,Select\n,Retail\n");
    EXPECT_EQ(leads->value(0, Field::JobTitle), "");
    EXPECT_EQ(leads->value(0, Field::Industry), "");
    EXPECT_EQ(leads->value(1, Field::Industry), "");
    EXPECT_EQ(leads->value(2, Field::Industry), "Retail");
}

TEST(LeadImport, EqualValuesShareOneEntry) {
    const auto leads = leadsOf("Job Title,Company\nCTO,a\n CTO ,b\nCEO,c\nCTO,d\n");
    const ValueColumn* titles = leads->values(Field::JobTitle);
    ASSERT_NE(titles, nullptr);
    EXPECT_EQ(titles->values, (std::vector<std::string>{"", "CTO", "CEO"}));
    EXPECT_EQ(titles->codes, (std::vector<std::uint32_t>{1, 1, 2, 1}));
}

TEST(LeadImport, FullNameFallsBackToItsParts) {
    const auto leads =
        leadsOf("First Name,Last Name,Email\nAna,Silva,ana@alfa.example\n,Costa,c@beta.example\n");
    EXPECT_EQ(leads->value(0, Field::FullName), "Ana Silva");
    EXPECT_EQ(leads->value(1, Field::FullName), "Costa");
}

TEST(LeadImport, MappingByHandWins) {
    ImportOptions options;
    options.mapping = {{"job_title", "Funktion im Haus"}, {"industry", "x"}};
    const auto leads = leadsOf("Funktion im Haus,X,Industry\nCTO,SaaS,ignored\n", options);
    EXPECT_EQ(leads->value(0, Field::JobTitle), "CTO");
    EXPECT_EQ(leads->value(0, Field::Industry), "SaaS");
    EXPECT_EQ(leads->mapping().columnsOf(Field::Industry).front().confidence, 1.0);
}

TEST(LeadImport, MappingByHandNamesWhatIsWrong) {
    ImportOptions options;
    options.mapping = {{"job_titel", "a"}};
    EXPECT_EQ(importLeads(FileBytes("a,b\n1,2\n"), options).error().code, ErrorCode::UnknownField);
    options.mapping = {{"job_title", "c"}};
    const auto leads = importLeads(FileBytes("a,b\n1,2\n"), options);
    ASSERT_FALSE(leads);
    EXPECT_EQ(leads.error().code, ErrorCode::UnknownColumn);
    EXPECT_EQ(leads.error().detail, "\"a\", \"b\"");
}

TEST(LeadImport, ErrorsCarryThePath) {
    const TempFolder folder;
    const auto empty = importLeadFile(folder.write("vazio.csv", ""));
    ASSERT_FALSE(empty);
    EXPECT_EQ(empty.error().code, ErrorCode::EmptyInput);
    EXPECT_NE(empty.error().subject.find("vazio.csv"), std::string::npos);
}

TEST(LeadImport, OwnFileLosesItsApostrophes) {
    const auto leads = leadsOf("Job Title,Note,Score\r\nCTO,'=1+1,6\r\nCook,'s-Hertogenbosch,0\r\n");
    EXPECT_TRUE(leads->isFarolExport());
    EXPECT_EQ(leads->originalText(0, 1), "=1+1");
    EXPECT_EQ(leads->originalText(1, 1), "'s-Hertogenbosch");
}

TEST(LeadImport, ForeignFileKeepsItsApostrophes) {
    for (const char* csv : {
             "Job Title,Note\r\nCTO,'=1+1\r\n",                        // no score
             "Job Title,Note,Score\r\nCook,'=1+1,0\r\nCTO,x,6\r\n",    // scores rise
             "Job Title,Note,Score\r\nCTO,'=1+1,6\r\nCook,=2+2,0\r\n", // a formula that Farol would have
                                                                       // guarded
             "Job Title;Note;Score\r\nCTO;'=1+1;6\r\nCook;x;0\r\n",    // semicolons
         }) {
        const auto leads = leadsOf(csv);
        EXPECT_FALSE(leads->isFarolExport()) << csv;
        EXPECT_TRUE(leads->originalText(0, 1).starts_with('\'')) << csv;
    }
}

TEST(LeadImport, ProgressRisesToOne) {
    std::string csv = "Job Title,Company\n";
    for (int i = 0; i < 20'000; ++i) csv += "CTO,Alfa " + std::to_string(i) + "\n";
    double last = 0;
    TaskControl control;
    control.onProgress = [&](double fraction) {
        EXPECT_GE(fraction, last);
        last = fraction;
    };
    ASSERT_TRUE(importLeads(FileBytes(csv), {}, control));
    EXPECT_EQ(last, 1.0);
}

} // namespace
} // namespace farol
