// SPDX-License-Identifier: GPL-3.0-or-later
// Writes JSON in one form, made for people to read and for tools to compare line by line.
#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace farol {

// Two spaces of indent per level. What fits on the rest of a line of 110 columns stands on one line, but for
// the whole itself and lists of several objects; texts and numbers of a longer list fill lines. Keys keep
// their order; no \u escapes but for control characters; one line feed at the end.
//   root   its texts are UTF-8
std::string printJson(const nlohmann::ordered_json& root);

} // namespace farol
