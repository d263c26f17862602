// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/csv_rows.h"
#include "core/sample/lead_generator.h"
#include "core/text/fold.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <iterator>
#include <set>
#include <string>
#include <vector>

namespace farol {
namespace {

using namespace std::chrono_literals;

enum Column { kLeadId, kJobTitle, kCompany, kIndustry, kSize, kEmail, kLocation, kCreatedAt, kColumnCount };
using Row = std::vector<std::string>;

std::string generated(const SampleOptions& options) {
    std::string text;
    const auto done = generateLeads(options, [&text](std::string_view block) -> Result<void> {
        text += block;
        return {};
    });
    EXPECT_TRUE(done.has_value());
    return text;
}

SampleOptions rowsWithSeed(std::uint64_t rows, std::uint64_t seed) {
    SampleOptions options;
    options.rows = rows;
    options.seed = seed;
    return options;
}

// Made once: several claims are about the same 100,000 leads.
const std::vector<Row>& manyLeads() {
    static const std::vector<Row> rows = parseCsvRows(generated(rowsWithSeed(100'000, 7)));
    return rows;
}

double shareOf(const std::vector<Row>& rows, const std::function<bool(const Row&)>& isMember) {
    return static_cast<double>(std::count_if(rows.begin(), rows.end(), isMember)) /
           static_cast<double>(rows.size());
}

bool hasAnyWord(const std::string& text, const std::set<std::string>& wanted) {
    const auto words = foldedWords(text);
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return wanted.count(word) != 0; });
}

int sizeOf(const Row& row) {
    return std::stoi(row[kSize]);
}
bool isTop(const Row& row) {
    return hasAnyWord(row[kJobTitle], {"ceo", "cto", "founder"});
}
bool isLeading(const Row& row) {
    return hasAnyWord(row[kJobTitle], {"vp", "director", "manager", "owner", "lead"});
}

// FNV-1a, 64 bits.
std::uint64_t hashOf(std::string_view bytes) {
    std::uint64_t hash = 14695981039346656037U;
    for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    return hash;
}

TEST(LeadGenerator, GivesTheSameBytesOnEveryPlatform) {
    const std::string text = generated(rowsWithSeed(1000, 1));

    EXPECT_EQ(
        text.substr(0, text.find("L-000003")),
        "Lead ID,Job Title,Company Name,Industry,Company Size,Email,Location,Created At\r\n"
        "L-000001,VP Operations,Vestanor Group,Insurance,20,lia.moreau@example.org,Strasbourg,2026-02-22\r\n"
        "L-000002,Sales Representative,Kaldakell Software,Mining,150,beatriz.bonnet@example.net,Groningen,"
        "2026-03-14\r\n");
    EXPECT_EQ(hashOf(text), 8561137504863488021U);
}

TEST(LeadGenerator, GivesOtherLeadsForAnotherSeed) {
    EXPECT_NE(generated(rowsWithSeed(100, 1)), generated(rowsWithSeed(100, 2)));
}

TEST(LeadGenerator, BeginsALongFileLikeAShortOne) {
    const std::string shortFile = generated(rowsWithSeed(100, 3));
    EXPECT_EQ(generated(rowsWithSeed(30'000, 3)).substr(0, shortFile.size()), shortFile);
}

TEST(LeadGenerator, WritesTheHeaderAloneForNoRows) {
    EXPECT_EQ(generated(rowsWithSeed(0, 1)),
              "Lead ID,Job Title,Company Name,Industry,Company Size,Email,Location,Created At\r\n");
}

TEST(LeadGenerator, WritesAsManyWholeRowsAsAsked) {
    ASSERT_EQ(manyLeads().size(), 100'000U);
    for (const Row& row : manyLeads()) ASSERT_EQ(row.size(), std::size_t{kColumnCount});
}

TEST(LeadGenerator, LeavesNoCellEmpty) {
    for (const Row& row : manyLeads())
        for (const std::string& cell : row) ASSERT_FALSE(trimmed(cell).empty()) << row[kLeadId];
}

TEST(LeadGenerator, NumbersTheLeadsFromOne) {
    std::set<std::string> ids;
    for (const Row& row : manyLeads()) ids.insert(row[kLeadId]);
    EXPECT_EQ(ids.size(), 100'000U);
    EXPECT_EQ(manyLeads().front()[kLeadId], "L-000001");
    EXPECT_EQ(manyLeads().back()[kLeadId], "L-100000");
}

// Tolerances are at least four standard deviations of a share among 100,000.
TEST(LeadGenerator, MakesFewLargeCompanies) {
    const auto isBetween = [](int min, int max) {
        return [min, max](const Row& row) { return sizeOf(row) >= min && sizeOf(row) <= max; };
    };
    EXPECT_NEAR(shareOf(manyLeads(), isBetween(10, 500)), 0.989, 0.0015);
    EXPECT_NEAR(shareOf(manyLeads(), isBetween(501, 5000)), 0.010, 0.0015);
    EXPECT_NEAR(shareOf(manyLeads(), isBetween(5001, 20000)), 0.001, 0.0005);
    EXPECT_EQ(shareOf(manyLeads(), isBetween(10, 20000)), 1.0);
}

TEST(LeadGenerator, ReachesBothEndsOfTheCommonSizes) {
    EXPECT_TRUE(
        std::any_of(manyLeads().begin(), manyLeads().end(), [](const Row& r) { return sizeOf(r) == 10; }));
    EXPECT_TRUE(
        std::any_of(manyLeads().begin(), manyLeads().end(), [](const Row& r) { return sizeOf(r) == 500; }));
}

TEST(LeadGenerator, MakesFewLeadsThatDecide) {
    EXPECT_NEAR(shareOf(manyLeads(), isTop), 0.001, 0.0005);
    EXPECT_NEAR(shareOf(manyLeads(), isLeading), 0.170, 0.005);
}

TEST(LeadGenerator, MakesHalfOfTheIndustriesTechnical) {
    const std::set<std::string> technical = {
        "SaaS",          "FinTech",         "HealthTech",    "AI",
        "Cybersecurity", "Cloud Services",  "EdTech",        "Blockchain",
        "DevTools",      "E-commerce Tech", "IoT Solutions", "Analytics Platform"};
    EXPECT_NEAR(shareOf(manyLeads(), [&](const Row& row) { return technical.count(row[kIndustry]) != 0; }),
                0.5, 0.007);
}

TEST(LeadGenerator, PutsOneLeadInTenIntoATechHub) {
    const std::set<std::string> hubs = {"San Francisco", "New York",  "Seattle", "Austin",      "Boston",
                                        "Berlin",        "London",    "Toronto", "Amsterdam",   "Tel Aviv",
                                        "Lisbon",        "Chicago",   "Paris",   "Los Angeles", "Miami",
                                        "Dallas",        "Vancouver", "Madrid",  "Munich"};
    std::set<std::string> seen;
    for (const Row& row : manyLeads())
        if (hubs.count(row[kLocation]) != 0) seen.insert(row[kLocation]);

    EXPECT_EQ(seen, hubs);
    EXPECT_NEAR(shareOf(manyLeads(), [&](const Row& row) { return hubs.count(row[kLocation]) != 0; }), 0.1,
                0.004);
}

TEST(LeadGenerator, DrawsTitlesAndSizesIndependently) {
    std::vector<Row> leading;
    std::copy_if(manyLeads().begin(), manyLeads().end(), std::back_inserter(leading), isLeading);
    const auto isLarge = [](const Row& row) { return sizeOf(row) > 255; };
    EXPECT_NEAR(shareOf(leading, isLarge), shareOf(manyLeads(), isLarge), 0.016);
}

TEST(LeadGenerator, MakesSomeCompanyNamesThatNeedQuotes) {
    const double withComma =
        shareOf(manyLeads(), [](const Row& row) { return row[kCompany].find(',') != std::string::npos; });
    EXPECT_GT(withComma, 0.05);
    EXPECT_LT(withComma, 0.5);
}

TEST(LeadGenerator, UsesReservedMailDomainsOnly) {
    for (const Row& row : manyLeads()) {
        const std::string domain = row[kEmail].substr(row[kEmail].find('@') + 1);
        const bool isReserved = domain.ends_with(".example") || domain == "example.com" ||
                                domain == "example.org" || domain == "example.net";
        ASSERT_TRUE(isReserved) << row[kEmail];
        ASSERT_EQ(row[kEmail].find_first_not_of("abcdefghijklmnopqrstuvwxyz.-@"), std::string::npos)
            << row[kEmail];
    }
}

TEST(LeadGenerator, SpreadsTheDatesOverAllDaysOfTheSpan) {
    std::set<std::string> days;
    for (const Row& row : manyLeads()) days.insert(row[kCreatedAt]);
    EXPECT_EQ(days.size(), 181U);
    EXPECT_EQ(*days.begin(), "2026-01-01");
    EXPECT_EQ(*days.rbegin(), "2026-06-30");
}

TEST(LeadGenerator, AllowsASpanOfOneDay) {
    SampleOptions options = rowsWithSeed(50, 1);
    options.from = options.to = 2024y / 2 / 29;
    for (const Row& row : parseCsvRows(generated(options))) EXPECT_EQ(row[kCreatedAt], "2024-02-29");
}

TEST(LeadGenerator, HandsOutBlocksOfAboutOneMebibyte) {
    std::vector<std::size_t> sizes;
    const auto done =
        generateLeads(rowsWithSeed(50'000, 1), [&sizes](std::string_view block) -> Result<void> {
            sizes.push_back(block.size());
            return {};
        });
    ASSERT_TRUE(done.has_value());
    ASSERT_GT(sizes.size(), 2U);
    EXPECT_LT(*std::max_element(sizes.begin(), sizes.end()), std::size_t{(1 << 20) + 1024});
    EXPECT_GE(sizes.front(), std::size_t{1 << 20});
}

Result<void> ignoreBytes(std::string_view) {
    return {};
}

TEST(LeadGenerator, RefusesASpanThatEndsBeforeItBegins) {
    SampleOptions options;
    options.from = 2026y / 2 / 1;
    options.to = 2026y / 1 / 31;
    const auto done = generateLeads(options, ignoreBytes);
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().code, ErrorCode::BadArgument);
    EXPECT_EQ(done.error().subject, "last date");
}

TEST(LeadGenerator, RefusesADateThatDoesNotExist) {
    SampleOptions options;
    options.from = 2026y / 2 / 30;
    const auto done = generateLeads(options, ignoreBytes);
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().code, ErrorCode::BadArgument);
    EXPECT_EQ(done.error().subject, "from");
}

TEST(LeadGenerator, StopsWithTheErrorOfTheSink) {
    const auto done = generateLeads(rowsWithSeed(10, 1), [](std::string_view) -> Result<void> {
        return failure(ErrorCode::WriteFailed, "disk");
    });
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().code, ErrorCode::WriteFailed);
}

TEST(LeadGenerator, StopsWhenCancelled) {
    std::stop_source stop;
    TaskControl control{stop.get_token(), [&stop](double fraction) {
                            if (fraction > 0.5) stop.request_stop();
                        }};
    std::size_t bytes = 0;
    const auto done = generateLeads(
        rowsWithSeed(100'000, 1),
        [&bytes](std::string_view block) -> Result<void> {
            bytes += block.size();
            return {};
        },
        control);
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().code, ErrorCode::Cancelled);
    EXPECT_LT(bytes, 8'000'000U);
}

TEST(LeadGenerator, ReportsProgressThatNeverFallsAndEndsAtOne) {
    std::vector<double> seen;
    const auto done = generateLeads(rowsWithSeed(5'000, 1), ignoreBytes,
                                    {{}, [&seen](double fraction) { seen.push_back(fraction); }});
    ASSERT_TRUE(done.has_value());
    EXPECT_GT(seen.size(), 3U);
    EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end()));
    EXPECT_EQ(seen.back(), 1.0);
}

} // namespace
} // namespace farol
