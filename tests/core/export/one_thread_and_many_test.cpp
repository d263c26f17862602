// SPDX-License-Identifier: GPL-3.0-or-later
// A list long enough for several threads is scored and written the same by one thread and by many.
#include "core/base/parallel.h"
#include "tests/support/sample_tables.h"

#include <gtest/gtest.h>

#include <string>

namespace farol {
namespace {

struct Written {
    ScoredLeads leads;
    std::string scored;
    std::string clean;
};

Written writtenBy(std::size_t threads, const std::string& csv) {
    limitWorkers(threads);
    Written written{testing::scored(csv), {}, {}};
    written.scored = testing::scoredCsv(written.leads);
    written.clean = testing::cleanCsv(*written.leads.leads);
    limitWorkers(0);
    return written;
}

// New values turn up in each part of the rows, and values of an earlier part come again.
std::string longList() {
    static const std::string kTitles[] = {"CTO", "Cook", "\"Director, Sales\"", "\"say \"\"hi\"\"\"",
                                          "",    "=1+1"};
    std::string csv = "Job Title,Company,Employees,Note\n";
    for (std::size_t row = 0; row < 70'000; ++row) {
        csv += kTitles[row % 6] + ",Alfa " + std::to_string(row / 3) + ',' + std::to_string(row % 700);
        csv += row % 9 == 0   ? "\n"
               : row % 7 == 0 ? ",\"two\nlines\"\n"
               : row % 5 == 0 ? ",a \"b\",c\n"
                              : ",x\n";
    }
    return csv;
}

TEST(OneThreadAndMany, ScoreAndWriteTheSame) {
    const std::string csv = longList();
    const Written one = writtenBy(1, csv);
    ASSERT_EQ(one.leads.scores.size(), 70'000U);
    for (const std::size_t threads : {2U, 5U}) {
        const Written many = writtenBy(threads, csv);
        EXPECT_TRUE(one.leads.scores == many.leads.scores);
        EXPECT_TRUE(one.leads.ranking == many.leads.ranking);
        EXPECT_TRUE(one.scored == many.scored); // too long to be printed
        EXPECT_TRUE(one.clean == many.clean);
    }
}

} // namespace
} // namespace farol
