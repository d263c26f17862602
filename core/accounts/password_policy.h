// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a password is good enough for a company's leads.
#pragma once

#include "core/base/secret_bytes.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace farol {

inline constexpr std::size_t kShortestPassword = 10; // characters, not bytes

enum class PasswordProblem { None, TooShort, TooWeak };

struct PasswordVerdict {
    int strength = 0; // 0 (guessed at once) .. 4 (very strong)
    PasswordProblem problem = PasswordProblem::TooShort;
};

// By zxcvbn, where Farol was built with it; else by length and kinds of characters.
//   known    what an attacker tries first: the company's name, the e-mail address
PasswordVerdict judgePassword(const SecretBytes& password, const std::vector<std::string_view>& known);

} // namespace farol
