// SPDX-License-Identifier: GPL-3.0-or-later
// Titles, addresses, yes and no, presence: the kinds that read one value in one way.
#include "tests/support/rule_parts.h"
#include "tests/support/sample_tables.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

using testing::criterion;
using testing::pointsFor;
using testing::reasonFor;

TEST(TitleCriterion, TestsLevelAndFunction) {
    Criterion title = criterion(CriterionKind::Title, "job_title",
                                {{6, TitleCondition{{TitleTier::CLevel}, {}}},
                                 {5, TitleCondition{{TitleTier::Director}, {"sales"}}},
                                 {4, TitleCondition{{TitleTier::Director}, {}}},
                                 {1, TitleCondition{{}, {"sales"}}}});
    title.otherwise = -1;
    title.missing = -2;
    EXPECT_EQ(pointsFor(title, {{"job_title", "CEO"}}), 6);
    EXPECT_EQ(reasonFor(title, {{"job_title", "Sales Director"}}).match, "DIR sales");
    EXPECT_EQ(reasonFor(title, {{"job_title", "Director"}}).match, "DIR");
    EXPECT_EQ(pointsFor(title, {{"job_title", "Xyzzy"}}), -1);
    EXPECT_EQ(pointsFor(title, {{"job_title", "-"}}), -2);
}

TEST(EmailCriterion, TestsKindAndDomain) {
    Criterion email = criterion(CriterionKind::Email, "email",
                                {{5, EmailCondition{{}, {"acme.pt", "@ours"}}},
                                 {2, EmailCondition{{EmailKind::Company}, {}}},
                                 {-1, EmailCondition{{EmailKind::FreeMail, EmailKind::Role}, {}}},
                                 {-3, EmailCondition{{EmailKind::Malformed}, {}}}});
    RuleSet rules = testing::rulesOf({email});
    rules.lists = {{"ours", {"Beta.example"}}};
    const std::vector<std::pair<const char*, int>> pointsOf = {
        {"ana@acme.pt", 5},      {"ana@sales.ACME.pt", 5}, {"ana@notacme.pt", 2},     {"rui@beta.example", 5},
        {"rui@gama.example", 2}, {"rui@gmail.com", -1},    {"info@gama.example", -1}, {"rui at gama", -3}};
    for (const auto& [address, points] : pointsOf)
        EXPECT_EQ(testing::scoreOf(rules, {{"email", address}}).score, points) << address;
    EXPECT_EQ(reasonFor(email, {{"email", ""}}).kind, ReasonKind::Missing);
}

Criterion demo() {
    return criterion(CriterionKind::YesNo, "column:Demo",
                     {{4, YesNoCondition{true}}, {-3, YesNoCondition{false}}});
}

TEST(YesNoCriterion, ReadsBothAnswersInEveryLanguage) {
    for (const char* text : {"yes", "Sim", "SÍ", "oui", "Ja", "1", "true", "x"})
        EXPECT_EQ(pointsFor(demo(), {{"column:Demo", text}}), 4) << text;
    for (const char* text : {"no", "Não", "non", "nein", "0", "FALSE"})
        EXPECT_EQ(pointsFor(demo(), {{"column:Demo", text}}), -3) << text;
    EXPECT_EQ(reasonFor(demo(), {{"column:Demo", "perhaps"}}).kind, ReasonKind::Unreadable);
    EXPECT_EQ(reasonFor(demo(), {{"column:Demo", ""}}).kind, ReasonKind::Missing);
}

TEST(YesNoCriterion, AnEmptyCellSaysNoInAColumnThatIsOnlyTicked) {
    const auto ticked = testing::leadsOf("Email,Demo\na@a.example,x\nb@b.example,\n");
    const ScoredLeads scored = scoreLeads(ticked, testing::rulesOf({demo()})).value();
    EXPECT_EQ(scored.scores, (std::vector<std::int32_t>{4, -3}));
    EXPECT_EQ(reasonsOf(scored, 1).at(0).match, "no");
    const auto answered = testing::leadsOf("Email,Demo\na@a.example,yes\nb@b.example,\n");
    EXPECT_EQ(scoreLeads(answered, testing::rulesOf({demo()})).value().scores,
              (std::vector<std::int32_t>{4, 0}));
}

TEST(PresenceCriterion, TellsAFilledFromAnEmptyCell) {
    const Criterion phone = criterion(CriterionKind::Presence, "phone",
                                      {{1, PresenceCondition{true}}, {-1, PresenceCondition{false}}});
    EXPECT_EQ(reasonFor(phone, {{"phone", "+351 210 000 000"}}).match, "filled");
    EXPECT_EQ(pointsFor(phone, {{"phone", "+351 210 000 000"}}), 1);
    EXPECT_EQ(pointsFor(phone, {{"phone", "n/a"}}), -1);
    EXPECT_EQ(pointsFor(phone, {}), -1);
    EXPECT_EQ(reasonFor(phone, {}).kind, ReasonKind::Missing) << "an empty cell makes no lead more complete";
}

} // namespace
} // namespace farol
