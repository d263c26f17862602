// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/text_search.h"

// This file is compiled once per instruction set; Highway includes it again for each.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/leads/text_search.cpp" // NOLINT
#include "core/leads/quick_fold.h"
#include "core/text/fold.h"

#include <algorithm>
#include <bit>
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace farol {
namespace HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

// The first place from `at` on that is a byte beyond ASCII, or where `first` and, `apart` bytes behind it,
// `last` stand in either case; it may stop before one of them within 64 bytes of the end.
//   first, last  ASCII, lower case; '\0': only bytes beyond ASCII are sought
std::size_t nextPlace(std::string_view text, std::size_t at, char first, char last, std::size_t apart) {
    const hn::CappedTag<std::uint8_t, 64> lanes;
    const std::size_t step = hn::Lanes(lanes);
    const auto caseBit = [](char c) { return static_cast<std::uint8_t>(c >= 'a' && c <= 'z' ? 0x20 : 0); };
    const auto firstBytes = hn::Set(lanes, static_cast<std::uint8_t>(first));
    const auto lastBytes = hn::Set(lanes, static_cast<std::uint8_t>(last));
    const auto firstCase = hn::Set(lanes, caseBit(first));
    const auto lastCase = hn::Set(lanes, caseBit(last));
    const auto high = hn::Set(lanes, std::uint8_t{0x80});
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    for (; at + apart + step <= text.size(); at += step) {
        const auto block = hn::LoadU(lanes, bytes + at);
        const auto behind = hn::LoadU(lanes, bytes + at + apart);
        const auto begins = hn::Eq(hn::Or(block, firstCase), firstBytes);
        const auto ends = hn::Eq(hn::Or(behind, lastCase), lastBytes);
        const auto isHigh = hn::Eq(hn::And(block, high), high);
        const auto found = hn::Or(isHigh, hn::And(begins, ends));
        if (!hn::AllFalse(lanes, found))
            return at + static_cast<std::size_t>(hn::FindFirstTrue(lanes, found));
    }
    return std::min(at, text.size());
}

} // namespace HWY_NAMESPACE
} // namespace farol
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace farol {

HWY_EXPORT(nextPlace);

namespace {

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// What delimits cells or is written otherwise than it reads.
bool mayScan(const LeadTable& leads, std::string_view wanted) {
    const Dialect& dialect = leads.records().dialect();
    const std::string special =
        dialect.delimiter + dialect.quote + "\r\n" + (leads.isFarolExport() ? "'" : "");
    return leads.records().issueCount(IssueKind::OutsideTable) == 0 &&
           wanted.find_first_of(special) == std::string_view::npos && !trimmed(wanted).empty();
}

} // namespace

TextSearch::TextSearch(const LeadTable& leads, std::string_view wanted)
    : m_leads(leads),
      m_reader(leads.records()),
      m_wanted(fold(wanted)),
      m_isAscii(isAscii(m_wanted)),
      m_mayScan(mayScan(leads, m_wanted)) {}

bool TextSearch::holds(std::size_t row) {
    m_reader.cells(row, m_cells);
    const std::size_t columns = std::min(m_cells.size(), m_leads.records().columnCount());
    for (std::size_t column = 0; column < columns; ++column) {
        quickFold(m_leads.originalText(m_cells, column, m_scratch), m_folded);
        if (m_folded.find(m_wanted) != std::string::npos) return true;
    }
    return false;
}

bool TextSearch::standsAt(std::size_t position) const {
    const std::string_view there = m_leads.records().text().substr(position, m_wanted.size());
    return there.size() == m_wanted.size() &&
           std::equal(there.begin(), there.end(), m_wanted.begin(),
                      [](char c, char wanted) { return (c >= 'A' && c <= 'Z' ? c + 32 : c) == wanted; });
}

void TextSearch::findInPlain(std::size_t first, std::size_t end, std::vector<std::uint32_t>& rows) {
    const RecordTable& records = m_leads.records();
    const std::string_view text = records.text().substr(0, records.endOf(end - 1));
    const char begins = m_isAscii ? m_wanted.front() : '\0';
    const char ends = m_isAscii ? m_wanted.back() : '\0';
    const std::size_t apart = m_isAscii ? m_wanted.size() - 1 : 0;
    std::size_t row = first;
    const auto next = [&](std::size_t at) {
        return HWY_DYNAMIC_DISPATCH(nextPlace)(text, at, begins, ends, apart);
    };
    for (std::size_t at = next(records.place(row).begin()); at < text.size(); at = next(at)) {
        while (row + 1 < end && records.place(row + 1).begin() <= at) ++row;
        const bool isHigh = static_cast<unsigned char>(text[at]) >= 0x80;
        const bool isFound = isHigh ? holds(row) : m_isAscii && standsAt(at);
        if (isFound) rows.push_back(static_cast<std::uint32_t>(row));
        if (!isFound && !isHigh) {
            ++at;
            continue;
        }
        if (++row == end) return; // the row is decided
        at = records.place(row).begin();
    }
}

void TextSearch::find(std::size_t first, std::size_t end, std::vector<std::uint32_t>& rows) {
    const RecordTable& records = m_leads.records();
    while (first < end) {
        std::size_t plainEnd = first;
        while (m_mayScan && plainEnd < end && records.place(plainEnd).isPlain()) ++plainEnd;
        if (plainEnd > first) {
            findInPlain(first, plainEnd, rows);
            first = plainEnd;
            continue;
        }
        if (holds(first)) rows.push_back(static_cast<std::uint32_t>(first));
        ++first;
    }
}

} // namespace farol
#endif
