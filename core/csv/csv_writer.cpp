// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/csv_writer.h"

#include "core/text/fold.h"

namespace farol {

void appendCsvCell(std::string& out, std::string_view text) {
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (text.find_first_of(",\"\r\n") == std::string_view::npos && !text.starts_with(kByteOrderMark)) {
        out += text;
        return;
    }
    out += '"';
    for (std::size_t begin = 0;;) {
        const std::size_t quote = text.find('"', begin);
        if (quote == std::string_view::npos) {
            out += text.substr(begin);
            break;
        }
        out += text.substr(begin, quote + 1 - begin);
        out += '"';
        begin = quote + 1;
    }
    out += '"';
}

void endCsvRecord(std::string& out, std::size_t recordBegin) {
    if (trimmed(std::string_view(out).substr(recordBegin)).empty()) {
        out.insert(recordBegin, 1, '"');
        out += '"';
    }
    out += "\r\n";
}

} // namespace farol
