// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/identity_index.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace farol::platform {
namespace {

std::uint64_t wordOf(const IdentityHash& identity) {
    return std::max<std::uint64_t>(identity.word(), 1); // 0 marks a free place
}

} // namespace

void IdentityIndex::reserve(std::size_t entries) {
    const std::size_t size = std::bit_ceil(std::max<std::size_t>(16, entries + entries / 3));
    if (size <= m_entries.size()) return;
    std::vector<Entry> old = std::exchange(m_entries, std::vector<Entry>(size));
    for (const Entry& entry : old)
        if (entry.word != 0) m_entries[placeOf(entry.word)] = entry;
}

// The words are hashes already: their low bits say where to begin.
std::size_t IdentityIndex::placeOf(std::uint64_t word) const {
    const std::size_t mask = m_entries.size() - 1;
    std::size_t place = static_cast<std::size_t>(word) & mask;
    while (m_entries[place].word != 0 && m_entries[place].word != word) place = (place + 1) & mask;
    return place;
}

LeadKey IdentityIndex::find(const IdentityHash& identity) const {
    return m_entries.empty() ? 0 : m_entries[placeOf(wordOf(identity))].lead;
}

void IdentityIndex::insert(const IdentityHash& identity, LeadKey lead) {
    reserve(m_used + 1);
    Entry& entry = m_entries[placeOf(wordOf(identity))];
    if (entry.lead != 0) return;
    if (entry.word == 0) ++m_used;
    entry = {wordOf(identity), lead};
}

void IdentityIndex::erase(const IdentityHash& identity) {
    // The place stays taken, so that those behind it are still found.
    if (!m_entries.empty()) m_entries[placeOf(wordOf(identity))].lead = 0;
}

} // namespace farol::platform
