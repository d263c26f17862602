// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/disqualifier_test.h"

#include <array>

namespace farol {

DisqualifierTest::DisqualifierTest(const Disqualifier& disqualifier, const std::vector<TermList>& lists)
    : m_kind(disqualifier.kind),
      m_reader(disqualifier.inputs, needsPlace(disqualifier.inputs, std::array{disqualifier.when})),
      m_when(ConditionTest::prepare(disqualifier.when, lists)) {}

bool DisqualifierTest::holds(LeadValues values) const {
    std::optional<std::size_t> deciding = m_reader.firstFilled(values);
    if (!deciding && m_kind == CriterionKind::YesNo) deciding = m_reader.firstTicked(values);
    if (!deciding && m_kind == CriterionKind::Presence && m_reader.ownCount() > 0) deciding = 0;
    return deciding && m_when->match(m_reader.read(values, *deciding)).has_value();
}

} // namespace farol
