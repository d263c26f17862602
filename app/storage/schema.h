// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a company's database, as the migrations that lead to them (docs/storage.md).
#pragma once

#include <array>

namespace farol::platform {

// By which a database of Farol is told from any other: "Faro".
inline constexpr int kApplicationId = 0x4661726F;

// kMigrations[i] leads from version i to version i + 1. Forward only: one that was released is never changed.
extern const std::array<const char*, 1> kMigrations;

} // namespace farol::platform
