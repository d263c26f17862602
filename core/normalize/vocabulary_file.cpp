// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/vocabulary_file.h"

#include "core/base/embedded_files.h"
#include "core/csv/csv_rows.h"

#include <algorithm>

namespace farol {

std::vector<std::vector<std::string>> vocabularyRows(std::string_view file, std::size_t columns) {
    auto rows = parseCsvRows(embeddedFile("vocabulary/" + std::string(file)));
    for (auto& row : rows) row.resize(std::max(row.size(), columns));
    return rows;
}

std::vector<std::string> splitTerms(std::string_view terms) {
    std::vector<std::string> out;
    while (!terms.empty()) {
        const std::size_t end = std::min(terms.find('|'), terms.size());
        if (end > 0) out.emplace_back(terms.substr(0, end));
        terms.remove_prefix(std::min(end + 1, terms.size()));
    }
    return out;
}

} // namespace farol
