// SPDX-License-Identifier: GPL-3.0-or-later
// `fold` for many short texts: letters of European languages are looked up.
#pragma once

#include <string>
#include <string_view>

namespace farol {

// What fold(text) gives, into `out`, whose memory is used again.
void quickFold(std::string_view text, std::string& out);

} // namespace farol
