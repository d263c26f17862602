// SPDX-License-Identifier: GPL-3.0-or-later
// Walks a decoded text once and notes its rows and its flaws.
#pragma once

#include "core/base/result.h"
#include "core/base/task_control.h"
#include "core/csv/record_reader.h"
#include "core/csv/record_table.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace farol {

class RecordTableBuilder {
public:
    RecordTableBuilder(DecodedText text, Dialect dialect, std::size_t dataBegin);

    //   errors   Cancelled, EmptyInput
    Result<RecordTable> build(const KnownHeader& isKnownHeader, const TaskControl& control);

private:
    enum class Outside { No, OtherTable, Footer };
    struct OtherTable {
        std::size_t begin = 0;   // offset of its header
        std::size_t records = 0; // below its header
    };

    std::vector<SampleRecord> sample(std::size_t expectedWidth) const;
    void chooseStructure(const KnownHeader& isKnownHeader);
    Result<void> readRecords(const TaskControl& control);
    void startOverAt(std::size_t tableBegin);
    void readRecord(const RecordReader& reader, const std::vector<CellView>& cells);
    void judgeGap(const std::vector<CellView>& cells, std::size_t begin);
    void addRow(const std::vector<CellView>& cells, std::size_t begin, std::string_view raw,
                QuoteReading reading);
    void readHeader(const std::vector<CellView>& cells);
    void noteOutside(std::size_t lastLine);
    void noteFlaws(const std::vector<CellView>& cells, std::string_view raw);
    void noteBadCharacters(std::size_t recordEnd);
    void addIssue(IssueKind kind, std::size_t found = 0);
    void nameColumns();
    bool isOutside(const std::vector<CellView>& cells, std::size_t begin) const;

    RecordTable m_table;
    std::size_t m_dataBegin = 0;  // offset of the first byte after a "sep=" line
    std::size_t m_tableBegin = 0; // offset of the header, or of the first row where there is none
    std::size_t m_headerEnd = 0;  // offset just behind the last record's begin of a header of several
    std::vector<std::string> m_joinedNames; // of such a header, where two records make the names
    std::size_t m_usualWidth = 0;           // cells of most records
    std::size_t m_widest = 0;
    bool m_headerRead = false;
    bool m_afterGap = false; // the record before was blank
    Outside m_outside = Outside::No;
    std::vector<OtherTable> m_otherTables;
    std::size_t m_line = 1;    // line on which the current record begins
    std::size_t m_nextBad = 0; // index into the text's badOffsets
};

} // namespace farol
