// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/column_keys.h"

#include "core/base/parallel.h"
#include "core/leads/quick_fold.h"
#include "core/text/fold.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <charconv>
#include <optional>
#include <string_view>

namespace farol {
namespace {

constexpr std::size_t kRowsPerPoll = 4'096;
constexpr std::size_t kRowsPerPart = 32'768; // fewer do not pay for a thread

// 12, -3.5: no marks between thousands, no exponent.
std::optional<double> plainNumber(std::string_view text) {
    const std::size_t digits = text.starts_with('-') ? 1 : 0;
    if (text.size() == digits || text.find_first_not_of("0123456789.", digits) != std::string_view::npos)
        return std::nullopt;
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number == 0 ? 0.0 : number; // no zero below zero
}

// Numbers in the order of the doubles.
std::uint64_t orderedBits(double number) {
    constexpr std::uint64_t kSign = std::uint64_t{1} << 63U;
    const auto bits = std::bit_cast<std::uint64_t>(number);
    return (bits & kSign) != 0 ? ~bits : bits | kSign;
}

ColumnKey textKey(std::string_view folded) {
    ColumnKey key;
    constexpr std::size_t kBytes = sizeof key.words;
    for (std::size_t i = 0; i < std::min(folded.size(), kBytes); ++i)
        key.words[i / 8] |= std::uint64_t{static_cast<unsigned char>(folded[i])} << (56 - 8 * (i % 8));
    key.isCut = folded.size() >= kBytes;
    return key;
}

struct Part {
    ColumnKeys keys;
    bool isCancelled = false;
    bool isOther = false; // a cell is no number
};

// Calls take(row, text) with the column's texts; false ends it.
template <typename Take>
bool readTexts(const LeadTable& leads, std::size_t column, std::size_t begin, std::size_t end,
               const Take& take) {
    RowReader rows(leads.records());
    std::vector<CellView> cells;
    std::string scratch;
    const bool mayBePlain = column < leads.records().headerColumnCount();
    for (std::size_t row = begin; row < end;) {
        const std::size_t many = mayBePlain ? rows.splitMany(row, end, column + 1) : 0;
        for (std::size_t i = 0; i < many; ++i)
            if (!take(row + i, trimmed(leads.originalText(rows.textOf(i, column, scratch))))) return false;
        row += many;
        if (many > 0) continue;
        rows.cells(row, cells);
        if (!take(row, trimmed(leads.originalText(cells, column, scratch)))) return false;
        ++row;
    }
    return true;
}

void readPart(const LeadTable& leads, std::size_t column, bool asNumbers, const TaskControl& control,
              std::size_t begin, std::size_t end, Part& part) {
    std::string folded;
    part.keys.filled.reserve(end - begin);
    readTexts(leads, column, begin, end, [&](std::size_t row, std::string_view text) {
        if (row % kRowsPerPoll == 0 && control.isCancelled()) {
            part.isCancelled = true;
            return false;
        }
        if (text.empty()) {
            part.keys.empty.push_back(static_cast<std::uint32_t>(row));
            return true;
        }
        ColumnKey key;
        if (asNumbers) {
            const std::optional<double> number = plainNumber(text);
            part.isOther = !number;
            if (!number) return false;
            key.words[0] = orderedBits(*number);
        } else {
            quickFold(text, folded);
            key = textKey(folded);
        }
        key.row = static_cast<std::uint32_t>(row);
        part.keys.filled.push_back(key);
        return true;
    });
}

std::vector<Part> readParts(const LeadTable& leads, std::size_t column, bool asNumbers,
                            const TaskControl& control) {
    const std::size_t rows = leads.rowCount();
    std::vector<Part> parts((rows + kRowsPerPart - 1) / kRowsPerPart);
    std::atomic<bool> isOver{false}; // text among numbers
    inParallel(parts.size(), [&](std::size_t i) {
        if (isOver) return;
        readPart(leads, column, asNumbers, control, i * kRowsPerPart, std::min(rows, (i + 1) * kRowsPerPart),
                 parts[i]);
        if (parts[i].isOther) isOver = true;
    });
    return parts;
}

} // namespace

const std::string& ColumnText::folded(std::size_t row) {
    m_rows.cells(row, m_cells);
    quickFold(trimmed(m_leads.originalText(m_cells, m_column, m_scratch)), m_folded);
    return m_folded;
}

Result<ColumnKeys> columnKeys(const LeadTable& leads, std::size_t column, const TaskControl& control) {
    std::vector<Part> parts = readParts(leads, column, true, control);
    if (std::any_of(parts.begin(), parts.end(), [](const Part& part) { return part.isOther; }))
        parts = readParts(leads, column, false, control);
    ColumnKeys all;
    all.filled.reserve(leads.rowCount());
    for (Part& part : parts) {
        if (part.isCancelled) return failure(ErrorCode::Cancelled);
        all.filled.insert(all.filled.end(), part.keys.filled.begin(), part.keys.filled.end());
        all.empty.insert(all.empty.end(), part.keys.empty.begin(), part.keys.empty.end());
        part.keys = {};
    }
    return all;
}

} // namespace farol
