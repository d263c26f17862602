// SPDX-License-Identifier: GPL-3.0-or-later
// What fuzz targets check with. Written without the code they judge, so that one mistake cannot hide another.
#pragma once

#include "core/base/file_bytes.h"
#include "core/export/export_leads.h"
#include "core/leads/lead_table.h"

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace farol::fuzz {

// A promise that the core broke. libFuzzer sees it as a crash, the corpus test as a failure.
class BrokenClaim : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

inline void require(bool holds, const char* claim) {
    if (!holds) throw BrokenClaim(claim);
}

bool isValidUtf8(std::string_view text);

// The text with `count` spaces, some of them rare, before it and behind it.
std::string paddedWith(std::size_t count, const std::string& text);

// What unpacking may refuse with.
void requireContainerError(const Error& error);

using Cells = std::vector<std::string>;

// Strict RFC 4180: commas, double quotes, CRLF.
//   errors   throws BrokenClaim for anything that RFC 4180 does not allow
std::vector<Cells> parseRfc4180(std::string_view text);

// All that a writer gives to its sink.
std::string cleanCsv(const LeadTable& leads);
std::string scoredCsv(const ScoredLeads& scored, const ExportOptions& options);

// True when a text that Farol wrote itself was taken for what it is: commas, double quotes, nothing outside
// the table, nothing to mend. Farol reads its own files like any other, by what they look like, and a table
// whose few cells look like another dialect ("1;a" alone in its line) cannot be told from one.
bool wasReadAsWritten(const RecordTable& table, bool hasHeader);

// The physical lines of a text, each with its line break: LF, CRLF, CR, CR CR LF.
class LineIndex {
public:
    explicit LineIndex(std::string_view text);

    std::size_t count() const { return m_begins.size(); }
    std::string_view line(std::size_t index) const;
    // The line, from 0, that holds the byte at `offset`; the end of the text belongs to the last line.
    std::size_t lineAt(std::size_t offset) const;

private:
    std::string_view m_text;
    std::vector<std::size_t> m_begins;
};

} // namespace farol::fuzz
