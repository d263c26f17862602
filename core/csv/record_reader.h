// SPDX-License-Identifier: GPL-3.0-or-later
// Reads records and mends those whose quotes went wrong, by the width that a record should have.
#pragma once

#include "core/csv/record_splitter.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace farol {

// A quote that is opened and never closed makes one record of all lines up to the next quote. Where such a
// record is suspicious (text behind a closing quote, or another width than the table's), and its lines by
// themselves are records of the table's width, they are read as these.
class RecordReader {
public:
    //   expectedWidth  cells of a usual record; 0 when it is not known yet, and then nothing is mended
    RecordReader(std::string_view text, const Dialect& dialect, std::size_t begin, std::size_t expectedWidth);

    // Splits the next record into `cells`.
    //   returns  false at the end of the text
    bool next(std::vector<CellView>& cells);

    // Goes to another record.
    void seek(std::size_t position) { m_splitter.seek(position); }

    // True once so much was read in vain that long quoted cells are no longer sought.
    bool isLimited() const { return m_readInVain > mostReadInVain(); }
    // Whether this reader would have become limited had it read what `other` read.
    bool staysUnlimitedWith(const RecordReader& other) const {
        return m_readInVain + other.m_readInVain <= mostReadInVain();
    }
    // Goes to where `other`, a reader of later records, has come, as if it had read them itself.
    void goOnFrom(const RecordReader& other);

    QuoteReading reading() const { return m_reading; } // how the last record was read
    const RecordSplitter& place() const { return m_splitter; }

private:
    bool isSuspicious(const std::vector<CellView>& cells) const;
    bool spansLines() const;
    bool tryReading(QuoteReading reading, std::size_t begin, std::vector<CellView>& cells);
    bool nextLineFits();
    bool swallowsRows(std::size_t begin, std::size_t usualEnd, std::vector<CellView>& cells);
    void noteReadInVain(std::size_t bytes);
    std::size_t mostReadInVain() const { return 8 * m_text.size(); }

    std::string_view m_text;
    RecordSplitter m_splitter;
    std::size_t m_expectedWidth;
    std::size_t m_readInVain = 0; // bytes of records that turned out to be many
    QuoteReading m_reading = QuoteReading::Usual;
    std::vector<CellView> m_ahead;
};

} // namespace farol
