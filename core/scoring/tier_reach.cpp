// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/tier_reach.h"

#include "core/normalize/industry.h"
#include "core/normalize/place.h"
#include "core/scoring/rule_names.h"
#include "core/scoring/term_lists.h"
#include "core/text/fold.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace farol {
namespace {

constexpr std::size_t kMostComparisons = 2'000'000; // beyond it a file is too long to be sure in time

struct Term {
    TextMatch match = TextMatch::Words;
    std::string form;               // as it is compared; of words, joined
    std::vector<std::string> words; // of Words, and of Equals for comparing with them
    Place place;                    // of Place
};

Term prepared(TextMatch match, const std::string& text) {
    Term term;
    term.match = match;
    const bool isLiteral = match == TextMatch::Contains || match == TextMatch::Equals ||
                           match == TextMatch::StartsWith || match == TextMatch::EndsWith;
    if (match == TextMatch::Place) term.place = readPlace({text, {}, {}, {}});
    if (match == TextMatch::Regex)
        term.form = text;
    else if (const auto industry = match == TextMatch::Industry ? readIndustry(text) : std::nullopt)
        term.form = industry->name;
    else
        term.form = isLiteral ? lowerCase(collapseSpace(text)) : foldedPhrase(text);
    if (match == TextMatch::Words || match == TextMatch::Equals) term.words = foldedWords(text);
    return term;
}

// A city lies in its region, and both in their country.
bool lies(const Place& inner, const Place& outer) {
    if (outer.country.empty() || inner.country != outer.country) return false;
    if (!outer.city.empty()) return inner.city == outer.city;
    return outer.region.empty() || inner.region == outer.region;
}

// Every value that `later` matches, `earlier` matches too.
bool covers(const Term& earlier, const Term& later) {
    if (earlier.match == later.match && earlier.form == later.form) return true;
    const bool isWhole = later.match == TextMatch::Equals;
    switch (earlier.match) {
    case TextMatch::Contains:
        return (isWhole || later.match == TextMatch::Contains || later.match == TextMatch::StartsWith ||
                later.match == TextMatch::EndsWith) &&
               later.form.find(earlier.form) != std::string::npos;
    case TextMatch::StartsWith:
        return (isWhole || later.match == TextMatch::StartsWith) && later.form.starts_with(earlier.form);
    case TextMatch::EndsWith:
        return (isWhole || later.match == TextMatch::EndsWith) && later.form.ends_with(earlier.form);
    case TextMatch::Words:
        return (isWhole || later.match == TextMatch::Words) &&
               std::search(later.words.begin(), later.words.end(), earlier.words.begin(),
                           earlier.words.end()) != later.words.end();
    case TextMatch::Place:
        return later.match == TextMatch::Place && lies(later.place, earlier.place);
    default:
        return false;
    }
}

std::vector<std::size_t> unreachableTexts(const Criterion& criterion, const std::vector<TermList>& lists) {
    std::vector<std::size_t> unreachable;
    std::vector<Term> earlier;
    std::size_t comparisons = 0;
    for (std::size_t i = 0; i < criterion.tiers.size(); ++i) {
        const auto& text = std::get<TextCondition>(criterion.tiers[i].when);
        std::vector<Term> own;
        for (const std::string& term : expandedTerms(text.terms, lists))
            own.push_back(prepared(text.match, term));
        const bool allCovered = std::all_of(own.begin(), own.end(), [&](const Term& later) {
            comparisons += earlier.size();
            return comparisons <= kMostComparisons &&
                   std::any_of(earlier.begin(), earlier.end(),
                               [&](const Term& before) { return covers(before, later); });
        });
        if (allCovered && !own.empty()) unreachable.push_back(i);
        std::move(own.begin(), own.end(), std::back_inserter(earlier));
    }
    return unreachable;
}

template <typename Value> bool allows(const std::vector<Value>& wanted, const std::optional<Value>& value) {
    return wanted.empty() || (value && std::find(wanted.begin(), wanted.end(), *value) != wanted.end());
}

// Tries every value of two short lists, and values outside of them.
//   matches   (condition, first, second) -> bool
template <typename Kind, typename First, typename Second, typename Matches>
std::vector<std::size_t> unreachableOf(const Criterion& criterion, const std::vector<First>& firsts,
                                       const std::vector<Second>& seconds, const Matches& matches) {
    std::vector<std::size_t> unreachable;
    for (std::size_t i = 1; i < criterion.tiers.size(); ++i) {
        bool isReached = false;
        for (const First& first : firsts)
            for (const Second& second : seconds) {
                const auto holds = [&](const Tier& tier) {
                    return matches(std::get<Kind>(tier.when), first, second);
                };
                const auto end = criterion.tiers.begin() + static_cast<std::ptrdiff_t>(i);
                isReached = isReached || (holds(*end) && std::none_of(criterion.tiers.begin(), end, holds));
            }
        if (!isReached) unreachable.push_back(i);
    }
    return unreachable;
}

std::vector<std::size_t> unreachableTitles(const Criterion& criterion) {
    std::vector<std::optional<TitleTier>> levels = {std::nullopt};
    for (auto code = std::uint8_t{0}; code <= static_cast<std::uint8_t>(TitleTier::NotABuyer); ++code)
        levels.emplace_back(static_cast<TitleTier>(code));
    std::vector<std::optional<std::string>> functions = {std::nullopt};
    for (const std::string_view function : jobFunctions()) functions.emplace_back(function);
    return unreachableOf<TitleCondition>(
        criterion, levels, functions,
        [](const TitleCondition& title, const auto& level, const auto& function) {
            return allows(title.levels, level) && allows(title.functions, function);
        });
}

std::vector<std::size_t> unreachableAddresses(const Criterion& criterion,
                                              const std::vector<TermList>& lists) {
    std::vector<std::optional<EmailKind>> kinds;
    for (const auto& entry : kEmailKindNames) kinds.emplace_back(entry.second);
    Criterion plain = criterion; // with its lists written out
    std::vector<std::string> domains = {std::string()};
    for (Tier& tier : plain.tiers) {
        auto& email = std::get<EmailCondition>(tier.when);
        const bool hadDomains = !email.domains.empty();
        email.domains = expandedTerms(email.domains, lists);
        for (std::string& domain : email.domains) domain = lowerCase(domain);
        if (hadDomains && email.domains.empty()) return {}; // an unknown list, which is said elsewhere
        domains.insert(domains.end(), email.domains.begin(), email.domains.end());
    }
    constexpr std::size_t kMostDomains = 500;
    if (domains.size() > kMostDomains) return {};
    return unreachableOf<EmailCondition>(
        plain, kinds, domains, [](const EmailCondition& email, const auto& kind, const std::string& domain) {
            if (kind == EmailKind::Malformed && !domain.empty()) return false; // it has no domain
            const auto isAt = [&](const std::string& wanted) {
                return domain == wanted || domain.ends_with('.' + wanted);
            };
            return allows(email.kinds, kind) &&
                   (email.domains.empty() || std::any_of(email.domains.begin(), email.domains.end(), isAt));
        });
}

} // namespace

std::vector<std::size_t> unreachableTiers(const Criterion& criterion, const std::vector<TermList>& lists) {
    if (criterion.count == TierCount::All) return {};
    if (criterion.kind == CriterionKind::Text) return unreachableTexts(criterion, lists);
    if (criterion.kind == CriterionKind::Title) return unreachableTitles(criterion);
    if (criterion.kind == CriterionKind::Email) return unreachableAddresses(criterion, lists);
    return {};
}

} // namespace farol
