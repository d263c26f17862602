// SPDX-License-Identifier: GPL-3.0-or-later
// What a criterion recognised in a value, for people.
#pragma once

#include "core/scoring/criterion.h"
#include "core/scoring/reason.h"

#include <QString>

namespace farol::ui {

// "director, sales", "company address", "yes": the match of a reason of kind Matched. Terms of the rule set
// stay as they are written there.
QString matchText(const Criterion& criterion, const Reason& reason);

} // namespace farol::ui
