// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/sheet_text.h"

#include <utf8proc.h>

#include <charconv>
#include <cstddef>
#include <optional>

namespace farol {
namespace {

constexpr std::size_t kEscapeBytes = 7; // "_x000D_"

// The code point of an escape that `text` begins with.
std::optional<int> escapedPoint(std::string_view text) {
    if (text.size() < kEscapeBytes || !text.starts_with("_x") || text[kEscapeBytes - 1] != '_')
        return std::nullopt;
    int point = 0;
    const char* last = text.data() + kEscapeBytes - 1;
    const auto [end, error] = std::from_chars(text.data() + 2, last, point, 16);
    if (error != std::errc() || end != last || point <= 0 || !utf8proc_codepoint_valid(point))
        return std::nullopt;
    return point;
}

} // namespace

std::string plainSheetText(std::string_view utf8) {
    std::string plain;
    plain.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const std::optional<int> point =
            utf8[at] == '_' ? escapedPoint(utf8.substr(at)) : std::optional<int>();
        if (!point) {
            plain += utf8[at++];
            continue;
        }
        utf8proc_uint8_t bytes[4];
        const auto length = static_cast<std::size_t>(utf8proc_encode_char(*point, bytes));
        plain.append(reinterpret_cast<const char*>(bytes), length);
        at += kEscapeBytes;
    }
    return plain;
}

} // namespace farol
