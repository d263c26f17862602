// SPDX-License-Identifier: GPL-3.0-or-later
// The e-mail address of an account, as it is typed and as it is compared.
#pragma once

#include <string>
#include <string_view>

namespace farol {

// Whether `text` is one e-mail address and nothing else; white space around it does not matter.
bool isAccountEmail(std::string_view text);

// The form in which addresses are compared: without white space around it, in lower case. Of any text.
std::string comparedEmail(std::string_view text);

} // namespace farol
