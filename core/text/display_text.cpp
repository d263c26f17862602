// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/display_text.h"

#include "core/text/fold.h"

#include <utf8proc.h>

#include <cstdint>

namespace farol {
namespace {

struct Letter {
    std::size_t bytes = 1;
    std::size_t columns = 0;
    bool isControl = false;
};

Letter letterAt(std::string_view text, std::size_t at) {
    std::int32_t point = -1;
    const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + at,
                                         static_cast<utf8proc_ssize_t>(text.size() - at), &point);
    if (length <= 0) return {1, 0, true};
    const utf8proc_category_t category = utf8proc_category(point);
    const bool control = category == UTF8PROC_CATEGORY_CC || category == UTF8PROC_CATEGORY_CF ||
                         category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP;
    const int columns = control ? 0 : utf8proc_charwidth(point);
    return {static_cast<std::size_t>(length), static_cast<std::size_t>(columns < 0 ? 0 : columns), control};
}

} // namespace

std::size_t displayWidth(std::string_view utf8) {
    std::size_t columns = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const Letter letter = letterAt(utf8, at);
        columns += letter.columns;
        at += letter.bytes;
    }
    return columns;
}

std::string displayLine(std::string_view utf8, std::size_t width) {
    const std::string text = collapseSpace(utf8);
    std::string line;
    std::size_t columns = 0;
    std::size_t cutAt = 0; // bytes of `line` that leave room for the ellipsis
    for (std::size_t at = 0; at < text.size();) {
        const Letter letter = letterAt(text, at);
        if (!letter.isControl) {
            if (columns + letter.columns > width) {
                line.resize(cutAt);
                return width == 0 ? std::string() : line + "…";
            }
            line.append(text, at, letter.bytes);
            columns += letter.columns;
            if (columns + 1 <= width) cutAt = line.size();
        }
        at += letter.bytes;
    }
    return line;
}

} // namespace farol
