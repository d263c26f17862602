// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/criterion_test.h"

#include "core/scoring/recency.h"
#include "core/scoring/score_sum.h"
#include "core/text/date_name.h"

#include <cstdint>

namespace farol {
namespace {

// "12 days before 2026-06-30"
std::string distanceInWords(std::int64_t ageDays, std::chrono::sys_days asOf) {
    const std::int64_t days = ageDays < 0 ? -ageDays : ageDays;
    return std::to_string(days) + (days == 1 ? " day " : " days ") + (ageDays < 0 ? "after " : "before ") +
           isoDate(asOf);
}

std::vector<Condition> conditionsOf(const Criterion& criterion) {
    std::vector<Condition> conditions;
    for (const Tier& tier : criterion.tiers) conditions.push_back(tier.when);
    return conditions;
}

} // namespace

CriterionTest::CriterionTest(const Criterion& criterion, std::size_t index,
                             const std::vector<TermList>& lists, std::optional<std::chrono::sys_days> asOf)
    : m_criterion(criterion),
      m_index(index),
      m_asOf(asOf),
      m_reader(criterion.inputs, needsPlace(criterion.inputs, conditionsOf(criterion))) {
    for (const Tier& tier : criterion.tiers)
        m_tiers.push_back({tier.points, ConditionTest::prepare(tier.when, lists)});
    m_criterion.tiers.clear();
}

CriterionOutcome CriterionTest::test(LeadValues values) const {
    CriterionOutcome outcome;
    outcome.reason.index = m_index;
    if (const std::optional<std::size_t> filled = m_reader.firstFilled(values)) {
        outcome.deciding = *filled;
        outcome.reason.text = values[*filled].text;
        testValue(m_reader.read(values, *filled), outcome.reason);
    } else {
        testEmpty(values, outcome);
    }
    if (!m_reader.inputs().empty()) outcome.reason.input = m_reader.inputs()[outcome.deciding];
    outcome.points = limited(outcome.reason.points, m_criterion.floor, m_criterion.cap);
    return outcome;
}

void CriterionTest::testEmpty(LeadValues values, CriterionOutcome& outcome) const {
    Reason& reason = outcome.reason;
    const std::optional<std::size_t> ticked = m_reader.firstTicked(values);
    if (m_criterion.kind == CriterionKind::YesNo && ticked) {
        outcome.deciding = *ticked;
        testValue(m_reader.read(values, *ticked), reason);
        return;
    }
    if (m_criterion.kind == CriterionKind::Presence && m_reader.ownCount() > 0)
        testTiers(m_reader.read(values, 0), reason);
    else
        reason.points = m_criterion.missing;
    reason.kind = ReasonKind::Missing;
    reason.match.clear();
}

void CriterionTest::testValue(const ReadValue& value, Reason& reason) const {
    if (!isReadable(value)) {
        reason.kind = ReasonKind::Unreadable;
        reason.points = m_criterion.missing;
    } else if (m_criterion.kind == CriterionKind::Recency) {
        testDay(value, reason);
    } else {
        testTiers(value, reason);
    }
}

bool CriterionTest::isReadable(const ReadValue& value) const {
    switch (m_criterion.kind) {
    case CriterionKind::Bands:
        return value.number().has_value();
    case CriterionKind::YesNo:
        return value.answer().has_value();
    case CriterionKind::Recency:
        return m_asOf && value.day();
    default:
        return true;
    }
}

void CriterionTest::testTiers(const ReadValue& value, Reason& reason) const {
    reason.kind = ReasonKind::NoMatch;
    reason.points = m_criterion.otherwise;
    std::int64_t sum = 0;
    for (const TierTest& tier : m_tiers) {
        const std::optional<std::string> match = tier.when->match(value);
        if (!match) continue;
        reason.kind = ReasonKind::Matched;
        if (!reason.match.empty()) reason.match += ", ";
        reason.match += *match;
        sum += tier.points;
        reason.points = limited(sum, std::nullopt, std::nullopt);
        if (m_criterion.count == TierCount::First) return;
    }
}

void CriterionTest::testDay(const ReadValue& value, Reason& reason) const {
    const std::chrono::sys_days day = *value.day();
    reason.kind = ReasonKind::Matched;
    const auto age = (*m_asOf - day).count();
    reason.points = recencyPoints(m_criterion.recency, age);
    reason.match = distanceInWords(age, *m_asOf);
}

} // namespace farol
