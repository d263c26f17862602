// SPDX-License-Identifier: GPL-3.0-or-later
// Tells while a text is still being read that it cannot be a list: one of its lines has no end.
#pragma once

#include <cstddef>
#include <string_view>

namespace farol {

// Bytes without a line feed or carriage return among them, beyond which an input is refused. A cell of 100 MB
// must still read; a disk image, a sparse file or an endless stream must not fill the memory first.
inline constexpr std::size_t kLongestLine = std::size_t{512} << 20;

class LineLimit {
public:
    explicit LineLimit(std::size_t longestBytes = kLongestLine) : m_longest(longestBytes) {}

    // Looks at the next piece of the text.
    //   returns  false once a line is longer than the limit
    bool accepts(std::string_view piece);

private:
    std::size_t m_longest;
    std::size_t m_sinceLineEnd = 0;
};

} // namespace farol
