// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/job_title.h"
#include "tests/core/normalize/job_title_cases.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string_view>
#include <vector>

namespace farol {
namespace {

using testing::codeOf;
using testing::TitleCase;
using testing::titleCases;

struct Expected {
    std::string_view title;
    std::string_view tier;
};

void expectTiers(const std::vector<Expected>& cases) {
    for (const Expected& c : cases) EXPECT_EQ(codeOf(readJobTitle(c.title)), c.tier) << '"' << c.title << '"';
}

TEST(JobTitle, ReadsTheTierWhereKeywordsAreWrong) {
    const auto rows = parseCsvRows(testing::fileText(FAROL_SOURCE_DIR "/tests/data/job_title_cases.csv"));
    ASSERT_GE(rows.size(), 70U);
    for (const auto& row : rows) EXPECT_EQ(codeOf(readJobTitle(row.at(0))), row.at(1)) << row.at(0);
}

TEST(JobTitle, ReadsTierAndFunctionInFiveLanguages) {
    const std::vector<TitleCase> cases = titleCases();
    ASSERT_GE(cases.size(), 1200U);
    for (const TitleCase& c : cases) {
        const JobTitle title = readJobTitle(c.title);
        EXPECT_EQ(codeOf(title), c.tier) << c.title;
        EXPECT_EQ(title.function, c.function) << c.title;
    }
}

TEST(JobTitle, NamesOnlyFunctionsThatItLists) {
    const auto& functions = jobFunctions();
    ASSERT_FALSE(functions.empty());
    for (const TitleCase& c : titleCases()) {
        const JobTitle title = readJobTitle(c.title);
        if (title.function.empty()) continue;
        EXPECT_NE(std::find(functions.begin(), functions.end(), title.function), functions.end()) << c.title;
    }
}

TEST(JobTitle, TellsAnAssistantFromWhomSheAssists) {
    expectTiers({{"Assistant to the CEO", "IC"},
                 {"Executive Assistant to CEO, CFO and Board", "IC"},
                 {"CEO Assistant", "IC"},
                 {"Assistant Manager", "MGR"},
                 {"Assistant Vice President", "VP"},
                 {"Assistente da Direção e da Administração", "IC"},
                 {"Assistentin des Vorstands und der Geschäftsführung", "IC"},
                 {"Executive Assistant to the CEO & Office Manager", "MGR"},
                 {"Secretária da Administração | Sócia", "OWNER"}});
}

TEST(JobTitle, CountsTheHighestOfSeveralTitles) {
    expectTiers({{"Developer / CTO", "C"},
                 {"Consultor e Sócio-Gerente", "OWNER"},
                 {"Consultora y Directora", "DIR"},
                 {"Consultante et gérante", "OWNER"},
                 {"Berater und Geschäftsführer", "C"},
                 {"Sales Manager, Head of Partnerships", "HEAD"},
                 {"Engineer | Founder", "OWNER"}});
}

TEST(JobTitle, LeavesPlacesToWorkOutOfTheTitle) {
    expectTiers({{"Engineer at The Founder Institute", "IC"},
                 {"Sales Manager - Head Office", "MGR"},
                 {"Director, CTO Office", "DIR"},
                 {"Analyst, Office of the CEO", "IC"},
                 {"Analyst @ President Hotels", "IC"},
                 {"Berater bei Chef Solutions GmbH", "IC"},
                 {"Vendedora na Diretor Lda", "IC"}});
}

TEST(JobTitle, LeavesOutTitlesThatAreNoLongerOrNotYetHeld) {
    expectTiers({{"Ex-CEO", "NON"},
                 {"Former Sales Director", "NON"},
                 {"Director, retired", "NON"},
                 {"Founder | ex-Google", "OWNER"},
                 {"Ex-Google Engineer", "IC"},
                 {"Aspiring CFO", "ENTRY"},
                 {"Looking for a Marketing Manager position", "NON"},
                 {"Internship Program Director", "DIR"}});
}

TEST(JobTitle, KnowsNothingOfTextThatIsNoTitle) {
    for (const std::string_view text :
         {"", " ", "-", "N/A", "12345", "ceo@acme.example", "https://ceo.example/founder", "\xff\xfe", "???",
          "🚀", "Maria Santos", "a", "e", "of the", "@", "&", "()", "$", "…"})
        EXPECT_EQ(readJobTitle(text), JobTitle{}) << text;
}

TEST(JobTitle, StandsAnAtSignWithoutAWordBefore) {
    for (const char* text : {"-@", ".@", "-@s", "/@ ", "(@)", "- @s"})
        EXPECT_EQ(readJobTitle(text).tier, readJobTitle("").tier) << text;
    EXPECT_EQ(readJobTitle("-@ CEO").tier, TitleTier::CLevel);
}

TEST(JobTitle, ReadsOnlyTheBeginningOfEndlessText) {
    std::string text = "Head of Sales";
    for (int i = 0; i < 100'000; ++i) text += " / CEO of, & (the)";
    EXPECT_EQ(codeOf(readJobTitle(text)), "C");
    EXPECT_EQ(readJobTitle(std::string(1'000'000, '(')), JobTitle{});
}

TEST(JobTitle, TurnsEachTierIntoItsCodeAndBack) {
    for (const std::string_view code :
         {"OWNER", "C", "VP", "DIR", "HEAD", "MGR", "SR", "IC", "ENTRY", "NON"}) {
        ASSERT_TRUE(tierFromCode(code)) << code;
        EXPECT_EQ(tierCode(*tierFromCode(code)), code);
    }
    EXPECT_FALSE(tierFromCode("dir"));
    EXPECT_FALSE(tierFromCode(""));
}

} // namespace
} // namespace farol
