// SPDX-License-Identifier: GPL-3.0-or-later
// What storage_child imports, and how its parent knows it again.
#pragma once

#include "core/base/secret_bytes.h"
#include "core/ports/lead_store.h"

#include <cstddef>
#include <string>

namespace farol::testing {

inline constexpr std::size_t kChildRows = 300;

inline SecretBytes childKey() {
    SecretBytes key(32);
    key.data()[0] = 42;
    return key;
}

// The file of a number: half of its leads come again with the next one, changed.
inline std::string childCsv(std::size_t number) {
    std::string csv = "Lead ID,Full Name,Email,Round\n";
    for (std::size_t row = 0; row < kChildRows; ++row) {
        const std::string id = std::to_string(number * kChildRows / 2 + row);
        csv += id + ",Eva Luz,eva" + id + "@bolt.example," + std::to_string(number) + '\n';
    }
    return csv;
}

inline ImportSource childSource(std::size_t number) {
    return {std::to_string(number) + ".csv", "hash " + std::to_string(number), 0, "standard 2"};
}

} // namespace farol::testing
