// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/ranking.h"

#include "core/base/parallel.h"
#include "core/scoring/score_range.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <span>
#include <utility>

namespace farol {
namespace {

// One counter per possible score pays off while there are not many more of them than rows.
constexpr std::int64_t kSmallRange = 1'000'000;
constexpr std::size_t kRowsPerPart = 65'536; // fewer do not pay for a thread

// Counting sort, in parts that are counted and then placed by one thread each.
class CountingSort {
public:
    CountingSort(const std::vector<std::int32_t>& scores, const std::vector<std::uint8_t>& exclusions,
                 ScoreRange range)
        : m_scores(scores),
          m_exclusions(exclusions),
          m_high(range.high),
          m_excludedFrom(static_cast<std::size_t>(range.size())),
          m_buckets(m_excludedFrom * (exclusions.empty() ? 1 : 2)) {
        // The counters of all parts together stay few beside the rows.
        const std::size_t affordable = std::max<std::size_t>(scores.size() / m_buckets, 1);
        m_parts =
            std::clamp<std::size_t>(scores.size() / kRowsPerPart, 1, std::min(workerCount(), affordable));
    }

    std::vector<std::uint32_t> run() {
        std::vector<std::uint32_t> order(m_scores.size());
        m_next.assign(m_parts * m_buckets, 0);
        inParallel(m_parts, [&](std::size_t part) {
            const std::span<std::uint32_t> counts = countersOf(part);
            for (std::size_t row = beginOf(part); row < beginOf(part + 1); ++row) ++counts[bucketOf(row)];
        });
        std::uint32_t before = 0;
        for (std::size_t bucket = 0; bucket < m_buckets; ++bucket)
            for (std::size_t part = 0; part < m_parts; ++part) {
                std::uint32_t& counter = m_next[part * m_buckets + bucket];
                before += std::exchange(counter, before);
            }
        inParallel(m_parts, [&](std::size_t part) {
            const std::span<std::uint32_t> next = countersOf(part);
            for (std::size_t row = beginOf(part); row < beginOf(part + 1); ++row)
                order[next[bucketOf(row)]++] = static_cast<std::uint32_t>(row);
        });
        return order;
    }

private:
    std::size_t beginOf(std::size_t part) const { return m_scores.size() * part / m_parts; }
    std::span<std::uint32_t> countersOf(std::size_t part) {
        return std::span(m_next).subspan(part * m_buckets, m_buckets);
    }
    std::size_t bucketOf(std::size_t row) const {
        const auto own = static_cast<std::size_t>(std::int64_t{m_high} - m_scores[row]);
        return m_exclusions.empty() || m_exclusions[row] == 0 ? own : m_excludedFrom + own;
    }

    const std::vector<std::int32_t>& m_scores;
    const std::vector<std::uint8_t>& m_exclusions;
    std::int32_t m_high;
    std::size_t m_excludedFrom; // buckets before those of excluded rows
    std::size_t m_buckets;
    std::size_t m_parts = 1;
    std::vector<std::uint32_t> m_next; // m_buckets per part: how many rows; then where the next one goes
};

} // namespace

std::vector<std::uint32_t> rankByScore(const std::vector<std::int32_t>& scores) {
    return rankLeads(scores, {});
}

std::vector<std::uint32_t> rankLeads(const std::vector<std::int32_t>& scores,
                                     const std::vector<std::uint8_t>& exclusions) {
    if (scores.empty()) return {};
    const ScoreRange range = scoreRange(scores);
    if (range.size() <= kSmallRange) return CountingSort(scores, exclusions, range).run();
    std::vector<std::uint32_t> order(scores.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return scores[a] > scores[b]; });
    if (!exclusions.empty())
        std::stable_partition(order.begin(), order.end(),
                              [&](std::uint32_t row) { return exclusions[row] == 0; });
    return order;
}

} // namespace farol
