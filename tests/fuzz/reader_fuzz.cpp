// SPDX-License-Identifier: GPL-3.0-or-later
// Every line of a file is a row, the header, blank or reported; every cell comes from the file, read in one
// piece or in many; a cleaned file is plain RFC 4180 with the same cells, and clean.
#include "core/base/parallel.h"
#include "core/csv/dialect_sniffer.h"
#include "core/csv/record_splitter.h"
#include "core/csv/record_table_builder.h"
#include "core/csv/row_reader.h"
#include "core/leads/lead_import.h"
#include "core/text/fold.h"
#include "tests/fuzz/fuzz_check.h"
#include "tests/fuzz/fuzz_targets.h"

#include <algorithm>
#include <functional>

namespace farol::fuzz {
namespace {

// What the bytes of UTF-8 input are counted against: the buffer itself, which the table keeps.
struct KeptBytes {
    FileBytes bytes;
    const char* data = nullptr;
};

KeptBytes keep(std::string_view input) {
    FileBytes bytes(input);
    const char* data = bytes.view().data();
    return {std::move(bytes), data};
}

bool sameTexts(const std::vector<CellView>& a, const std::vector<CellView>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const CellView& x, const CellView& y) {
        return x.raw == y.raw && x.quoted == y.quoted && x.escaped == y.escaped;
    });
}

// The same texts at the same place of one buffer.
bool sameCells(const std::vector<CellView>& a, const std::vector<CellView>& b) {
    const auto samePlace = [](const CellView& x, const CellView& y) { return x.raw.data() == y.raw.data(); };
    return sameTexts(a, b) && std::equal(a.begin(), a.end(), b.begin(), samePlace);
}

// Reads again, with all of the file behind the row, and finds the same cells in one of the ways to read
// quotes.
bool isReadAs(const std::vector<CellView>& cells, RecordSplitter& fresh, std::size_t begin) {
    std::vector<CellView> again;
    for (const QuoteReading reading :
         {QuoteReading::Usual, QuoteReading::Nested, QuoteReading::OneLine, QuoteReading::Literal}) {
        fresh.seek(begin);
        if (fresh.next(again, reading) && sameCells(cells, again)) return true;
    }
    return false;
}

// Marks which lines the table accounts for.
class LineLedger {
public:
    explicit LineLedger(std::string_view text)
        : m_text(text), m_lines(text), m_used(m_lines.count(), false) {}

    void useRow(std::size_t begin, std::size_t end) { use(m_lines.lineAt(begin), m_lines.lineAt(end)); }
    void use(std::size_t first, std::size_t last) {
        require(first <= last && last < m_used.size(), "rows and problems are on lines of the file");
        for (std::size_t line = first; line <= last; ++line) {
            require(!m_used[line], "no line is told twice");
            m_used[line] = true;
        }
    }
    std::size_t lineAt(std::size_t offset) const { return m_lines.lineAt(offset); }
    std::size_t lineBegin(std::size_t offset) const {
        return static_cast<std::size_t>(m_lines.line(lineAt(offset)).data() - m_text.data());
    }

    // Runs of lines that hold something and are not accounted for.
    std::size_t unusedBlocks() const {
        std::size_t blocks = 0;
        bool inBlock = false;
        for (std::size_t line = 0; line < m_used.size(); ++line) {
            const bool open = !m_used[line] && !trimmed(m_lines.line(line)).empty();
            if (open && !inBlock) ++blocks;
            inBlock = open || (inBlock && !m_used[line]); // a header may hold blank lines inside quotes
        }
        return blocks;
    }

private:
    std::string_view m_text;
    LineIndex m_lines;
    std::vector<bool> m_used;
};

// Rows in their order, cells inside the file, nothing left over but the header.
void checkLines(std::string_view file, const RecordTable& table) {
    const std::size_t mark = table.encoding().hasByteOrderMark ? 3 : 0;
    std::string_view text = file.substr(mark);
    while (text.ends_with('\x1A')) text.remove_suffix(1);
    LineLedger ledger(text);
    const std::size_t dataBegin = sniffDialect(text).dataBegin;
    if (dataBegin > 0) ledger.use(0, ledger.lineAt(dataBegin - 1));
    RecordSplitter fresh(text, table.dialect());
    std::vector<CellView> cells;
    std::size_t lastEnd = 0;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        table.cells(row, cells);
        require(!cells.empty(), "a row has a cell");
        for (const CellView& cell : cells) {
            const auto begin = static_cast<std::size_t>(cell.raw.data() - text.data());
            require(begin >= lastEnd && begin + cell.raw.size() <= text.size(),
                    "cells stand in the file, one behind the other");
            lastEnd = begin + cell.raw.size();
        }
        const auto begin = static_cast<std::size_t>(cells.front().raw.data() - text.data());
        ledger.useRow(begin, lastEnd);
        require(isReadAs(cells, fresh, ledger.lineBegin(begin)), "a row is the same when read in sequence");
    }
    for (const RowIssue& issue : table.issues())
        if (issue.kind == IssueKind::OutsideTable) ledger.use(issue.line - 1, issue.lastLine - 1);
    require(ledger.unusedBlocks() <= (table.hasHeader() ? 1 : 0), "no line with something in it is lost");
}

