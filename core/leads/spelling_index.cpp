// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/spelling_index.h"

#include <utility>

namespace farol {

void SpellingIndex::add(std::string_view spelling, std::uint32_t code) {
    if (2 * (m_size + 1) > m_slots.size()) grow();
    const std::uint64_t hash = hashOf(spelling);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = (hash >> 1U) & mask;
    while (m_slots[at].hash != 0) at = (at + 1) & mask;
    m_slots[at] = {hash, m_text.size(), static_cast<std::uint32_t>(spelling.size()), code};
    m_text += spelling;
    ++m_size;
}

void SpellingIndex::grow() {
    std::vector<Slot> larger(2 * m_slots.size());
    const std::size_t mask = larger.size() - 1;
    for (const Slot& slot : m_slots) {
        if (slot.hash == 0) continue;
        std::size_t at = (slot.hash >> 1U) & mask;
        while (larger[at].hash != 0) at = (at + 1) & mask;
        larger[at] = slot;
    }
    m_slots = std::move(larger);
}

} // namespace farol
