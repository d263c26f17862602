// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/read_value.h"

#include "core/normalize/employee_count.h"
#include "core/normalize/industry.h"
#include "core/text/fold.h"

#include <algorithm>

namespace farol {

ReadValue::ReadValue(std::string_view text, const LeadInput& input, const ColumnReading& reading,
                     std::string_view region, std::string_view country)
    : m_text(text), m_input(&input), m_reading(&reading), m_region(region), m_country(country) {}

std::optional<double> ReadValue::number() const {
    if (isCompanySize()) {
        const std::optional<EmployeeRange> size = parseEmployees(m_text);
        if (!size) return std::nullopt;
        return static_cast<double>(size->min.value_or(1));
    }
    const std::optional<NumberRange> range = parseNumber(m_text, m_reading->numbers);
    if (!range) return std::nullopt;
    const double lowest = range->min ? *range->min : std::min(0.0, range->max.value_or(0.0));
    return range->isPercent ? lowest * 100 : lowest;
}

std::optional<bool> ReadValue::answer() const {
    return parseYesNo(m_text, m_reading->blank);
}

std::optional<std::chrono::sys_days> ReadValue::day() const {
    const std::optional<DateAndTime> date = parseDate(m_text, m_reading->dates);
    if (!date) return std::nullopt;
    return std::chrono::sys_days(date->date);
}

const std::string& ReadValue::lowered() const {
    if (!m_lowered) m_lowered = lowerCase(m_text);
    return *m_lowered;
}

const std::vector<FormedWord>& ReadValue::words() const {
    if (!m_words) {
        m_words.emplace();
        for (std::string& word : foldedWords(m_text)) m_words->emplace_back(std::move(word));
    }
    return *m_words;
}

const JobTitle& ReadValue::title() const {
    if (!m_title) m_title = readJobTitle(m_text);
    return *m_title;
}

const EmailAddress& ReadValue::email() const {
    if (!m_email) m_email = readEmail(m_text);
    return *m_email;
}

std::string_view ReadValue::industry() const {
    if (!m_industry) {
        const std::optional<Industry> industry = readIndustry(m_text);
        m_industry = industry ? industry->name : std::string_view();
    }
    return *m_industry;
}

PlaceText ReadValue::statedPlace() const {
    PlaceText stated{{}, {}, m_region, m_country};
    if (m_input->field == Field::City)
        stated.city = m_text;
    else if (m_input->field == Field::Region)
        stated.region = m_text;
    else if (m_input->field == Field::Country)
        stated.country = m_text;
    else
        stated.location = m_text;
    return stated;
}

const Place& ReadValue::knownPlace() const {
    if (!m_place) m_place = readPlace(statedPlace());
    return *m_place;
}

bool ReadValue::isContradictedCity() const {
    return m_input->field == Field::City && !readPlace({{}, m_text, {}, {}}).city.empty() &&
           knownPlace().city.empty();
}

} // namespace farol
