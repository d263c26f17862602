// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_email.h"

#include "core/normalize/email_text.h"
#include "core/text/fold.h"

namespace farol {

bool isAccountEmail(std::string_view text) {
    const auto parts = firstEmail(text);
    // A list cell may say more than an address ("Ana <ana@x.pt>; ..."); an account may not.
    return parts && trimmed(text).size() == parts->name.size() + 1 + parts->domain.size() &&
           comparedEmail(text) == lowerCase(parts->name) + "@" + parts->domain;
}

std::string comparedEmail(std::string_view text) {
    return lowerCase(trimmed(text));
}

} // namespace farol
