// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/framed_lines.h"

#include "core/csv/dialect_sniffer.h"
#include "core/csv/record_splitter.h"
#include "core/text/fold.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace farol {
namespace {

constexpr std::size_t kSampleRecords = 200;
constexpr std::size_t kLongestQuoted = std::size_t{64} << 10; // a record of a sample in quotes

// Copies parts of a text, and what is known of their bytes with them.
class PartCopy {
public:
    explicit PartCopy(const DecodedText& source) : m_source(source) { m_out.reserve(source.size + 1); }

    void append(std::string_view part) {
        const auto at = static_cast<std::size_t>(part.data() - m_source.view().data());
        const std::vector<std::size_t>& bad = m_source.badOffsets;
        while (m_nextBad < bad.size() && bad[m_nextBad] < at) ++m_nextBad;
        for (; m_nextBad < bad.size() && bad[m_nextBad] < at + part.size(); ++m_nextBad)
            m_bad.push_back(m_out.size() + bad[m_nextBad] - at);
        m_out.append(part);
    }
    void append(char mark) { m_out.append(mark); }

    DecodedText take() && {
        DecodedText text;
        text.size = m_out.size();
        text.encoding = m_source.encoding;
        text.badOffsets = std::move(m_bad);
        text.bytes = FileBytes(std::move(m_out));
        return text;
    }

private:
    const DecodedText& m_source;
    ByteBuffer m_out;
    std::vector<std::size_t> m_bad;
    std::size_t m_nextBad = 0;
};

Dialect wholeLines() {
    Dialect dialect;
    dialect.delimiter.clear();
    return dialect;
}

// The records inside the quotes of the first lines; nothing where some line is not quoted as a whole.
std::optional<std::string> quotedRecords(std::string_view text, bool& hasInnerQuotes) {
    const Dialect lines = wholeLines();
    RecordSplitter splitter(text, lines);
    splitter.limitQuotedCells(kLongestQuoted);
    std::vector<CellView> cells;
    std::string scratch;
    std::string records;
    std::size_t count = 0;
    while (count < kSampleRecords && splitter.next(cells)) {
        if (isBlankRecord(cells)) continue;
        if (!cells.front().quoted || splitter.flaws() != kNoFlaw) return std::nullopt;
        hasInnerQuotes = hasInnerQuotes || cells.front().escaped;
        records += plainText(cells.front(), lines, scratch);
        records += '\n';
        ++count;
    }
    return count > 1 ? std::optional(std::move(records)) : std::nullopt;
}

// All of a width, which is 2 or more, and quoted again or named by known words.
bool areRecords(std::string_view records, bool hasInnerQuotes, const KnownHeader& isKnownHeader) {
    const Dialect dialect = sniffDialect(records, isKnownHeader).dialect;
    RecordSplitter splitter(records, dialect);
    std::vector<CellView> cells;
    std::string scratch;
    if (!splitter.next(cells) || cells.size() < 2) return false;
    const std::size_t width = cells.size();
    std::vector<std::string> names;
    for (const CellView& cell : cells) names.emplace_back(plainText(cell, dialect, scratch));
    while (splitter.next(cells))
        if (cells.size() != width) return false;
    return hasInnerQuotes || knownWords(names, isKnownHeader) > 1;
}

std::string_view firstLine(std::string_view text) {
    return text.substr(0, text.find_first_of("\r\n"));
}

bool isRule(std::string_view line) {
    return line.find_first_not_of("|+-=: ") == std::string_view::npos &&
           line.find_first_of("|+") != std::string_view::npos &&
           (line.find("--") != std::string_view::npos || line.find("==") != std::string_view::npos ||
            line.find("-|") != std::string_view::npos);
}

// A line of dashes among the first two, and cells in most other lines.
bool isDrawn(std::string_view text) {
    std::size_t lines = 0;
    std::size_t withCells = 0;
    bool ruled = false;
    while (!text.empty() && lines < kSampleRecords) {
        const std::string_view line = firstLine(text);
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        const std::string_view bare = trimmed(line);
        if (bare.empty()) continue;
        if (isRule(bare)) {
            ruled = ruled || lines < 2;
            continue;
        }
        ++lines;
        if (bare.find('|') != std::string_view::npos) ++withCells;
        if (lines > 1 && !ruled) return false;
    }
    return ruled && withCells > 1 && 10 * withCells >= 6 * lines;
}

void appendCells(std::string_view line, PartCopy& out) {
    std::string_view rest = trimmed(line);
    if (isRule(rest)) return;
    if (rest.starts_with('|')) rest.remove_prefix(1);
    if (rest.ends_with('|')) rest.remove_suffix(1);
    while (true) {
        const std::size_t bar = rest.find('|');
        out.append(trimmed(rest.substr(0, bar)));
        if (bar == std::string_view::npos) return;
        out.append('|');
        rest.remove_prefix(bar + 1);
    }
}

} // namespace

std::optional<DecodedText> withoutLineQuotes(const DecodedText& text, const KnownHeader& isKnownHeader) {
    const std::string_view all = text.view();
    if (!all.starts_with('"') || !trimmed(firstLine(all)).ends_with('"')) return std::nullopt;
    bool hasInnerQuotes = false;
    const auto sample = quotedRecords(all, hasInnerQuotes);
    if (!sample || !areRecords(*sample, hasInnerQuotes, isKnownHeader)) return std::nullopt;
    const Dialect lines = wholeLines();
    RecordSplitter splitter(all, lines);
    std::vector<CellView> cells;
    PartCopy out(text);
    while (splitter.next(cells)) {
        std::string_view rest = cells.front().raw;
        for (std::size_t pair = rest.find("\"\""); cells.front().quoted && pair != std::string_view::npos;
             pair = rest.find("\"\"")) {
            out.append(rest.substr(0, pair + 1));
            rest.remove_prefix(pair + 2);
        }
        out.append(rest);
        out.append(all.substr(splitter.recordEnd(), splitter.position() - splitter.recordEnd()));
    }
    return std::move(out).take();
}

std::optional<UndrawnTable> withoutDrawing(const DecodedText& text) {
    std::string_view rest = text.view();
    if (!isDrawn(rest)) return std::nullopt;
    PartCopy out(text);
    while (!rest.empty()) {
        const std::string_view line = firstLine(rest);
        appendCells(line, out);
        const std::size_t end = line.size();
        out.append(rest.substr(end, end < rest.size() ? 1 : 0)); // CRLF leaves an empty line of its own
        rest.remove_prefix(std::min(rest.size(), end + 1));
    }
    UndrawnTable table;
    table.text = std::move(out).take();
    table.dialect.delimiter = "|";
    table.dialect.quote = '\0';
    return table;
}

} // namespace farol
