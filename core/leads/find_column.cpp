// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/find_column.h"

#include "core/text/fold.h"

#include <algorithm>

namespace farol {

std::optional<std::size_t> findColumn(const std::vector<std::string>& names, const std::string& wanted) {
    const auto exact = std::find(names.begin(), names.end(), wanted);
    if (exact != names.end()) return static_cast<std::size_t>(exact - names.begin());
    const std::string phrase = foldedPhrase(wanted);
    if (phrase.empty()) return std::nullopt;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (foldedPhrase(names[i]) == phrase) return i;
    return std::nullopt;
}

} // namespace farol
