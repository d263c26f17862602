// SPDX-License-Identifier: GPL-3.0-or-later
// The problems of a file in sentences.
#pragma once

#include "core/csv/issue_groups.h"

#include <QString>

namespace farol::ui {

// "3 rows have more cells than the header (first: line 12)".
QString issueText(const IssueGroup& group);

} // namespace farol::ui
