// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/load_leads.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace farol::ui {
namespace {

using namespace std::chrono_literals;

TEST(LoadSample, EndsTodayAndKeepsItsLength) {
    const SampleOptions usual;
    const SampleOptions moved = sampleEnding(2027y / std::chrono::March / 5d);
    EXPECT_EQ(moved.to, 2027y / std::chrono::March / 5d);
    EXPECT_EQ(std::chrono::sys_days(moved.to) - std::chrono::sys_days(moved.from),
              std::chrono::sys_days(usual.to) - std::chrono::sys_days(usual.from));
}

TEST(LoadSample, ScoresTenThousandLeadsOfWhichTheNewestIsOfToday) {
    const auto today = 2027y / std::chrono::March / 5d;
    const auto leads = loadSample(sampleEnding(today), {});
    ASSERT_TRUE(leads.has_value());
    EXPECT_TRUE(leads->isSample());
    const LeadTable& table = *leads->scored->leads;
    ASSERT_EQ(table.rowCount(), 10'000U);
    std::string newest;
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        newest = std::max(newest, table.value(row, Field::CreatedAt).substr(0, 10));
    EXPECT_EQ(newest, "2027-03-05");
}

TEST(LoadSample, CountsItsTopMatches) {
    const auto leads = loadSample(sampleEnding(2027y / std::chrono::March / 5d), {});
    ASSERT_TRUE(leads.has_value());
    const auto& scores = leads->scored->scores;
    const auto expected = std::count_if(scores.begin(), scores.end(), [](std::int32_t s) { return s >= 11; });
    EXPECT_EQ(leads->topMatches, static_cast<std::size_t>(expected));
}

} // namespace
} // namespace farol::ui
