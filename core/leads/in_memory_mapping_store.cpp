// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/in_memory_mapping_store.h"

namespace farol {

Result<void> InMemoryMappingStore::remember(const std::string& headerSignature,
                                            const std::vector<MappingChoice>& corrected) {
    m_corrected[headerSignature] = corrected;
    return {};
}

Result<std::vector<MappingChoice>> InMemoryMappingStore::recall(const std::string& headerSignature) const {
    const auto found = m_corrected.find(headerSignature);
    return found == m_corrected.end() ? std::vector<MappingChoice>() : found->second;
}

} // namespace farol
