// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_conditions.h"

#include "core/normalize/job_title.h"

#include <algorithm>
#include <set>
#include <utility>

namespace farol::testing {
namespace {

using Texts = std::vector<std::string>;

// No term is part of another one of its pool, and no two mean the same.
const Texts kWords = {
    "saas",      "fintech", "retail",  "logistics", "bakery", "robotics", "seguros",
    "hotelaria", "energia", "turismo", "design",    "bank",   "escola",   "moldes \"à medida\""};
const Texts kPlaces = {"lisbon", "porto", "madrid", "berlin", "london", "paris", "barcelona", "vienna"};
const Texts kIndustries = {"construction", "education", "retail", "telecommunications", "agriculture"};
const Texts kPatterns = {"^senior\\b", "\\bgmbh$", "[0-9]{3,}", "consult(or|ing)", "s\\.a\\."};
const Texts kDomains = {"acme.pt", "example.com", "firma.de", "sapo.pt", "loja.example.org"};

// Takes up to `most` (at least one, if there is one left) out of `pool`.
template <typename T> std::vector<T> takeSome(Random& random, std::vector<T>& pool, int most) {
    std::vector<T> taken;
    for (int wanted = randomNumber(random, 1, most); wanted > 0 && !pool.empty(); --wanted) {
        const int at = randomNumber(random, 0, static_cast<int>(pool.size()) - 1);
        taken.push_back(pool[static_cast<std::size_t>(at)]);
        pool.erase(pool.begin() + at);
    }
    return taken;
}

LeadInput fieldInput(Field field) {
    return {field, {}};
}

LeadInput columnInput(const char* column) {
    return {std::nullopt, column};
}

} // namespace

bool chance(Random& random, int percent) {
    return randomNumber(random, 1, 100) <= percent;
}

int somePoints(Random& random) {
    return chance(random, 2) ? randomNumber(random, -1'000'000, 1'000'000) : randomNumber(random, -10, 20);
}

std::vector<LeadInput> RandomConditions::inputsFor(CriterionKind kind, TextMatch match) {
    switch (kind) {
    case CriterionKind::Bands:
        if (m_options.withLiteral && chance(m_random, 40)) return {columnInput("Total Visits")};
        return {fieldInput(Field::Employees)};
    case CriterionKind::Title:
        return {fieldInput(Field::JobTitle)};
    case CriterionKind::Email:
        return {fieldInput(Field::Email)};
    case CriterionKind::YesNo:
        return {columnInput("Demo Requested")};
    case CriterionKind::Presence:
        return {fieldInput(Field::Phone), columnInput("Lead / \"Origin\"")};
    case CriterionKind::Recency:
        return {fieldInput(Field::CreatedAt)};
    case CriterionKind::Text:
        break;
    }
    if (match == TextMatch::Place)
        return {fieldInput(Field::Location), fieldInput(Field::City), fieldInput(Field::Country)};
    if (match == TextMatch::Industry || !m_options.withLiteral) return {fieldInput(Field::Industry)};
    return {fieldInput(oneOf(m_random, std::vector{Field::Industry, Field::JobTitle, Field::Source})),
            columnInput("Lead / \"Origin\"")};
}

TextMatch RandomConditions::someMatch() {
    std::vector<TextMatch> matches = {TextMatch::Words, TextMatch::Place, TextMatch::Industry};
    if (m_options.withLiteral)
        matches.insert(matches.end(), {TextMatch::Contains, TextMatch::Equals, TextMatch::StartsWith,
                                       TextMatch::EndsWith, TextMatch::Regex});
    return oneOf(m_random, matches);
}

std::vector<Tier> RandomConditions::bands() {
    std::vector<Tier> tiers;
    std::set<int> edges;
    for (int i = number(1, 5); i > 0; --i) edges.insert(number(0, 200) * 5);
    std::optional<double> from;
    if (chance(m_random, 50)) from = -2.25;
    for (const int edge : edges) {
        tiers.push_back({somePoints(m_random), NumberCondition{from, edge + 0.5}});
        from = edge + (chance(m_random, 80) ? 0.5 : 3.0);
    }
    if (chance(m_random, 70)) tiers.push_back({somePoints(m_random), NumberCondition{from, std::nullopt}});
    if (chance(m_random, 50)) std::reverse(tiers.begin(), tiers.end());
    return tiers;
}

void RandomConditions::refillPools(const std::string& ownList) {
    m_ownList = ownList;
    m_words = kWords;
    m_places = kPlaces;
    m_industries = kIndustries;
    m_patterns = kPatterns;
    m_domains = kDomains;
    m_levels = {TitleTier::Owner,  TitleTier::CLevel,     TitleTier::Director, TitleTier::Manager,
                TitleTier::Senior, TitleTier::Individual, TitleTier::NotABuyer};
    m_functions.assign(jobFunctions().begin(), jobFunctions().end());
    m_kinds = {EmailKind::Company, EmailKind::FreeMail, EmailKind::Malformed}; // one is left for domains
}

Texts& RandomConditions::poolOf(TextMatch match) {
    if (match == TextMatch::Place) return m_places;
    if (match == TextMatch::Industry) return m_industries;
    return match == TextMatch::Regex ? m_patterns : m_words;
}

std::optional<Condition> RandomConditions::condition(CriterionKind kind, TextMatch match) {
    if (kind == CriterionKind::Title) {
        TitleCondition title{takeSome(m_random, m_levels, 3), {}};
        if (title.levels.empty() || chance(m_random, 40))
            title.functions = takeSome(m_random, m_functions, 2);
        return title;
    }
    if (kind == CriterionKind::Email) {
        EmailCondition email{takeSome(m_random, m_kinds, 2), {}};
        if (email.kinds.empty()) email.domains = takeSome(m_random, m_domains, 3);
        if (email.kinds.empty() && email.domains.empty()) return std::nullopt;
        return email;
    }
    const bool isWord =
        match != TextMatch::Place && match != TextMatch::Industry && match != TextMatch::Regex;
    if (isWord && m_options.withLiteral && chance(m_random, 30))
        match = oneOf(m_random, std::vector{TextMatch::Words, TextMatch::Contains});
    Texts terms = takeSome(m_random, poolOf(match), 4);
    if (isWord && terms.empty()) return std::nullopt;
    if (isWord && !m_ownList.empty() && chance(m_random, 15))
        terms.push_back("@" + std::exchange(m_ownList, {}));
    if (terms.empty()) return std::nullopt;
    return TextCondition{match, std::move(terms)};
}

} // namespace farol::testing
