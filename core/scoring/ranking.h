// SPDX-License-Identifier: GPL-3.0-or-later
// Orders rows by score.
#pragma once

#include <cstdint>
#include <vector>

namespace farol {

// Row numbers, highest score first; equal scores keep their order.
std::vector<std::uint32_t> rankByScore(const std::vector<std::int32_t>& scores);

} // namespace farol
