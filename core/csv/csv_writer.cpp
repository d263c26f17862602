// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/csv_writer.h"

#include "core/text/fold.h"

#include <algorithm>
#include <cstddef>

namespace farol {

namespace {

void appendQuoted(std::string& out, std::string_view text) {
    const auto quotes = static_cast<std::size_t>(std::count(text.begin(), text.end(), '"'));
    std::size_t at = out.size();
    out.resize(at + text.size() + quotes + 2);
    out[at++] = '"';
    for (const char c : text) {
        if (c == '"') out[at++] = '"';
        out[at++] = c;
    }
    out[at] = '"';
}

} // namespace

void appendCsvCell(std::string& out, std::string_view text) {
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (text.find_first_of(",\"\r\n") == std::string_view::npos && !text.starts_with(kByteOrderMark))
        out += text;
    else
        appendQuoted(out, text);
}

void appendOnlyCell(std::string& out, std::string_view text) {
    constexpr std::string_view kDelimiters = " ;|\t^~:'`\x01\x1E\x1F";
    constexpr std::string_view kSigns = "@#$%&*=!<>"; // delimit where two stand together
    bool mayDelimit = text.find_first_of(kDelimiters) != std::string_view::npos ||
                      text.find("\u00A7") != std::string_view::npos ||
                      text.find("\u00A6") != std::string_view::npos;
    for (std::size_t i = 1; i < text.size() && !mayDelimit; ++i)
        mayDelimit = text[i] == text[i - 1] && kSigns.find(text[i]) != std::string_view::npos;
    if (mayDelimit)
        appendQuoted(out, text);
    else
        appendCsvCell(out, text);
}

void endCsvRecord(std::string& out, std::size_t recordBegin) {
    if (trimmed(std::string_view(out).substr(recordBegin)).empty()) {
        out.insert(recordBegin, 1, '"');
        out += '"';
    }
    out += "\r\n";
}

} // namespace farol
