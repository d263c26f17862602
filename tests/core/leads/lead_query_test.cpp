// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"
#include "core/leads/lead_query.h"
#include "core/leads/quick_fold.h"
#include "core/text/fold.h"
#include "tests/support/sample_tables.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>
#include <string>

namespace farol {
namespace {

using Rows = std::vector<std::uint32_t>;

Rows sorted(std::string_view csv, std::size_t column, SortOrder order = SortOrder::Ascending) {
    return rowsByColumn(*testing::leadsOf(csv), column, order).value();
}

Rows found(std::string_view csv, std::string_view text) {
    return rowsWithText(*testing::leadsOf(csv), text).value();
}

TEST(LeadQuery, SortsNumbersByTheirValue) {
    EXPECT_EQ(sorted("Name,Size\nAna,100\nRui,9\nEva,-3.5\nIda,9.0\n", 1), (Rows{2, 1, 3, 0}));
}

TEST(LeadQuery, SortsTextWithoutCaseAndAccents) {
    EXPECT_EQ(sorted("Name,City\nAna,évora\nRui,Faro\nEva,Aveiro\nIda,EVORA\n", 1), (Rows{2, 0, 3, 1}));
}

TEST(LeadQuery, ANumberAmongTextsIsText) {
    EXPECT_EQ(sorted("Name,Size\nAna,9\nRui,10\nEva,ten\n", 1), (Rows{1, 0, 2}));
}

TEST(LeadQuery, EmptyCellsComeLastInEitherOrder) {
    const std::string csv = "Name,City\nAna,\nRui,Faro\nEva,  \nIda,Aveiro\n";
    EXPECT_EQ(sorted(csv, 1), (Rows{3, 1, 0, 2}));
    EXPECT_EQ(sorted(csv, 1, SortOrder::Descending), (Rows{1, 3, 0, 2}));
}

TEST(LeadQuery, EqualCellsKeepTheFilesOrderWhenSortedDown) {
    EXPECT_EQ(sorted("Name,City\nAna,Faro\nRui,Porto\nEva,faro\nIda,Porto\n", 1, SortOrder::Descending),
              (Rows{1, 3, 0, 2}));
}

TEST(LeadQuery, ComparesLongTextsToTheirEnd) {
    const std::string begin(30, 'x');
    const std::string csv = "Name,Note\nAna," + begin + "c\nRui," + begin + "a\nEva," + begin + "b\n";
    EXPECT_EQ(sorted(csv, 1), (Rows{1, 2, 0}));
    EXPECT_EQ(sorted(csv, 1, SortOrder::Descending), (Rows{0, 2, 1}));
}

TEST(LeadQuery, FindsTextInAnyCellWithoutCaseAndAccents) {
    const std::string csv = "Name,City\nAna,São Paulo\nSaoirse,Faro\nEva,\"Porto, SAO\"\nIda,Aveiro\n";
    EXPECT_EQ(found(csv, "sao"), (Rows{0, 1, 2}));
    EXPECT_EQ(found(csv, "SÃO P"), (Rows{0}));
    EXPECT_EQ(found(csv, "o, s"), (Rows{2}));
    EXPECT_EQ(found(csv, ""), (Rows{0, 1, 2, 3}));
}

TEST(LeadQuery, FindsNothingAcrossCells) {
    EXPECT_TRUE(found("Name,City\nAna,Faro\nRui,Porto\n", "a,f").empty());
    EXPECT_TRUE(found("Name,City\nAna,Faro\nRui,Porto\n", "\"").empty());
}

TEST(LeadQuery, FindsNothingOutsideTheTable) {
    const std::string csv = "Name,City,Size\nAna,Faro,1\nRui,Porto,2\n\nSource: the fair of Braga\n";
    EXPECT_TRUE(found(csv, "braga").empty());
    EXPECT_EQ(found(csv, "rto"), (Rows{1}));
}

// Cells that are quoted, doubled, ragged, long and of many scripts.
std::string randomTable(std::mt19937& random) {
    static const std::vector<std::string> kWords = {"Ana",
                                                    "ANA",
                                                    "São",
                                                    "sao",
                                                    "Straße",
                                                    "x",
                                                    "",
                                                    " ",
                                                    "\"a, b\"",
                                                    "\"say \"\"hi\"\"\"",
                                                    "Ωmega",
                                                    "12",
                                                    "7",
                                                    "\"two\nlines\"",
                                                    "a long text that goes on and on and on",
                                                    "a long text that goes on and on and off",
                                                    "n/a"};
    std::string csv = "Name,City,Note\n";
    const std::size_t words = 4 + random() % (kWords.size() - 3);
    for (std::size_t rows = 3 + random() % 60; rows > 0; --rows) {
        for (int cell = 0; cell < 3; ++cell) csv += (cell > 0 ? "," : "") + kWords[random() % words];
        csv += random() % 20 == 0 ? ",more\n" : random() % 30 == 0 ? "\n# b\n" : "\n";
    }
    return csv;
}

bool holds(const LeadTable& leads, std::size_t row, const std::string& folded) {
    for (std::size_t column = 0; column < leads.records().columnCount(); ++column)
        if (fold(leads.originalText(row, column)).find(folded) != std::string::npos) return true;
    return false;
}

TEST(LeadQuery, FindsInRandomTablesWhatALookAtEachCellFinds) {
    static const std::vector<std::string> kSought = {"a",   "an", "SAO",  "sã",  "ss",   "ω",
                                                     "hi",  "\"", ",",    "on",  "7",    "o l",
                                                     "off", "xx", "a, b", "n/a", "more", "s\nl"};
    std::mt19937 random(3);
    std::size_t hits = 0;
    for (int round = 0; round < 1'500; ++round) {
        const std::string csv = randomTable(random);
        const auto leads = testing::leadsOf(csv);
        const std::string& sought = kSought[random() % kSought.size()];
        Rows expected;
        for (std::size_t row = 0; row < leads->rowCount(); ++row)
            if (holds(*leads, row, fold(sought))) expected.push_back(static_cast<std::uint32_t>(row));
        ASSERT_EQ(rowsWithText(*leads, sought).value(), expected) << sought << " in\n" << csv;
        hits += expected.size();
    }
    EXPECT_GT(hits, 2'000U);
}

TEST(LeadQuery, SortsRandomTablesAsAStableSortDoes) {
    std::mt19937 random(4);
    for (int round = 0; round < 1'500; ++round) {
        const std::string csv = randomTable(random);
        const auto leads = testing::leadsOf(csv);
        std::vector<std::string> keys;
        for (std::size_t row = 0; row < leads->rowCount(); ++row)
            keys.push_back(fold(trimmed(leads->originalText(row, 1))));
        const bool hasText = std::any_of(keys.begin(), keys.end(), [](const std::string& key) {
            return key.find_first_not_of("0123456789") != std::string::npos;
        });
        if (!hasText) continue;
        Rows expected(keys.size());
        std::iota(expected.begin(), expected.end(), 0U);
        const auto filled = std::stable_partition(expected.begin(), expected.end(),
                                                  [&](std::uint32_t row) { return !keys[row].empty(); });
        const bool isRising = round % 2 == 0;
        std::stable_sort(expected.begin(), filled, [&](std::uint32_t one, std::uint32_t other) {
            return isRising ? keys[one] < keys[other] : keys[other] < keys[one];
        });
        const SortOrder order = isRising ? SortOrder::Ascending : SortOrder::Descending;
        ASSERT_EQ(rowsByColumn(*leads, 1, order).value(), expected) << csv;
    }
}

TEST(LeadQuery, AnswersTheSameOnManyThreads) {
    std::string csv = "Name,City,Size\n";
    for (std::size_t row = 0; row < 100'000; ++row)
        csv += "Lead " + std::to_string(row * 7'919 % 100'003) + (row % 9 == 0 ? ",Évora," : ",Faro,") +
               std::to_string(row % 700) + "\n";
    const auto leads = testing::leadsOf(csv);
    std::vector<Rows> answers;
    for (const std::size_t threads : {1U, 3U}) {
        limitWorkers(threads);
        answers.push_back(rowsByColumn(*leads, 0, SortOrder::Descending).value());
        answers.push_back(rowsByColumn(*leads, 2, SortOrder::Ascending).value());
        answers.push_back(rowsWithText(*leads, "evora").value());
    }
    limitWorkers(0);
    EXPECT_EQ(answers[2].size(), 11'112U);
    for (std::size_t i = 0; i < 3; ++i) EXPECT_TRUE(answers[i] == answers[i + 3]) << i;
}

TEST(QuickFold, SaysWhatFoldSays) {
    std::string quick;
    for (char32_t point = 0xA0; point < 0x500; ++point) {
        const std::string text = {'a', static_cast<char>(0xC0U | (point >> 6U)),
                                  static_cast<char>(0x80U | (point & 0x3FU)), 'Z'};
        quickFold(text, quick);
        EXPECT_EQ(quick, fold(text)) << static_cast<unsigned>(point);
    }
    for (const std::string text : {"", "\xC3", "a\xC3", "\xC3z", "\xFFz", "日本 A", "e\xCC\x81"}) {
        quickFold(text, quick);
        EXPECT_EQ(quick, fold(text)) << text;
    }
}

} // namespace
} // namespace farol