// The width that issues speak of is the width that cells() gives, and the quick reader gives the same cells.
void checkRows(const RecordTable& table) {
    std::size_t narrow = 0;
    std::vector<CellView> cells;
    std::vector<CellView> quick;
    std::string scratch;
    RowReader reader(table);
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        table.cells(row, cells);
        reader.cells(row, quick);
        require(sameCells(cells, quick), "the quick reader of rows says what cells() says");
        if (cells.size() < table.headerColumnCount()) ++narrow;
        const std::size_t last = std::min(cells.size(), table.columnCount()) - 1;
        if (row % 16 == 0)
            require(table.cell(row, last) == table.textOf(cells, last, scratch), "cell() is cells()");
    }
    const auto reported =
        std::count_if(table.issues().begin(), table.issues().end(),
                      [](const RowIssue& issue) { return issue.kind == IssueKind::TooFewFields; });
    require(narrow == static_cast<std::size_t>(reported),
            "each narrow row is reported, as read the first time");
}

void checkClean(const LeadTable& leads) {
    const RecordTable& table = leads.records();
    const std::string clean = cleanCsv(leads);
    require(isValidUtf8(clean), "clean text is UTF-8");
    const std::vector<Cells> records = parseRfc4180(clean);
    const std::size_t header = table.hasHeader() ? 1 : 0;
    require(records.size() == table.rowCount() + header, "clean keeps every row");
    std::vector<CellView> cells;
    std::string scratch;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        table.cells(row, cells);
        const Cells& written = records[row + header];
        require(written.size() == cells.size(), "clean keeps every cell");
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::string_view text = plainText(cells[i], table.dialect(), scratch);
            require(written[i] == text || (leads.isFarolExport() && "'" + written[i] == text),
                    "clean keeps the text of cells");
        }
    }
    const auto again = importLeads(FileBytes(clean));
    if (!again) { // control characters count for more when what stood before the table is gone
        require(again.error().code == ErrorCode::NotDelimitedText, "a cleaned file can be read");
        return;
    }
    const bool sameMarks = leads.isFarolExport() || !(*again)->isFarolExport();
    if (sameMarks && wasReadAsWritten((*again)->records(), table.hasHeader()))
        require(cleanCsv(**again) == clean, "clean of clean is the same bytes");
}

Result<RecordTable> tableInPieces(std::string_view input, const WalkPieces& pieces) {
    Result<DecodedText> text = decodeText(FileBytes(input), std::nullopt);
    if (!text) return tl::unexpected(text.error());
    const SniffedDialect sniffed = sniffDialect(text->view());
    RecordTableBuilder builder(std::move(*text), sniffed.dialect, sniffed.dataBegin);
    return builder.build({}, {}, pieces);
}

void requireSameRows(const RecordTable& whole, const RecordTable& cut) {
    std::vector<CellView> wholeCells;
    std::vector<CellView> cutCells;
    for (std::size_t row = 0; row < whole.rowCount(); ++row) {
        whole.cells(row, wholeCells);
        cut.cells(row, cutCells);
        require(sameTexts(wholeCells, cutCells), "pieces have the same cells as one piece");
        require(whole.verbatim(row) == cut.verbatim(row), "pieces have the same rows that stand as written");
    }
    if (whole.rowCount() == 0) return;
    const std::size_t last = whole.rowCount() - 1;
    require(whole.lineOfRow(last) == cut.lineOfRow(last), "pieces have their rows on the same lines");
}

// Some inputs, as their last byte has it, are read on two threads.
void checkPieces(std::string_view input) {
    const std::size_t choice = input.empty() ? 0 : static_cast<unsigned char>(input.back());
    const WalkPieces sizes{choice % 48, 1 + (input.size() + choice * 7) % 64, 2 + choice % 3};
    limitWorkers(choice % 32 == 0 ? 2 : 1);
    const Result<RecordTable> whole = tableInPieces(input, {0, 1, 1});
    const Result<RecordTable> cut = tableInPieces(input, sizes);
    limitWorkers(0);
    require(whole.has_value() == cut.has_value(), "pieces can be read if one piece can");
    if (!whole) return;
    require(whole->rowCount() == cut->rowCount(), "pieces have as many rows as one piece");
    require(whole->columnNames() == cut->columnNames() &&
                whole->headerColumnCount() == cut->headerColumnCount(),
            "pieces have the same columns as one piece");
    require(whole->usesQuotes() == cut->usesQuotes(), "pieces have quotes if one piece has");
    require(whole->issues() == cut->issues(), "pieces have the same issues as one piece");
    for (std::size_t kind = 0; kind < kIssueKindCount; ++kind)
        require(whole->issueCount(static_cast<IssueKind>(kind)) ==
                    cut->issueCount(static_cast<IssueKind>(kind)),
                "pieces have as many issues as one piece");
    requireSameRows(*whole, *cut);
}

void checkRead(std::string_view input, const ImportOptions& options) {
    KeptBytes kept = keep(input);
    const char* data = kept.data;
    const auto leads = importLeads(std::move(kept.bytes), options);
    if (!leads) {
        const ErrorCode code = leads.error().code;
        require(code == ErrorCode::EmptyInput || code == ErrorCode::NotDelimitedText ||
                    code == ErrorCode::BadContainer,
                "only an empty file, one that is no text, or a damaged container is refused");
        return;
    }
    const RecordTable& table = (*leads)->records();
    const bool keepsBuffer = table.encoding().name == "utf-8" && isValidUtf8(input);
    if (keepsBuffer && !options.read.delimiter) checkLines({data, input.size()}, table);
    checkRows(table);
    checkClean(**leads);
}

} // namespace

void reader(std::string_view input) {
    checkRead(input, {});
    checkPieces(input);
}

} // namespace farol::fuzz
