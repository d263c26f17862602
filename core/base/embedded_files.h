// SPDX-License-Identifier: GPL-3.0-or-later
// The data files that are compiled into the program (cmake/EmbedFiles.cmake).
#pragma once

#include <string_view>

namespace farol {

// The bytes of a file below resources/: embeddedFile("rules/standard.json").
//   returns  empty when no such file is compiled in: a bug, since the list is fixed in core/CMakeLists.txt
std::string_view embeddedFile(std::string_view name);

} // namespace farol
