// SPDX-License-Identifier: GPL-3.0-or-later
// One value of a lead and what it means; each meaning is worked out when a condition first asks for it.
#pragma once

#include "core/leads/lead_input.h"
#include "core/normalize/email_kind.h"
#include "core/normalize/job_title.h"
#include "core/normalize/place.h"
#include "core/scoring/input_values.h"
#include "core/text/word_form.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace farol {

// Not to be shared between threads. Refers to the texts that it is made of.
class ReadValue {
public:
    //   text    white space trimmed and collapsed; empty: missing
    //   region, country  of the same lead, where they tell one city from another; else empty
    ReadValue(std::string_view text, const LeadInput& input, const ColumnReading& reading,
              std::string_view region, std::string_view country);

    std::string_view text() const { return m_text; }
    bool isEmpty() const { return m_text.empty(); }
    bool isCompanySize() const { return m_input->field == Field::Employees; }

    // The value as a number: a company size for employees. A band counts by its lower bound; where that is
    // open, by 1 employee, else by 0 (or by the upper bound when that is below 0). A percentage counts by the
    // number that is written: "12 %" is 12.
    std::optional<double> number() const;
    std::optional<bool> answer() const; // yes or no
    std::optional<std::chrono::sys_days> day() const;

    const std::string& lowered() const;
    const std::vector<FormedWord>& words() const;
    const JobTitle& title() const;
    const EmailAddress& email() const;

    // As readIndustry names it; empty: none that is known.
    std::string_view industry() const;
    // The place that this value means, together with the region and the country beside it.
    const Place& knownPlace() const;
    // True for a known city whose region or country says that it is another one of the same name.
    bool isContradictedCity() const;

private:
    PlaceText statedPlace() const;

    std::string_view m_text;
    const LeadInput* m_input;
    const ColumnReading* m_reading;
    std::string_view m_region;
    std::string_view m_country;
    mutable std::optional<std::string> m_lowered;
    mutable std::optional<std::vector<FormedWord>> m_words;
    mutable std::optional<JobTitle> m_title;
    mutable std::optional<EmailAddress> m_email;
    mutable std::optional<std::string_view> m_industry;
    mutable std::optional<Place> m_place;
};

} // namespace farol
