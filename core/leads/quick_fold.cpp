// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/quick_fold.h"

#include "core/text/fold.h"

#include <array>
#include <cstddef>

namespace farol {
namespace {

// Letters of two bytes from U+00C0 to U+024F: Latin ones, each folded by itself.
constexpr unsigned kFirst = 0xC0;
constexpr unsigned kEnd = 0x250;

const std::array<std::string, kEnd - kFirst>& foldedLetters() {
    static const auto kLetters = [] {
        std::array<std::string, kEnd - kFirst> letters;
        for (unsigned point = kFirst; point < kEnd; ++point) {
            const std::array<char, 2> utf8 = {static_cast<char>(0xC0U | (point >> 6U)),
                                              static_cast<char>(0x80U | (point & 0x3FU))};
            letters[point - kFirst] = fold({utf8.data(), utf8.size()});
        }
        return letters;
    }();
    return kLetters;
}

} // namespace

void quickFold(std::string_view text, std::string& out) {
    const auto& letters = foldedLetters();
    out.clear();
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x80) {
            out += static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte + 32U : byte);
            continue;
        }
        const unsigned next = at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : 0U;
        const unsigned point = ((byte & 0x1FU) << 6U) | (next & 0x3FU);
        if ((byte & 0xE0U) != 0xC0U || (next & 0xC0U) != 0x80U || point < kFirst || point >= kEnd) {
            out = fold(text);
            return;
        }
        out += letters[point - kFirst];
        ++at;
    }
}

} // namespace farol
