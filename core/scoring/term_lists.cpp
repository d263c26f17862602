// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/term_lists.h"

#include "core/base/embedded_files.h"
#include "core/csv/csv_rows.h"

#include <algorithm>

namespace farol {
namespace {

std::vector<TermList> readLists() {
    std::vector<TermList> lists;
    for (const std::vector<std::string>& row : parseCsvRows(embeddedFile("vocabulary/lists.csv"))) {
        if (row.size() < 2) continue;
        if (lists.empty() || lists.back().name != row[0]) lists.push_back({row[0], {}});
        lists.back().terms.push_back(row[1]);
    }
    return lists;
}

const TermList* findIn(const std::vector<TermList>& lists, std::string_view name) {
    const auto found =
        std::find_if(lists.begin(), lists.end(), [&](const TermList& list) { return list.name == name; });
    return found == lists.end() ? nullptr : &*found;
}

} // namespace

const std::vector<TermList>& shippedTermLists() {
    static const std::vector<TermList> kLists = readLists();
    return kLists;
}

std::optional<std::string_view> listNameIn(std::string_view term) {
    if (!term.starts_with('@')) return std::nullopt;
    return term.substr(1);
}

const TermList* findTermList(const std::vector<TermList>& own, std::string_view name) {
    const TermList* list = findIn(own, name);
    return list ? list : findIn(shippedTermLists(), name);
}

std::vector<std::string> expandedTerms(const std::vector<std::string>& terms,
                                       const std::vector<TermList>& own) {
    std::vector<std::string> expanded;
    for (const std::string& term : terms) {
        const std::optional<std::string_view> name = listNameIn(term);
        if (!name) {
            expanded.push_back(term);
        } else if (const TermList* list = findTermList(own, *name)) {
            expanded.insert(expanded.end(), list->terms.begin(), list->terms.end());
        }
    }
    return expanded;
}

} // namespace farol
