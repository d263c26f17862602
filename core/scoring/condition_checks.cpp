// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/condition_checks.h"

#include "core/normalize/industry.h"
#include "core/normalize/place.h"
#include "core/scoring/json_lines.h"
#include "core/scoring/term_lists.h"
#include "core/text/fold.h"
#include "core/text/pattern.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace farol {
namespace {

std::string listNames(const std::vector<TermList>& own) {
    std::string names;
    for (const std::vector<TermList>* lists : {&own, &shippedTermLists()})
        for (const TermList& list : *lists) names += (names.empty() ? "@" : ", @") + list.name;
    return names;
}

struct ConditionCheck {
    const std::vector<TermList>& lists;
    const std::string& at;
    RuleProblemList& problems;

    void operator()(const NumberCondition& number) const {
        for (const std::optional<double>& end : {number.from, number.below})
            if (end && !std::isfinite(*end)) problems.error(at, "expected a number that can be held");
        if (number.from && number.below && !(*number.from < *number.below))
            problems.error(at + "/below", "expected more than \"from\": a value has to fit between them");
    }

    void operator()(const TextCondition& text) const {
        for (std::size_t i = 0; i < text.terms.size(); ++i) {
            const std::string here = pointerTo(at + "/terms", i);
            if (isKnownList(text.terms[i], here)) continue;
            checkTerm(text.terms[i], text.match, here);
        }
        checkListTerms(text);
    }

    void operator()(const TitleCondition& title) const {
        for (std::size_t i = 0; i < title.functions.size(); ++i) {
            const auto& known = jobFunctions();
            if (std::find(known.begin(), known.end(), title.functions[i]) != known.end()) continue;
            std::string names;
            for (const std::string_view name : known)
                names += (names.empty() ? "" : ", ") + std::string(name);
            problems.error(pointerTo(at + "/functions", i), "unknown function; expected one of " + names);
        }
    }

    void operator()(const EmailCondition& email) const {
        for (std::size_t i = 0; i < email.domains.size(); ++i) {
            const std::string here = pointerTo(at + "/domains", i);
            const std::string& domain = email.domains[i];
            if (isKnownList(domain, here)) continue;
            if (domain.find_first_of("@ \t") != std::string::npos || domain.starts_with('.'))
                problems.error(here,
                               "expected a domain such as \"acme.pt\" or \"pt\", the part behind the @");
        }
    }

    void operator()(const YesNoCondition&) const {}
    void operator()(const PresenceCondition&) const {}

private:
    // True for any term that names a list; a problem when there is none.
    bool isKnownList(const std::string& term, const std::string& here) const {
        const std::optional<std::string_view> name = listNameIn(term);
        if (name && !findTermList(lists, *name))
            problems.error(here, "unknown list; add it under \"lists\", or use one of " + listNames(lists));
        return name.has_value();
    }

    void checkTerm(const std::string& term, TextMatch match, const std::string& here) const {
        if (match == TextMatch::Regex) {
            if (const std::string problem = Pattern(term).problem(); !problem.empty())
                problems.error(here, "the pattern cannot be used: " + problem + "; mend it (RE2's syntax)");
        } else if (foldedPhrase(term).empty() && isWorded(match)) {
            problems.error(here, "expected a text with a letter or a digit");
        } else if (match == TextMatch::Place && readPlace({term, {}, {}, {}}) == Place{}) {
            problems.warn(here, "never matches: \"" + term +
                                    "\" is no place that Farol knows; name a city, a region or a country, or "
                                    "match by \"words\"");
        } else if (match == TextMatch::Industry && !isIndustry(term)) {
            problems.warn(here, "never matches: \"" + term +
                                    "\" is no industry that Farol knows; name it in other words, or match by "
                                    "\"words\"");
        }
    }

    // Rules may also give the vocabulary's own names, such as "software_it".
    static bool isIndustry(const std::string& term) {
        return term.find('_') != std::string::npos || readIndustry(term);
    }

    // Terms in lists are checked for what they are used as.
    void checkListTerms(const TextCondition& text) const {
        const bool hasMeaning = text.match == TextMatch::Regex || text.match == TextMatch::Place ||
                                text.match == TextMatch::Industry;
        if (!hasMeaning) return;
        for (std::size_t i = 0; i < text.terms.size(); ++i)
            for (const std::string& term : expandedTerms({text.terms[i]}, lists))
                if (listNameIn(text.terms[i])) checkTerm(term, text.match, pointerTo(at + "/terms", i));
    }

    static bool isWorded(TextMatch match) {
        return match == TextMatch::Words || match == TextMatch::Place || match == TextMatch::Industry;
    }
};

// The lower end first; one that is open stands below all.
double lowerEnd(const Tier& band) {
    return std::get<NumberCondition>(band.when).from.value_or(-std::numeric_limits<double>::infinity());
}

double upperEnd(const Tier& band) {
    return std::get<NumberCondition>(band.when).below.value_or(std::numeric_limits<double>::infinity());
}

} // namespace

void checkCondition(const Condition& when, const std::vector<TermList>& lists, const std::string& at,
                    RuleProblemList& problems) {
    std::visit(ConditionCheck{lists, at, problems}, when);
}

void checkBands(const std::vector<Tier>& bands, const std::string& at, RuleProblemList& problems) {
    if (bands.size() < 2) return;
    const bool isRising = lowerEnd(bands.front()) < lowerEnd(bands.back());
    bool isOrdered = true;
    const auto lowerOf = [&](std::size_t i) { return lowerEnd(bands[isRising ? i - 1 : i]); };
    const auto upperOf = [&](std::size_t i) { return lowerEnd(bands[isRising ? i : i - 1]); };
    for (std::size_t i = 1; i < bands.size(); ++i) {
        if (lowerOf(i) < upperOf(i)) continue;
        isOrdered = false;
        problems.error(pointerTo(at + "/bands", i),
                       std::string("the bands are in no order; this one begins no ") +
                           (isRising ? "higher" : "lower") + " than the one before: sort them");
    }
    for (std::size_t i = 1; isOrdered && i < bands.size(); ++i)
        if (upperEnd(bands[isRising ? i - 1 : i]) > upperOf(i))
            problems.error(pointerTo(at + "/bands", i),
                           "overlaps the band before; let one end where the other begins");
}

void checkList(const TermList& list, const std::string& at, RuleProblemList& problems) {
    if (list.name.starts_with('@'))
        problems.error(at + "/name", "expected the name without \"@\"; terms add it");
    for (std::size_t i = 0; i < list.terms.size(); ++i)
        if (listNameIn(list.terms[i]))
            problems.error(pointerTo(at + "/terms", i), "a list cannot hold another; write its terms out");
}

} // namespace farol
