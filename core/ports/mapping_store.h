// SPDX-License-Identifier: GPL-3.0-or-later
// Where corrected mappings are kept between files.
#pragma once

#include "core/base/result.h"
#include "core/leads/mapping_choice.h"

#include <string>
#include <vector>

namespace farol {

// Headers are a company's own data: an implementation that writes to disk encrypts them.
//   thread  one at a time
class MappingStore {
public:
    virtual ~MappingStore() = default;

    // Replaces what is kept for these headers.
    //   headerSignature  of headerSignature()
    //   corrected        the choices that a person made, one per field; columns by their exact name
    virtual Result<void> remember(const std::string& headerSignature,
                                  const std::vector<MappingChoice>& corrected) = 0;

    //   returns  empty when nothing is kept for these headers
    virtual Result<std::vector<MappingChoice>> recall(const std::string& headerSignature) const = 0;
};

} // namespace farol
