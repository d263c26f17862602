// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts a company size text into the few signs that its meaning hangs on.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace farol {

// The letter of each kind spells the "shape" of a text: "mais de 500" is ">N", "11-50" is "N-N".
enum class SizeSign : char {
    Count = 'N',    // 250, 1.000, 10K
    Dash = '-',     // -, ~, "to", "a"
    UpTo = 't',     // "até", "bis": a range between two counts, else an upper end
    And = '&',      // "e", "und"
    From = 'f',     // "desde", "ab"
    MoreThan = '>', // the end itself is not included
    AtLeast = 'G',  // included; also "or more"
    LessThan = '<', // not included
    AtMost = 'L',   // included; also "or less"
    Plus = '+',
    Comma = ',',
    Slash = '/',
    Class = 'C', // "Microempresa", "medium"
    Month = 'M', // what Excel makes of 1..12
};

struct SizeToken {
    SizeSign sign = SizeSign::Count;
    std::int64_t number = 0; // the count; month 1..12; lower end of a class
    std::int64_t upper = 0;  // upper end of a class; 0 when open
    std::int64_t factor = 1; // 1000 for "10K", 1,000,000 for "2M"; already part of `number`
};

// Lower case ASCII with one kind of dash, apostrophe and space. Letters of other scripts stay as they are.
std::string plainSizeText(std::string_view text);

//   plain    from plainSizeText
//   returns  nothing when some word, sign or number has no place in a company size
std::optional<std::vector<SizeToken>> scanCompanySize(std::string_view plain);

} // namespace farol
