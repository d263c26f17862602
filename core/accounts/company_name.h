// SPDX-License-Identifier: GPL-3.0-or-later
// The name of a company as an account keeps it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace farol {

//   returns  the text with white space tidied; nothing when it is empty or longer than 400 bytes
std::optional<std::string> companyName(std::string_view text);

} // namespace farol
