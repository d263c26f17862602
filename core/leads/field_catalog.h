// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a lead that Farol knows.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace farol {

enum class Field {
    LeadId,
    FullName,
    FirstName,
    LastName,
    JobTitle,
    Company,
    Industry,
    Employees,
    Email,
    Phone,
    Location,
    City,
    Region,
    Country,
    CreatedAt,
    Source,
    Status,
    // Known so that they are not taken for something else; no rule uses them yet.
    Owner,
    Department,
    Seniority,
    Website,
    LinkedinUrl,
    CompanyLinkedinUrl,
    TaxId,
    Consent,
    OptOut,
};
inline constexpr std::size_t kFieldCount = 26;

// The field's name in rule files, on the command line and in JSON: "job_title".
std::string_view fieldName(Field field);

//   returns  nothing when no field is called that
std::optional<Field> fieldFromName(std::string_view name);

const std::array<Field, kFieldCount>& allFields();

// The fields that rules may test: JobTitle, Industry, Employees, Location, City, Region, Country.
bool isScorable(Field field);

} // namespace farol
