// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/criterion_test.h"

#include "core/normalize/employee_count.h"
#include "core/normalize/place.h"
#include "core/text/fold.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace farol {
namespace {

// "directors" is "director": a plural "s" is the one ending that a whole word may have.
bool isWordOrPlural(const std::string& word, const std::string& term) {
    return word == term || (word.size() == term.size() + 1 && word.back() == 's' && word.starts_with(term));
}

bool holdsWords(const std::vector<std::string>& text, const std::vector<std::string>& term) {
    return std::search(text.begin(), text.end(), term.begin(), term.end(), isWordOrPlural) != text.end();
}

std::string cityOf(std::string_view name) {
    return recogniseCity({name, {}, {}, {}}).value_or(foldedPhrase(name));
}

PlaceText placeOf(const LeadValues& lead, Field field, std::string_view text) {
    const bool isCity = field == Field::City;
    return {isCity ? std::string_view{} : text, isCity ? text : std::string_view{}, lead[Field::Region],
            lead[Field::Country]};
}

// A known city whose region or country says that it is another one of the same name.
bool isContradicted(const LeadValues& lead, Field field, std::string_view text) {
    return field == Field::City && recogniseCity({{}, text, {}, {}}) &&
           !recogniseCity(placeOf(lead, field, text));
}

std::string bandName(const std::vector<Band>& bands, std::size_t i) {
    const std::string from = std::to_string(bands[i].from);
    return i == 0 ? from + "+" : from + "-" + std::to_string(bands[i - 1].from - 1);
}

bool needsPlace(const Criterion& criterion) {
    const auto* tiers = std::get_if<Tiers>(&criterion.test);
    const bool hasCity =
        std::find(criterion.fields.begin(), criterion.fields.end(), Field::City) != criterion.fields.end();
    return tiers && (tiers->match == TextMatch::Place || hasCity);
}

} // namespace

CriterionTest::CriterionTest(Criterion criterion, std::size_t index)
    : m_criterion(std::move(criterion)), m_index(index), m_inputs(m_criterion.fields) {
    if (needsPlace(m_criterion))
        for (const Field field : {Field::Region, Field::Country})
            if (std::find(m_inputs.begin(), m_inputs.end(), field) == m_inputs.end())
                m_inputs.push_back(field);
    const auto* tiers = std::get_if<Tiers>(&m_criterion.test);
    if (!tiers) return;
    for (const Tier& tier : tiers->tiers)
        for (const std::string& text : tier.terms) {
            Term term{text, {}, {}, tier.points};
            if (tiers->match == TextMatch::Words)
                term.words = foldedWords(text);
            else
                term.form = tiers->match == TextMatch::Place ? cityOf(text) : lowerCase(collapseSpace(text));
            m_terms.push_back(std::move(term));
        }
}

Reason CriterionTest::test(const LeadValues& lead) const {
    Reason reason;
    reason.criterion = m_index;
    reason.field = m_criterion.fields.front();
    reason.points = m_criterion.missing;
    for (const Field field : m_criterion.fields) {
        if (lead[field].empty()) continue;
        reason.field = field;
        reason.text = lead[field];
        reason.kind = ReasonKind::NoMatch;
        reason.points = m_criterion.otherwise;
        if (const auto* bands = std::get_if<Bands>(&m_criterion.test))
            testBands(*bands, reason);
        else
            testTiers(std::get<Tiers>(m_criterion.test).match, lead, reason);
        break;
    }
    return reason;
}

void CriterionTest::testBands(const Bands& bands, Reason& reason) const {
    const std::optional<EmployeeRange> range = parseEmployees(reason.text);
    if (!range) {
        reason.kind = ReasonKind::Unreadable;
        reason.points = m_criterion.missing;
        return;
    }
    const std::int64_t number = range->min.value_or(1); // a band counts by its lower bound
    for (std::size_t i = 0; i < bands.bands.size(); ++i) {
        if (number < bands.bands[i].from) continue;
        reason.kind = ReasonKind::Matched;
        reason.points = bands.bands[i].points;
        reason.match = bandName(bands.bands, i);
        return;
    }
}

void CriterionTest::testTiers(TextMatch match, const LeadValues& lead, Reason& reason) const {
    std::string form;
    std::vector<std::string> words;
    switch (match) {
    case TextMatch::Words:
        words = foldedWords(reason.text);
        break;
    case TextMatch::Place:
        form = recogniseCity(placeOf(lead, reason.field, reason.text)).value_or(std::string());
        if (form.empty()) return;
        break;
    case TextMatch::Contains:
    case TextMatch::Equals:
        if (isContradicted(lead, reason.field, reason.text)) return;
        form = lowerCase(reason.text);
        break;
    }
    const auto matches = [&](const Term& term) {
        if (match == TextMatch::Words) return holdsWords(words, term.words);
        if (match == TextMatch::Contains) return form.find(term.form) != std::string::npos;
        return form == term.form;
    };
    const auto term = std::find_if(m_terms.begin(), m_terms.end(), matches);
    if (term == m_terms.end()) return;
    reason.kind = ReasonKind::Matched;
    reason.points = term->points;
    reason.match = term->text;
}

} // namespace farol
