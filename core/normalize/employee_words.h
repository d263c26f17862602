// SPDX-License-Identifier: GPL-3.0-or-later
// The words in which people state company sizes, in five languages.
#pragma once

#include "core/normalize/employee_tokens.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace farol {

inline constexpr std::size_t kLongestSizePhrase = 4; // words

// What a word or phrase does to a company size. `ignored`: units and fillers ("colaboradores", "cerca de").
struct SizePhrase {
    bool ignored = false;
    SizeToken token;
};

//   phrase   folded words joined by one space
//   returns  nothing for a phrase that no company size holds
std::optional<SizePhrase> findSizePhrase(std::string_view phrase);

// 1000 for "k", "mil", "tsd"; 1,000,000 for "m", "mio"; 0 for any other word.
std::int64_t sizeFactor(std::string_view word);

} // namespace farol
