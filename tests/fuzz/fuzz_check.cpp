// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz_check.h"

#include <algorithm>
#include <iterator>

namespace farol::fuzz {
namespace {

// Length of the code point at `text[at]` by decoding it; 0 when it is invalid.
std::size_t codePointLength(std::string_view text, std::size_t at) {
    const auto first = static_cast<unsigned char>(text[at]);
    if (first < 0x80) return 1;
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC0 || first > 0xF7 || at + length > text.size()) return 0;
    unsigned long point = first & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(text[at + i]);
        if ((next & 0xC0U) != 0x80) return 0;
        point = point * 64 + (next & 0x3FU);
    }
    constexpr unsigned long kLowest[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool isSurrogate = point >= 0xD800 && point < 0xE000;
    return point < kLowest[length] || point > 0x10FFFF || isSurrogate ? 0 : length;
}

// Reads one cell from `at` and moves it behind.
std::string rfc4180Cell(std::string_view text, std::size_t& at) {
    std::string cell;
    if (text[at] != '"') {
        const std::size_t end = std::min(text.find_first_of(",\r\n\"", at), text.size());
        cell = text.substr(at, end - at);
        at = end;
        return cell;
    }
    for (++at;; ++at) {
        require(at < text.size(), "every quote that is opened is closed");
        if (text[at] == '"') {
            const bool doubled = at + 1 < text.size() && text[at + 1] == '"';
            ++at;
            if (!doubled) return cell;
        }
        cell += text[at];
    }
}

template <typename Write> std::string gathered(const Write& write) {
    std::string out;
    const ByteSink sink = [&](std::string_view bytes) {
        out += bytes;
        return Result<void>{};
    };
    require(write(sink).has_value(), "writing into memory succeeds");
    return out;
}

} // namespace

bool isValidUtf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = codePointLength(text, at);
        if (length == 0) return false;
        at += length;
    }
    return true;
}

std::string paddedWith(std::size_t count, const std::string& text) {
    const std::string spaces(count, ' ');
    return "\u00A0" + spaces + text + spaces + "\t\n";
}

void requireContainerError(const Error& error) {
    require(error.code == ErrorCode::BadContainer || error.code == ErrorCode::NotDelimitedText,
            "a container fails as a container");
    require(!error.detail.empty(), "a refusal has a reason");
    require(isValidUtf8(error.detail), "a reason is valid UTF-8");
}

std::vector<Cells> parseRfc4180(std::string_view text) {
    std::vector<Cells> records;
    for (std::size_t at = 0; at < text.size();) {
        Cells& cells = records.emplace_back();
        while (true) {
            cells.push_back(rfc4180Cell(text, at));
            if (at >= text.size() || text[at] != ',') break;
            ++at;
            require(at < text.size(), "the last record ends with CRLF");
        }
        require(text.substr(at).starts_with("\r\n"), "a record ends with CRLF");
        at += 2;
    }
    return records;
}

std::string cleanCsv(const LeadTable& leads) {
    return gathered([&](const ByteSink& sink) { return writeCleanCsv(leads, sink); });
}

std::string scoredCsv(const ScoredLeads& scored, const ExportOptions& options) {
    return gathered([&](const ByteSink& sink) { return writeScoredCsv(scored, options, sink); });
}

bool wasReadAsWritten(const RecordTable& table, bool hasHeader) {
    Dialect written;
    written.comment = table.dialect().comment; // reported below where it had an effect
    if (!(table.dialect() == written) || table.hasHeader() != hasHeader) return false;
    return table.encoding().name == "utf-8" &&
           std::none_of(table.issues().begin(), table.issues().end(), [](const RowIssue& issue) {
               return issue.kind == IssueKind::OutsideTable || issue.kind == IssueKind::UnclosedQuote ||
                      issue.kind == IssueKind::TextAfterQuote;
           });
}

LineIndex::LineIndex(std::string_view text) : m_text(text) {
    for (std::size_t at = 0; at < text.size();) {
        m_begins.push_back(at);
        while (at < text.size() && text[at] != '\n' && text[at] != '\r') ++at;
        const std::string_view rest = text.substr(at);
        const int breakBytes = rest.starts_with("\r\r\n") ? 3
                               : rest.starts_with("\r\n") ? 2
                               : rest.empty()             ? 0
                                                          : 1;
        at += static_cast<std::size_t>(breakBytes);
    }
}

std::string_view LineIndex::line(std::size_t index) const {
    const std::size_t end = index + 1 < m_begins.size() ? m_begins[index + 1] : m_text.size();
    return m_text.substr(m_begins[index], end - m_begins[index]);
}

std::size_t LineIndex::lineAt(std::size_t offset) const {
    const auto after = std::upper_bound(m_begins.begin(), m_begins.end(), offset);
    return static_cast<std::size_t>(std::distance(m_begins.begin(), after)) - 1;
}

} // namespace farol::fuzz
