// SPDX-License-Identifier: GPL-3.0-or-later
// Walks over the records of a text and notes which are rows, where they stand, and what is wrong with them.
#pragma once

#include "core/base/result.h"
#include "core/base/task_control.h"
#include "core/csv/outside_watch.h"
#include "core/csv/plain_batch.h"
#include "core/csv/plain_records.h"
#include "core/csv/record_reader.h"
#include "core/csv/row_issue.h"
#include "core/csv/row_place.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace farol {

// What is known of a table before its rows are walked over.
struct TablePlace {
    std::string_view text;
    const Dialect* dialect = nullptr;
    const std::vector<std::size_t>* badOffsets = nullptr; // of replaced characters, ascending
    bool hasHeader = true;
    std::size_t begin = 0;                // offset of the header, or of the first row where there is none
    std::size_t headerEnd = 0;            // offset just behind the last record's begin of a header of several
    std::size_t usualWidth = 0;           // cells of most records; 0: not known
    std::vector<std::string> joinedNames; // of a header of several records that make the names together
    bool gapsAreUsual = false;            // blank lines stand between the rows
    const KnownHeader* isKnownHeader = nullptr;
};

// What a walk has found, in the order of the file.
struct WalkedRows {
    std::vector<RowPlace> rows;
    std::vector<std::pair<std::size_t, QuoteReading>> mendedRows; // not read in the usual way
    std::vector<std::string> columnNames;
    std::size_t headerColumns = 0;
    std::size_t widest = 0; // cells of a row
    bool usesQuotes = false;
    std::vector<RowIssue> issues; // at most a million
    std::array<std::size_t, kIssueKindCount> issueCounts{};
};

class RowWalk {
public:
    //   requires  what `place` points to outlives the walk
    //   line      of the record at `begin`, from 1
    RowWalk(TablePlace place, std::size_t begin, std::size_t line);

    // Reads records until one begins at or behind `end`.
    //   errors   Cancelled; NotDelimitedText for a record of too many cells
    Result<void> to(std::size_t end, const TaskControl& control);

    // Whether a piece may begin where this walk has come to: a plain row is there, and nothing is open.
    bool mayGoOnInPieces();
    // A walk over later rows of the same table, which begins at `begin` as if the rows before it had been
    // walked over and had left nothing open.
    //   requires  a plain row at `begin`, lest the piece begin with what is judged by the row before it
    RowWalk piece(std::size_t begin) const;
    // Whether `piece` begins where this walk has come to, and nothing is open here that it should have known.
    bool isContinuedBy(const RowWalk& piece) const;
    //   requires  isContinuedBy(piece)
    void append(RowWalk piece);

    // Where a row begins at or behind `from`, as far as that can be told from the lines around.
    std::optional<std::size_t> likelyRowFrom(std::size_t from) const;

    // Keeps place for the rows of a text of so many bytes, by those found so far.
    void expectRows(std::size_t textBytes);

    std::size_t position() const { return m_reader.place().position(); }
    const std::vector<OtherTable>& otherTables() const { return m_watch.otherTables(); }
    WalkedRows take() { return std::move(m_found); }
    const WalkedRows& found() const { return m_found; }

private:
    static constexpr std::size_t kNowhere = std::string_view::npos;

    bool mayReadPlain() const;
    void prepareFastPaths();
    std::size_t addBatch(std::size_t end);
    bool addPlain();
    Result<void> addNext(std::vector<CellView>& cells);
    void addRecord(const std::vector<CellView>& cells);
    void watch(const std::vector<CellView>& cells, std::size_t begin);
    void dropEmptyRows();
    void addRow(const std::vector<CellView>& cells, std::size_t begin, std::string_view raw);
    bool isOutside(const std::vector<CellView>& cells, std::size_t begin) const;
    void readHeader(const std::vector<CellView>& cells);
    void noteOutside(std::size_t lastLine);
    void noteFlaws(const std::vector<CellView>& cells, std::string_view raw);
    void noteBadCharacters(std::size_t recordEnd);
    void addIssue(IssueKind kind, std::size_t found = 0);

    TablePlace m_place;
    RecordReader m_reader;
    std::optional<PlainRecords> m_plain; // once the width is known
    std::optional<PlainBatch> m_batch;   // likewise, where it knows the dialect
    unsigned m_batchRest = 0;            // records until it is tried again
    unsigned m_batchMisses = 0;          // times that it has found nothing, one after the other
    PlainRecord m_record;
    WalkedRows m_found;
    bool m_headerRead = false;
    bool m_afterGap = false; // the record before was blank
    OutsideWatch m_watch;
    std::size_t m_emptyRows = 0;         // the last rows, with delimiters and nothing else
    std::size_t m_outsideEnd = kNowhere; // the line behind the issue OutsideTable, while that is the last one
    std::size_t m_begin;                 // of the walk
    std::size_t m_line;                  // on which the current record begins
    std::size_t m_nextBad = 0;           // index into badOffsets
};

} // namespace farol
