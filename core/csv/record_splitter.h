// SPDX-License-Identifier: GPL-3.0-or-later
// Splits delimited text into records and their cells, without copying.
#pragma once

#include "core/csv/dialect.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace farol {

// One cell as it stands in the text. `raw` excludes the enclosing quotes.
struct CellView {
    std::string_view raw;
    bool quoted = false;
    bool escaped = false; // raw holds escapes: plainText differs from raw
};

// Flaws found while splitting one record; a bit set. Behind kTooManyCells the record is not split further:
// whoever reads a whole file gives up there.
enum RecordFlaw : std::uint8_t { kNoFlaw = 0, kUnclosedQuote = 1, kTextAfterQuote = 2, kTooManyCells = 4 };

// The cells of a record are held as views of 24 bytes, so a record of commas weighs 24 times its text: a
// limit keeps 200 MB of commas from taking 5 GB. A spreadsheet has 16,384 columns.
inline constexpr std::size_t kMostCellsOfRecord = 5'000'000;

// How the quotes of a record are read. Usual fits well-formed text; the others mend damaged records.
enum class QuoteReading : std::uint8_t {
    Usual,
    Nested,  // a quote inside a quoted cell opens an inner quotation, and the next one closes it:
             // "the "best", he says"
    OneLine, // a quote that does not close on its line, or before another cell opens one, is text
    Literal, // quotes are text
};

// The cell's text with its escapes undone. `scratch` holds the result when it is not `cell.raw` itself.
std::string_view plainText(const CellView& cell, const Dialect& dialect, std::string& scratch);

// True for one unquoted cell of nothing but white space: a blank line.
bool isBlankRecord(const std::vector<CellView>& cells);

// True where a record may be a remark, by its first cell.
bool beginsWithHash(const CellView& first);

// Line breaks in `text`; CRLF and CR CR LF are one.
std::size_t countLineEnds(std::string_view text);

// Reads records one after the other. Record ends are LF, CRLF, CR and CR CR LF; line breaks inside quotes are
// data. A quote that never closes is text: the record ends at its line and is flagged, nothing is swallowed.
//   requires `text` outlives the splitter and every CellView
class RecordSplitter {
public:
    RecordSplitter(std::string_view text, const Dialect& dialect, std::size_t begin = 0);

    // Splits the record at the current position into `cells` (cleared first) and moves past its end.
    //   returns  false at the end of the text
    bool next(std::vector<CellView>& cells, QuoteReading reading = QuoteReading::Usual);

    // A quoted cell that does not close within so many bytes counts as never closed. Unlimited at first.
    void limitQuotedCells(std::size_t bytes) { m_longestQuoted = bytes; }

    // Goes to another record, to read it again in another way.
    void seek(std::size_t position) { m_position = position; }

    std::size_t position() const { return m_position; }       // first byte of the next record
    std::size_t recordBegin() const { return m_recordBegin; } // of the record last read
    std::size_t recordEnd() const { return m_recordEnd; }     // its end, line break excluded
    std::uint8_t flaws() const { return m_flaws; }            // its RecordFlaws

private:
    std::size_t readQuoted(std::size_t begin, QuoteReading reading, CellView& cell);
    bool opensInnerQuotation(std::size_t at) const;
    bool opensCell(std::size_t at) const;
    std::size_t readPlain(std::size_t begin, CellView& cell) const;
    bool isDelimiterAt(std::size_t at) const;
    bool isRecordEndAt(std::size_t at) const;
    std::size_t pastDelimiter(std::size_t at) const;
    std::size_t quoteRun(std::size_t at) const;
    std::size_t pastSpaces(std::size_t at) const;
    bool endsCellAt(std::size_t at) const;

    std::string_view m_text;
    Dialect m_dialect;
    std::size_t m_position;
    std::size_t m_recordBegin = 0;
    std::size_t m_recordEnd = 0;
    std::size_t m_longestQuoted = std::string_view::npos;
    std::size_t m_noCloserFrom; // no closing quote at or after this offset
    std::uint8_t m_flaws = kNoFlaw;
};

} // namespace farol
