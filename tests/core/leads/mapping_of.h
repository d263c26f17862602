// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a guessed mapping as text, so that a test can say what it expects in one line.
#pragma once

#include "core/base/file_bytes.h"
#include "core/leads/column_guesser.h"
#include "core/leads/header_vocabulary.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace farol {

// Reads a comma-delimited text as the program does.
inline RecordTable tableOf(std::string_view csv) {
    ReadOptions options;
    options.delimiter = ",";
    options.isKnownHeader = [](std::string_view header) {
        const auto meaning = shippedHeaderVocabulary().meaningOf(header);
        return meaning && meaning->isWholeHeader;
    };
    Result<RecordTable> table = readRecordTable(FileBytes(csv), options);
    EXPECT_TRUE(table) << csv.substr(0, 200);
    return table ? std::move(*table) : RecordTable();
}

// "email=Work Email|Email" for each mapped field, in the order of Field, joined by "; ".
inline std::string mappingText(const RecordTable& table, const ColumnMapping& mapping) {
    std::string text;
    for (const Field field : allFields()) {
        if (!mapping.has(field)) continue;
        if (!text.empty()) text += "; ";
        text += std::string(fieldName(field)) + "=";
        for (const MappedColumn& mapped : mapping.columnsOf(field)) {
            if (text.back() != '=') text += '|';
            text += table.columnNames()[mapped.column];
        }
    }
    return text;
}

inline std::string mappingOf(std::string_view csv) {
    const RecordTable table = tableOf(csv);
    return mappingText(table, guessColumns(table));
}

} // namespace farol
