// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/lift_values.h"

#include "core/scoring/number_name.h"
#include "core/scoring/recency.h"
#include "core/scoring/term_lists.h"
#include "core/text/date_name.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>

namespace farol {
namespace {

constexpr std::size_t kMostTerms = 3; // of one tier: any of them does
// A text that no rule is likely to name, for what "anything else" gives.
constexpr char kNeutralText[] = "zzyzx";

class PossibleValues {
public:
    PossibleValues(const Criterion& criterion, const std::vector<TermList>& lists)
        : m_criterion(criterion), m_lists(lists) {}

    std::vector<std::string> take() { return std::move(m_values); }

    // One text for all tiers that give points, where they add up.
    void addSum() {
        if (m_criterion.count != TierCount::All) return;
        std::string text;
        for (const Tier& tier : m_criterion.tiers) {
            const auto* terms = std::get_if<TextCondition>(&tier.when);
            if (tier.points <= 0 || !terms || terms->match == TextMatch::Regex) continue;
            const std::vector<std::string> expanded = expandedTerms(terms->terms, m_lists);
            if (!expanded.empty()) text += (text.empty() ? "" : ", ") + expanded.front();
        }
        if (!text.empty()) add(text);
    }

    void operator()(const NumberCondition& when) {
        if (when.from) addBorder(*when.from);
        if (when.below) addBorder(*when.below);
    }

    void operator()(const TextCondition& when) {
        if (when.match == TextMatch::Regex) return;
        const std::vector<std::string> terms = expandedTerms(when.terms, m_lists);
        for (std::size_t i = 0; i < std::min(terms.size(), kMostTerms); ++i) add(terms[i]);
        add(kNeutralText);
    }

    void operator()(const TitleCondition&) {
        if (!m_values.empty()) return; // the same for every tier
        addTitles("");
        std::vector<std::string> functions;
        for (const Tier& tier : m_criterion.tiers)
            if (const auto* title = std::get_if<TitleCondition>(&tier.when))
                functions.insert(functions.end(), title->functions.begin(), title->functions.end());
        std::sort(functions.begin(), functions.end());
        functions.erase(std::unique(functions.begin(), functions.end()), functions.end());
        for (const std::string& function : functions) addTitles(function);
    }

    void operator()(const EmailCondition& when) {
        for (const char* address :
             {"ana.silva@empresa-nova.com", "ana.silva@gmail.com", "info@empresa-nova.com", "no address"})
            add(address);
        const std::vector<std::string> domains = expandedTerms(when.domains, m_lists);
        for (std::size_t i = 0; i < std::min(domains.size(), kMostTerms); ++i) add("ana.silva@" + domains[i]);
    }

    void operator()(const YesNoCondition& when) { add(when.answer ? "yes" : "no"); }
    void operator()(const PresenceCondition& when) {
        if (when.isFilled) add(kNeutralText);
    }

    // The latest date of each number of points.
    void addDays(const Recency& recency, std::chrono::sys_days asOf) {
        constexpr int kMostDays = 36'525;
        constexpr int kMostSteps = 50;
        int age = 0;
        for (int step = 0; step < kMostSteps && age < kMostDays; ++step) {
            const int points = recencyPoints(recency, age);
            int same = age;        // the oldest age known to give these points
            int other = kMostDays; // an age known, or taken, to give others
            while (other - same > 1) {
                const int middle = same + (other - same) / 2;
                (recencyPoints(recency, middle) == points ? same : other) = middle;
            }
            add(isoDate(asOf - std::chrono::days(same)));
            age = same + 1;
        }
    }

private:
    void add(std::string value) {
        if (std::find(m_values.begin(), m_values.end(), value) == m_values.end())
            m_values.push_back(std::move(value));
    }

    // The first numbers on both sides of a border, whole ones before others: a company size has no halves.
    void addBorder(double border) {
        add(plainNumber(std::ceil(border)));
        add(plainNumber(std::ceil(border) - 1));
        add(plainNumber(border));
    }

    // A title of every level in a function, or in none.
    void addTitles(const std::string& function) {
        static constexpr std::array kPlain = {"Owner",   "CEO",    "Vice President", "Director", "Head",
                                              "Manager", "Senior", "Specialist",     "Intern",   "Student"};
        static constexpr std::array kFramed = {
            std::pair{"Chief ", " Officer"}, std::pair{"VP of ", ""},   std::pair{"", " Director"},
            std::pair{"Head of ", ""},       std::pair{"", " Manager"}, std::pair{"Senior ", " Specialist"},
            std::pair{"", " Specialist"},    std::pair{"", " Intern"}};
        if (function.empty())
            for (const char* title : kPlain) add(title);
        else
            for (const auto& [before, after] : kFramed) add(before + function + after);
    }

    const Criterion& m_criterion;
    const std::vector<TermList>& m_lists;
    std::vector<std::string> m_values;
};

} // namespace

std::vector<std::string> possibleValues(const Criterion& criterion, const std::vector<TermList>& lists,
                                        std::optional<std::chrono::sys_days> asOf) {
    PossibleValues values(criterion, lists);
    if (criterion.kind == CriterionKind::Recency && asOf) values.addDays(criterion.recency, *asOf);
    for (const Tier& tier : criterion.tiers) std::visit(values, tier.when);
    values.addSum();
    return values.take();
}

} // namespace farol
