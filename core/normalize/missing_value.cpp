// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/missing_value.h"

#include "core/text/fold.h"

#include <algorithm>

namespace farol {

MissingMarkers::MissingMarkers()
    : MissingMarkers({"-",    "--",    "—",       "n/a",    "n.a.",    "na",       "n.d.",
                      "n/d",  "nd",    "null",    "none",   "nan",     "(blank)",  "(none)",
                      "#n/a", "#ref!", "#value!", "select", "unknown", "undefined"}) {}

MissingMarkers::MissingMarkers(const std::vector<std::string>& markers) {
    for (const std::string& marker : markers) add(marker);
}

void MissingMarkers::add(std::string_view marker) {
    m_markers.push_back(lowerCase(collapseSpace(marker)));
    m_longest = std::max(m_longest, m_markers.back().size());
}

bool MissingMarkers::contains(std::string_view text) const {
    // Letters whose lower case is shorter lose at most half of their bytes.
    if (text.empty()) return true;
    if (text.size() > 2 * m_longest) return false;
    return std::find(m_markers.begin(), m_markers.end(), lowerCase(text)) != m_markers.end();
}

bool isMissingValue(std::string_view text) {
    static const MissingMarkers usual;
    return usual.contains(text);
}

} // namespace farol
