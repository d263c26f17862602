// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/line_limit.h"

namespace farol {

bool LineLimit::accepts(std::string_view piece) {
    // Pieces are far shorter than the limit, so that only the last line end of each matters.
    const bool hasLineEnd =
        piece.find('\n') != std::string_view::npos || piece.find('\r') != std::string_view::npos;
    m_sinceLineEnd =
        hasLineEnd ? piece.size() - piece.find_last_of("\r\n") - 1 : m_sinceLineEnd + piece.size();
    return m_sinceLineEnd <= m_longest;
}

} // namespace farol
