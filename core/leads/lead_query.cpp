// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_query.h"

#include "core/base/parallel.h"
#include "core/leads/column_keys.h"
#include "core/leads/text_search.h"
#include "core/text/fold.h"

#include <algorithm>
#include <atomic>
#include <numeric>
#include <utility>

namespace farol {
namespace {

// Sorts parts on a thread each, then merges neighbours.
void sortOnAllCores(std::vector<ColumnKey>& keys) {
    const std::size_t parts = std::max<std::size_t>(std::min(workerCount(), keys.size() / 16'384), 1);
    const auto at = [&](std::size_t part) {
        return keys.begin() + static_cast<std::ptrdiff_t>(keys.size() * std::min(part, parts) / parts);
    };
    inParallel(parts, [&](std::size_t part) { std::sort(at(part), at(part + 1)); });
    for (std::size_t width = 1; width < parts; width *= 2)
        inParallel((parts + 2 * width - 1) / (2 * width), [&](std::size_t pair) {
            const std::size_t first = 2 * width * pair;
            std::inplace_merge(at(first), at(first + width), at(first + 2 * width));
        });
}

// Texts that are the same as far as their keys go are compared as a whole.
void sortEqualKeys(const LeadTable& leads, std::size_t column, SortOrder order,
                   std::vector<ColumnKey>& keys) {
    ColumnText texts(leads, column);
    std::vector<std::pair<std::string, std::uint32_t>> whole;
    for (std::size_t begin = 0; begin < keys.size();) {
        std::size_t end = begin + 1;
        while (end < keys.size() && keys[end].words == keys[begin].words) ++end;
        if (end - begin > 1 && keys[begin].isCut) {
            whole.clear();
            for (std::size_t i = begin; i < end; ++i)
                whole.emplace_back(texts.folded(keys[i].row), keys[i].row);
            std::stable_sort(whole.begin(), whole.end(), [&](const auto& one, const auto& other) {
                return order == SortOrder::Ascending ? one.first < other.first : other.first < one.first;
            });
            for (std::size_t i = begin; i < end; ++i) keys[i].row = whole[i - begin].second;
        }
        begin = end;
    }
}

} // namespace

Result<std::vector<std::uint32_t>> rowsByColumn(const LeadTable& leads, std::size_t column, SortOrder order,
                                                const TaskControl& control) {
    Result<ColumnKeys> keys = columnKeys(leads, column, control);
    if (!keys) return tl::unexpected(keys.error());
    if (order == SortOrder::Descending)
        for (ColumnKey& key : keys->filled)
            for (std::uint64_t& word : key.words) word = ~word;
    sortOnAllCores(keys->filled);
    sortEqualKeys(leads, column, order, keys->filled);
    std::vector<std::uint32_t> rows;
    rows.reserve(leads.rowCount());
    for (const ColumnKey& key : keys->filled) rows.push_back(key.row);
    rows.insert(rows.end(), keys->empty.begin(), keys->empty.end());
    return rows;
}

Result<std::vector<std::uint32_t>> rowsWithText(const LeadTable& leads, std::string_view text,
                                                const TaskControl& control) {
    constexpr std::size_t kRowsPerPart = 32'768;
    std::vector<std::uint32_t> rows;
    if (fold(text).empty()) {
        rows.resize(leads.rowCount());
        std::iota(rows.begin(), rows.end(), 0U);
        return rows;
    }
    std::vector<std::vector<std::uint32_t>> found((leads.rowCount() + kRowsPerPart - 1) / kRowsPerPart);
    std::atomic<bool> isCancelled{false};
    inParallel(found.size(), [&](std::size_t part) {
        if (control.isCancelled()) isCancelled = true;
        if (isCancelled) return;
        const std::size_t end = std::min(leads.rowCount(), (part + 1) * kRowsPerPart);
        TextSearch(leads, text).find(part * kRowsPerPart, end, found[part]);
    });
    if (isCancelled) return failure(ErrorCode::Cancelled);
    for (const auto& own : found) rows.insert(rows.end(), own.begin(), own.end());
    return rows;
}

} // namespace farol
