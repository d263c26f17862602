// SPDX-License-Identifier: GPL-3.0-or-later
// A JSON document that knows on which line each of its values stands.
#pragma once

#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace farol {

struct JsonWithLines {
    nlohmann::ordered_json root;
    std::map<std::string, std::size_t> lines; // JSON pointer (RFC 6901) -> line, from 1

    // The line of `pointer`, or of the nearest value around it.
    std::size_t lineOf(std::string pointer) const;
};

//   errors   BadRuleSet; detail says the line and what was expected: broken JSON, a key that comes twice in
//   one
//            object, nesting deeper than 64 levels
Result<JsonWithLines> parseJsonWithLines(std::string_view json);

} // namespace farol
