// SPDX-License-Identifier: GPL-3.0-or-later
// Puts leads of a database together as one file in memory.
#pragma once

#include "core/base/byte_buffer.h"
#include "core/company/lead_row_reader.h"
#include "core/ports/lead_store.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace farol {

class StoredLeadsBuilder {
public:
    struct FieldColumn {
        Field field;
        std::string header;
    };

    //   fields       the columns of fields, in the order in which they are to stand
    //   extraNames   of the columns behind them: the union of those of all rows
    StoredLeadsBuilder(std::vector<FieldColumn> fields, std::vector<std::string> extraNames);

    // One more row. Its extra cells stand under `names`.
    void append(LeadKey key, ImportKey import, bool hasObjected, const LeadRow& row,
                const std::vector<std::string>& names);

    StoredLeads take() &&;

private:
    void appendExtra(std::string_view record, const std::vector<std::string>& names);

    std::vector<FieldColumn> m_fields;
    std::vector<std::string> m_extraNames;
    std::map<ImportKey, std::uint32_t> m_importIndex;
    const std::vector<std::string>* m_lastNames = nullptr; // to which m_places belongs
    std::vector<std::size_t> m_places;
    bool m_areAll = false; // m_lastNames are m_extraNames
    std::string m_record;
    ByteBuffer m_csv;
    StoredLeads m_leads;
};

} // namespace farol
