// SPDX-License-Identifier: GPL-3.0-or-later
// Orders rows by score.
#pragma once

#include <cstdint>
#include <vector>

namespace farol {

// Row numbers, highest score first; equal scores keep their order.
std::vector<std::uint32_t> rankByScore(const std::vector<std::int32_t>& scores);

// The same, with the rows that are excluded behind all others.
//   exclusions  per row, not 0: excluded; empty: none is
std::vector<std::uint32_t> rankLeads(const std::vector<std::int32_t>& scores,
                                     const std::vector<std::uint8_t>& exclusions);

} // namespace farol
