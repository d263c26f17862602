// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps corrected mappings for as long as the program runs.
#pragma once

#include "core/ports/mapping_store.h"

#include <map>
#include <string>
#include <vector>

namespace farol {

class InMemoryMappingStore final : public MappingStore {
public:
    Result<void> remember(const std::string& headerSignature,
                          const std::vector<MappingChoice>& corrected) override;
    Result<std::vector<MappingChoice>> recall(const std::string& headerSignature) const override;

private:
    std::map<std::string, std::vector<MappingChoice>> m_corrected;
};

} // namespace farol
