// SPDX-License-Identifier: GPL-3.0-or-later
// Makes gzip files for tests.
#pragma once

#include <string>
#include <string_view>

namespace farol::testing {

// One gzip member.
std::string gzipOf(std::string_view text);

} // namespace farol::testing
