// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the first e-mail address in a cell and takes it apart.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace farol {

struct EmailParts {
    std::string name;   // before the @, as written
    std::string domain; // lower case, without a final dot
};

//   text     UTF-8, any white space
//   returns  nothing when the first thing with an @ is no address, or nothing has one
std::optional<EmailParts> firstEmail(std::string_view text);

} // namespace farol
