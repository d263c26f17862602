// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/company/stored_leads_builder.h"

#include "core/csv/csv_writer.h"

#include <algorithm>
#include <set>
#include <utility>

namespace farol {
namespace {

// A mapping names columns: no two may have one name. Names of their own come first and stay.
void makeUnique(std::string& name, std::set<std::string>& taken, std::string_view otherwise) {
    if (name.empty()) name = otherwise;
    const std::string wanted = name;
    for (std::size_t i = 2; !taken.insert(name).second; ++i) name = wanted + " (" + std::to_string(i) + ')';
}

} // namespace

StoredLeadsBuilder::StoredLeadsBuilder(std::vector<FieldColumn> fields, std::vector<std::string> extraNames)
    : m_fields(std::move(fields)), m_extraNames(std::move(extraNames)) {
    std::set<std::string> taken;
    std::string header;
    const auto append = [&header](const std::string& name) {
        if (!header.empty()) header += ',';
        appendCsvCell(header, name);
    };
    for (FieldColumn& column : m_fields) {
        makeUnique(column.header, taken, fieldName(column.field));
        m_leads.mapping.push_back({std::string(fieldName(column.field)), column.header});
        append(column.header);
    }
    for (std::string name : m_extraNames) {
        makeUnique(name, taken, "Column");
        append(name);
    }
    endCsvRecord(header, 0);
    m_csv.append(header);
}

void StoredLeadsBuilder::appendExtra(std::string_view record, const std::vector<std::string>& names) {
    if (m_lastNames != &names) {
        m_lastNames = &names;
        m_areAll = names == m_extraNames;
        m_places = placesOf(names, m_extraNames);
    }
    if (record.empty()) { // short rows would count as flaws of the file
        if (m_extraNames.empty()) return;
        m_record.append(m_extraNames.size() - (m_fields.empty() ? 1 : 0), ',');
        return;
    }
    if (m_areAll) {
        if (!m_fields.empty()) m_record += ',';
        m_record += record;
        return;
    }
    std::vector<std::string> cells(m_extraNames.size());
    std::vector<std::string> own = extraCells(record);
    for (std::size_t i = 0; i < own.size() && i < m_places.size(); ++i)
        cells[m_places[i]] = std::move(own[i]);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0 || !m_fields.empty()) m_record += ',';
        appendCsvCell(m_record, cells[i]);
    }
}

void StoredLeadsBuilder::append(LeadKey key, ImportKey import, bool hasObjected, const LeadRow& row,
                                const std::vector<std::string>& names) {
    m_record.clear();
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (i > 0) m_record += ',';
        appendCsvCell(m_record, row.at(m_fields[i].field));
    }
    appendExtra(row.extra, names);
    // A record with a comma is no blank line: the search for one would take a third of the time.
    if (m_fields.size() + m_extraNames.size() > 1)
        m_record += "\r\n";
    else
        endCsvRecord(m_record, 0);
    m_csv.append(m_record);
    if (hasObjected) m_leads.objected.push_back(static_cast<std::uint32_t>(m_leads.keys.size()));
    m_leads.keys.push_back(key);
    const auto [place, isNew] =
        m_importIndex.try_emplace(import, static_cast<std::uint32_t>(m_leads.importKeys.size()));
    if (isNew) m_leads.importKeys.push_back(import);
    m_leads.imports.push_back(place->second);
}

StoredLeads StoredLeadsBuilder::take() && {
    m_leads.csv = FileBytes(std::move(m_csv));
    return std::move(m_leads);
}

} // namespace farol
