// SPDX-License-Identifier: GPL-3.0-or-later
// A delimited text as a table: where each record is, what its columns are called, what is not a row.
#pragma once

#include "core/base/task_control.h"
#include "core/csv/dialect.h"
#include "core/csv/record_splitter.h"
#include "core/csv/row_issue.h"
#include "core/csv/row_place.h"
#include "core/csv/table_structure.h"
#include "core/text/encoding.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace farol {

// What a person may say about a file instead of letting Farol find out.
struct ReadOptions {
    std::optional<std::string> encoding;  // IANA name
    std::optional<std::string> delimiter; // one or more characters, "tab" for a tab
    std::optional<Dialect> dialect;       // known already: nothing is found out
    KnownHeader isKnownHeader;            // header words that the caller knows; may be empty
    KindsOfValue kindsOfValue;            // what the caller knows of values; may be empty
};

// A row that may be written as it stands.
struct VerbatimText {
    std::string_view text;   // without its line end
    bool hasFormula = false; // some cell looks like one
    bool operator==(const VerbatimText&) const = default;
};

// Immutable. Holds the decoded text once and the place of each record in it; cells are split anew when they
// are asked for, which costs less than keeping the place of every cell of a million rows.
//   thread   safe to read from several threads
class RecordTable {
public:
    std::size_t rowCount() const { return m_rows.size(); }
    // Columns of the header, and those that wider rows add, of which at most kMostExtraColumns are counted.
    std::size_t columnCount() const { return m_columnNames.size(); }
    static constexpr std::size_t kMostExtraColumns = 1'000;
    const std::vector<std::string>& columnNames() const { return m_columnNames; }
    std::size_t headerColumnCount() const { return m_headerColumns; } // columnNames beyond it have no header
    bool hasHeader() const { return m_hasHeader; }
    const Encoding& encoding() const { return m_text.encoding; }
    const Dialect& dialect() const { return m_dialect; }
    bool usesQuotes() const { return m_usesQuotes; } // some cell of a row or of the header is quoted
    // Flaws of records and lines that are no rows, in file order.
    // At most a million: issueCount says how many there are.
    const std::vector<RowIssue>& issues() const { return m_issues; }
    std::size_t issueCount(IssueKind kind) const { return m_issueCounts[static_cast<std::size_t>(kind)]; }

    // The cells of one row as they stand in the file; fewer or more than columnCount() in a ragged row.
    //   cells   cleared first; its views live as long as the table
    void cells(std::size_t row, std::vector<CellView>& cells) const;

    // The record of a row without its line end, where that is what CsvWriter would write for its cells, all
    // of which the row has; quicker than splitting it.
    std::optional<VerbatimText> verbatim(std::size_t row) const;

    // The decoded text, the place of a row in it, and the offset of what follows the row: the next one, or
    // more.
    std::string_view text() const { return m_text.view(); }
    RowPlace place(std::size_t row) const { return m_rows[row]; }
    std::size_t endOf(std::size_t row) const;

    // Ask for what `verbatim` will look at, so that it is near at hand when a row comes up: first its place,
    // then its text.
    void prefetchPlace(std::size_t row) const;
    void prefetchText(std::size_t row) const;

    // The original text of one cell, escapes undone; empty where the row is short. The last of
    // kMostExtraColumns holds all further cells of a wider row, joined by the delimiter.
    std::string cell(std::size_t row, std::size_t column) const;

    // As `cell`, from cells that are split already.
    std::string_view textOf(const std::vector<CellView>& cells, std::size_t column,
                            std::string& scratch) const;

    // The line of the file on which a row begins, from 1. O(row): meant for messages.
    std::size_t lineOfRow(std::size_t row) const;

private:
    friend class RecordTableBuilder;
    friend class RowReader;

    QuoteReading readingOf(std::size_t row) const;

    DecodedText m_text;
    Dialect m_dialect;
    std::vector<RowPlace> m_rows; // in m_text.view()
    // Rows that are not read in the usual way, ascending; few or none.
    std::vector<std::pair<std::size_t, QuoteReading>> m_mendedRows;
    std::vector<std::string> m_columnNames;
    std::size_t m_headerColumns = 0;
    bool m_hasHeader = true;
    bool m_usesQuotes = false;
    std::size_t m_firstOffset = 0; // where reading began, and the line that is there
    std::size_t m_firstLine = 1;
    std::vector<RowIssue> m_issues;
    std::array<std::size_t, kIssueKindCount> m_issueCounts{};
};

// The names of a table's columns for a message: quoted, on one line, joined by ", "; at most forty, then
// "...".
std::string listOfColumns(const RecordTable& table);

// Reads a whole text: encoding, dialect, header, rows.
//   control  polled every 4,096 records; progress is bytes read / size
//   errors   EmptyInput; NotDelimitedText, with detail "too-many-cells: LINE" for a record of more than
//            kMostCellsOfRecord; UnknownEncoding, BadArgument (delimiter), Cancelled
Result<RecordTable> readRecordTable(FileBytes bytes, const ReadOptions& options,
                                    const TaskControl& control = {});

} // namespace farol
