// SPDX-License-Identifier: GPL-3.0-or-later
// Any text has a dialect, and what it says is about that text.
#include "core/csv/dialect_sniffer.h"
#include "core/text/encoding.h"
#include "tests/fuzz/fuzz_check.h"
#include "tests/fuzz/fuzz_targets.h"

namespace farol::fuzz {

void dialect(std::string_view input) {
    const Result<DecodedText> decoded = decodeText(FileBytes(input));
    require(decoded.has_value(), "what is detected can be decoded");
    const std::string_view text = decoded->view();
    const SniffedDialect sniffed = sniffDialect(text);
    const std::string& delimiter = sniffed.dialect.delimiter;
    require(sniffed.dataBegin <= text.size(), "the data begins inside the text");
    require(delimiter.empty() || text.find(delimiter) != std::string_view::npos,
            "the delimiter stands in the text");
    require(isValidUtf8(delimiter), "the delimiter is whole characters");
    require(delimiter.find_first_of("\r\n\"") == std::string::npos, "no delimiter is a quote or a line end");
    require(std::string_view("\"'`\0", 4).find(sniffed.dialect.quote) != std::string_view::npos,
            "the quote is one of those that are known");
    require(delimiter.find(sniffed.dialect.quote) == std::string::npos, "the quote is no delimiter");
    const SniffedDialect again = sniffDialect(text);
    require(again.dialect == sniffed.dialect && again.dataBegin == sniffed.dataBegin,
            "the same text has the same dialect");
    for (const char* known : {",", "\t", "|~|"})
        require(sniffQuoting(text, known).delimiter == known, "a delimiter that is known is kept");
}

} // namespace farol::fuzz
