// SPDX-License-Identifier: GPL-3.0-or-later
// A TextCondition, prepared.
#pragma once

#include "core/scoring/condition_test.h"

#include <memory>
#include <vector>

namespace farol {

std::unique_ptr<const ConditionTest> prepareTextTest(const TextCondition& when,
                                                     const std::vector<TermList>& lists);

} // namespace farol
