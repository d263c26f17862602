// SPDX-License-Identifier: GPL-3.0-or-later
// From the spelling of a value to its code: looked up once per cell of a scored column, so made for speed.
#pragma once

#include "core/leads/spelling_hash.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace farol {

// A hash table with open addressing; spellings stand one behind the other in one block.
class SpellingIndex {
public:
    SpellingIndex() : m_slots(kFirstSlots) {}

    //   returns  nothing when `spelling` was not added
    std::optional<std::uint32_t> find(std::string_view spelling) const {
        const std::uint64_t hash = hashOf(spelling);
        const std::size_t mask = m_slots.size() - 1;
        for (std::size_t at = (hash >> 1U) & mask;; at = (at + 1) & mask) {
            const Slot& slot = m_slots[at];
            if (slot.hash == 0) return std::nullopt;
            if (slot.hash == hash && slot.size == spelling.size() &&
                isSameSpelling(spelling, m_text.data() + slot.begin))
                return slot.code;
        }
    }

    //   requires find(spelling) is nothing
    void add(std::string_view spelling, std::uint32_t code);

    std::size_t size() const { return m_size; }

private:
    struct Slot {
        std::uint64_t hash = 0; // 0: free
        std::size_t begin = 0;  // into m_text
        std::uint32_t size = 0;
        std::uint32_t code = 0;
    };
    static constexpr std::size_t kFirstSlots = 64; // a power of two

    // Never that of a free slot.
    static std::uint64_t hashOf(std::string_view spelling) { return spellingHash(spelling) | 1U; }
    void grow();

    std::vector<Slot> m_slots;
    std::string m_text;
    std::size_t m_size = 0;
};

} // namespace farol
