// SPDX-License-Identifier: GPL-3.0-or-later
// A JSON document that knows on which line each of its values stands.
#pragma once

#include <nlohmann/json.hpp>
#include <tl/expected.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace farol {

struct JsonProblem {
    std::size_t line = 1;
    std::string pointer; // JSON pointer (RFC 6901); empty for the whole
    std::string message; // English, without a full stop
};

struct JsonWithLines {
    nlohmann::ordered_json root;
    std::map<std::string, std::size_t> lines; // JSON pointer -> line, from 1
    std::vector<JsonProblem> problems;        // what could be read past: a key that comes twice (the last one
                                              // counts), a number such as NaN or 1e400 (null in `root`)

    // The line of `pointer`, or of the nearest value around it.
    std::size_t lineOf(std::string pointer) const;
};

// Names every key that comes twice and every number that is none.
//   errors   what nothing can be read past: broken JSON, nesting deeper than 64 levels, an object of more
//            than 256 keys
tl::expected<JsonWithLines, JsonProblem> parseJsonWithLines(std::string_view json);

// The pointer of what stands in the value at `at`.
std::string pointerTo(const std::string& at, std::string_view key);
std::string pointerTo(const std::string& at, std::size_t index);

} // namespace farol
