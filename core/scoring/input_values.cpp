// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/input_values.h"

#include "core/leads/value_columns.h"
#include "core/leads/value_dictionary.h"
#include "core/text/fold.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace farol {
namespace {

// Fields of words, mostly different in every row: looking for the order of their dates would only take time.
bool isWords(const LeadInput& input) {
    constexpr std::array kFields = {Field::FullName, Field::FirstName,   Field::LastName,
                                    Field::JobTitle, Field::Company,     Field::Email,
                                    Field::Website,  Field::Location,    Field::City,
                                    Field::Industry, Field::LinkedinUrl, Field::CompanyLinkedinUrl};
    return input.field && std::find(kFields.begin(), kFields.end(), *input.field) != kFields.end();
}

ColumnReading readingFrom(const LeadInput& input, const std::vector<std::string>& values) {
    if (isWords(input)) return {};
    NumberColumn numbers;
    DateColumn dates;
    for (const std::string& value : values) {
        if (value.empty()) continue;
        numbers.add(value);
        dates.add(value);
    }
    return {numbers.format(), dates.format(), decideBlank(values)};
}

bool isSameInput(const LeadInput& one, const LeadInput& other) {
    if (one.field || other.field) return one.field == other.field;
    return one.column == other.column || headerKey(one.column) == headerKey(other.column);
}

// The columns of the file that hold an input, best first.
std::vector<std::size_t> columnsOf(const LeadTable& leads, const LeadInput& input) {
    std::vector<std::size_t> columns;
    if (input.field) {
        for (const MappedColumn& mapped : leads.mapping().columnsOf(*input.field))
            columns.push_back(mapped.column);
        return columns;
    }
    const std::string key = headerKey(input.column);
    const std::vector<std::string>& names = leads.records().columnNames();
    for (std::size_t i = 0; i < names.size(); ++i)
        if (headerKey(names[i]) == key) columns.push_back(i);
    return columns;
}

// An input that is still to be read from the rows.
struct Pending {
    LeadInput input;
    ColumnChoice columns;
};

bool isNameInParts(const LeadTable& leads, const LeadInput& input) {
    return input.field == Field::FullName && !leads.mapping().has(Field::FullName) && leads.hasName();
}

// Names that stand in parts are put together row by row.
void fillNames(const LeadTable& leads, ValueColumn& names) {
    ValueDictionary dictionary(leads.missingMarkers());
    for (std::size_t row = 0; row < names.codes.size(); ++row) {
        const std::uint32_t code = names.codes[row];
        names.codes[row] =
            dictionary.codeOf(code > 0 ? names.values[code] : leads.value(row, Field::FullName));
    }
    names.values = dictionary.takeValues();
}

Result<std::vector<ValueColumn>> readPending(const LeadTable& leads, const std::vector<Pending>& pending,
                                             const TaskControl& control) {
    std::vector<ColumnChoice> choices;
    for (const Pending& entry : pending) choices.push_back(entry.columns);
    auto columns = readValueColumns(leads, choices, control);
    if (!columns) return columns;
    for (std::size_t i = 0; i < pending.size(); ++i)
        if (pending[i].input.field == Field::FullName) fillNames(leads, (*columns)[i]);
    return columns;
}

} // namespace

Result<std::shared_ptr<const InputValues>> InputValues::collect(std::shared_ptr<const LeadTable> leads,
                                                                const std::vector<LeadInput>& inputs,
                                                                const InputValues* known,
                                                                const TaskControl& control) {
    auto result = std::make_shared<InputValues>();
    std::vector<Pending> pending;
    for (const LeadInput& input : inputs) {
        if (result->entryOf(input)) continue;
        if (const Entry* entry = known ? known->entryOf(input) : nullptr) {
            result->m_entries.emplace_back(input, entry->second);
            continue;
        }
        InputColumn own;
        std::vector<std::size_t> columns = columnsOf(*leads, input);
        if (isNameInParts(*leads, input)) columns = columnsOf(*leads, {Field::FirstName, {}});
        if (isNameInParts(*leads, input) && columns.empty())
            columns = columnsOf(*leads, {Field::LastName, {}});
        if (!columns.empty()) own.column = columns.front();
        if (const ValueColumn* values = input.field ? leads->values(*input.field) : nullptr) {
            own.values = std::shared_ptr<const ValueColumn>(leads, values);
            own.reading = readingFrom(input, values->values);
        } else if (!columns.empty()) {
            if (isNameInParts(*leads, input)) columns.clear(); // put together by LeadTable::value
            pending.push_back({input, std::move(columns)});
        }
        result->m_entries.emplace_back(input, std::move(own));
    }
    auto columns = readPending(*leads, pending, control);
    if (!columns) return tl::unexpected(columns.error());
    for (std::size_t i = 0; i < pending.size(); ++i) {
        auto values = std::make_shared<ValueColumn>(std::move((*columns)[i]));
        const auto own = std::find_if(result->m_entries.begin(), result->m_entries.end(),
                                      [&](const Entry& one) { return one.first == pending[i].input; });
        own->second.reading = readingFrom(pending[i].input, values->values);
        own->second.values = std::move(values);
    }
    return result;
}

std::shared_ptr<const InputValues>
InputValues::ofOne(const std::vector<std::pair<LeadInput, std::string>>& values) {
    auto result = std::make_shared<InputValues>();
    for (const auto& [input, text] : values) {
        if (result->entryOf(input)) continue;
        ValueDictionary dictionary;
        auto column = std::make_shared<ValueColumn>();
        column->codes.push_back(dictionary.codeOf(text));
        column->values = dictionary.takeValues();
        ColumnReading reading = readingFrom(input, column->values);
        result->m_entries.emplace_back(input, InputColumn{std::move(column), reading, 0});
    }
    return result;
}

const InputValues::Entry* InputValues::entryOf(const LeadInput& input) const {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return isSameInput(entry.first, input); });
    return found == m_entries.end() ? nullptr : &*found;
}

const InputColumn* InputValues::columnOf(const LeadInput& input) const {
    const Entry* entry = entryOf(input);
    return entry && entry->second.values ? &entry->second : nullptr;
}

const ValueColumn* InputValues::find(const LeadInput& input) const {
    const InputColumn* column = columnOf(input);
    return column ? column->values.get() : nullptr;
}

const ColumnReading& InputValues::readingOf(const LeadInput& input) const {
    return entryOf(input)->second.reading;
}

} // namespace farol
