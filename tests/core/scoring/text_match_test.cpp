// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rule_parts.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

using testing::pointsFor;
using testing::reasonFor;
using testing::textCriterion;

bool matches(TextMatch match, const std::string& term, const std::string& text) {
    return reasonFor(textCriterion(match, "column:Note", {term}), {{"column:Note", text}}).kind ==
           ReasonKind::Matched;
}

TEST(TextMatch, WordsIgnoreCaseAccentsGenderAndPlural) {
    EXPECT_TRUE(matches(TextMatch::Words, "diretor", "DIRETORAS de Operações"));
    EXPECT_TRUE(matches(TextMatch::Words, "sócia-gerente", "Socio Gerente"));
    EXPECT_TRUE(matches(TextMatch::Words, "directeur", "Directrice générale"));
    EXPECT_FALSE(matches(TextMatch::Words, "cto", "Cta"));
    EXPECT_FALSE(matches(TextMatch::Words, "head", "Headhunter"));
    EXPECT_FALSE(matches(TextMatch::Words, "head of sales", "Head Sales"));
}

TEST(TextMatch, LiteralKindsCompareLowerCasedText) {
    EXPECT_TRUE(matches(TextMatch::Contains, "CTO", "Director"));
    EXPECT_TRUE(matches(TextMatch::Equals, "SaaS", "saas"));
    EXPECT_FALSE(matches(TextMatch::Equals, "saas", "SaaS Platforms"));
    EXPECT_TRUE(matches(TextMatch::StartsWith, "head", "Headhunter"));
    EXPECT_FALSE(matches(TextMatch::StartsWith, "hunter", "Headhunter"));
    EXPECT_TRUE(matches(TextMatch::EndsWith, "hunter", "Headhunter"));
    EXPECT_FALSE(matches(TextMatch::EndsWith, "head", "Headhunter"));
    EXPECT_FALSE(matches(TextMatch::Equals, "acao", "Ação")) << "accents count";
}

TEST(TextMatch, PatternsAreFoundAnywhere) {
    EXPECT_TRUE(matches(TextMatch::Regex, "\\bgmbh$", "Muster GmbH"));
    EXPECT_FALSE(matches(TextMatch::Regex, "\\bgmbh$", "GmbH Muster"));
}

TEST(TextMatch, PlacesAreKnownInEveryLanguage) {
    const Criterion lisbon = textCriterion(TextMatch::Place, "location", {"lisbon"});
    for (const char* text : {"Lisboa", "LISBONNE", "Lissabon, Portugal", "1100-053 Lisboa"})
        EXPECT_EQ(pointsFor(lisbon, {{"location", text}}), 5) << text;
    EXPECT_EQ(pointsFor(lisbon, {{"location", "Porto"}}), 0);
    EXPECT_EQ(pointsFor(textCriterion(TextMatch::Place, "city", {"paris"}),
                        {{"city", "Paris"}, {"region", "Texas"}, {"country", "USA"}}),
              0);
}

TEST(TextMatch, APlaceMayBeARegionOrACountry) {
    const Criterion portugal = textCriterion(TextMatch::Place, "country", {"Portugal"});
    for (const char* text : {"Portugal", "PT", "portugal"})
        EXPECT_EQ(pointsFor(portugal, {{"country", text}}), 5) << text;
    EXPECT_EQ(pointsFor(portugal, {{"country", "Spain"}}), 0);
    const Criterion where = textCriterion(TextMatch::Place, "location", {"Portugal"});
    EXPECT_EQ(pointsFor(where, {{"location", "Lisboa"}}), 5) << "a city lies in its country";
    EXPECT_EQ(pointsFor(where, {{"location", "Berlin, Deutschland"}}), 0);
}

TEST(TextMatch, IndustriesAreKnownInEveryLanguage) {
    const Criterion retail = textCriterion(TextMatch::Industry, "industry", {"retail"});
    for (const char* text : {"Retail", "Retalho", "Comercio minorista", "EINZELHANDEL"})
        EXPECT_EQ(pointsFor(retail, {{"industry", text}}), 5) << text;
    EXPECT_EQ(pointsFor(retail, {{"industry", "Construction"}}), 0);
    EXPECT_EQ(pointsFor(retail, {{"industry", "Blub"}}), 0);
}

TEST(TextMatch, AListStandsForItsTerms) {
    RuleSet rules = testing::rulesOf({textCriterion(TextMatch::Words, "industry", {"banking", "@ours"})});
    rules.lists = {{"ours", {"cork", "wine"}}};
    const SingleScore cork = testing::scoreOf(rules, {{"industry", "Cork"}});
    EXPECT_EQ(cork.score, 5);
    EXPECT_EQ(cork.reasons.at(0).match, "cork");
    EXPECT_EQ(testing::scoreOf(rules, {{"industry", "Ours"}}).score, 0);
}

TEST(TextMatch, TheFirstTierCountsOrAllOfThem) {
    Criterion tiers = testing::criterion(CriterionKind::Text, "column:Note",
                                         {{3, TextCondition{TextMatch::Words, {"demo", "trial"}}},
                                          {2, TextCondition{TextMatch::Contains, {"price"}}},
                                          {-4, TextCondition{TextMatch::Words, {"later"}}}});
    const testing::Values note = {{"column:Note", "Demo and trial, prices later"}};
    EXPECT_EQ(pointsFor(tiers, note), 3);
    tiers.count = TierCount::All;
    EXPECT_EQ(pointsFor(tiers, note), 1);
    EXPECT_EQ(reasonFor(tiers, note).match, "demo, price, later");
}

TEST(TextMatch, TheFirstFilledInputCounts) {
    Criterion where = textCriterion(TextMatch::Words, "location", {"berlin"});
    where.inputs.push_back(testing::input("column:Site"));
    EXPECT_EQ(pointsFor(where, {{"location", ""}, {"column:site", "Berlin"}}), 5);
    EXPECT_EQ(pointsFor(where, {{"location", "Porto"}, {"column:Site", "Berlin"}}), 0);
    EXPECT_EQ(inputName(reasonFor(where, {{"column:Site", "Berlin"}}).input), "column:Site");
}

} // namespace
} // namespace farol
