// SPDX-License-Identifier: GPL-3.0-or-later
// The names of a lead's fields and of the shipped criteria, for people.
#pragma once

#include "core/leads/field_catalog.h"
#include "core/leads/lead_table.h"
#include "core/scoring/rule_set.h"

#include <QString>

#include <cstddef>

namespace farol::ui {

// "Job title", "Company size".
QString fieldText(Field field);

// The criterion's name; those of the shipped rule sets are translated.
QString criterionText(const Criterion& criterion);

// The location column, else its parts: "Lisboa, Portugal". Empty when there is none.
QString locationText(const LeadTable& leads, std::size_t row);

} // namespace farol::ui
