// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/field_catalog.h"

#include <algorithm>

namespace farol {
namespace {

// In the order of Field.
constexpr std::array<std::string_view, kFieldCount> kNames{
    "lead_id",
    "full_name",
    "first_name",
    "last_name",
    "job_title",
    "company",
    "industry",
    "employees",
    "email",
    "phone",
    "location",
    "city",
    "region",
    "country",
    "created_at",
    "source",
    "status",
    "owner",
    "department",
    "seniority",
    "website",
    "linkedin_url",
    "company_linkedin_url",
    "tax_id",
    "consent",
    "opt_out",
};
static_assert(static_cast<std::size_t>(Field::OptOut) + 1 == kFieldCount);
static_assert(kNames.back() == "opt_out" && kNames[static_cast<std::size_t>(Field::Owner)] == "owner");

constexpr std::array<Field, kFieldCount> makeAllFields() {
    std::array<Field, kFieldCount> fields{};
    for (std::size_t i = 0; i < kFieldCount; ++i) fields[i] = static_cast<Field>(i);
    return fields;
}
constexpr std::array<Field, kFieldCount> kAll = makeAllFields();

} // namespace

std::string_view fieldName(Field field) {
    return kNames[static_cast<std::size_t>(field)];
}

std::optional<Field> fieldFromName(std::string_view name) {
    const auto* found = std::find(kNames.begin(), kNames.end(), name);
    if (found == kNames.end()) return std::nullopt;
    return static_cast<Field>(found - kNames.begin());
}

const std::array<Field, kFieldCount>& allFields() {
    return kAll;
}

bool isScorable(Field field) {
    switch (field) {
    case Field::JobTitle:
    case Field::Industry:
    case Field::Employees:
    case Field::Location:
    case Field::City:
    case Field::Region:
    case Field::Country:
        return true;
    default:
        return false;
    }
}

} // namespace farol
