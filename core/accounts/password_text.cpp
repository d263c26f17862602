// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/password_text.h"

#include <sodium.h>
#include <utf8proc.h>

#include <cstdlib>
#include <string_view>

namespace farol {

SecretBytes normalPassword(const SecretBytes& typed) {
    utf8proc_uint8_t* composed = nullptr;
    const utf8proc_ssize_t size =
        utf8proc_map(typed.data(), static_cast<utf8proc_ssize_t>(typed.size()), &composed,
                     static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    if (size < 0) return typed.clone();
    const auto count = static_cast<std::size_t>(size);
    SecretBytes normal({composed, count});
    sodium_memzero(composed, count);
    std::free(composed);
    return normal;
}

} // namespace farol
