// SPDX-License-Identifier: GPL-3.0-or-later
// Writes dates in the one form that sorts and that everybody reads alike.
#pragma once

#include <chrono>
#include <string>

namespace farol {

// "2026-01-15"
std::string isoDate(std::chrono::sys_days day);

} // namespace farol
