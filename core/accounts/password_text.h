// SPDX-License-Identifier: GPL-3.0-or-later
// A password in the one form that keys are made of, however a keyboard spells its accents.
#pragma once

#include "core/base/secret_bytes.h"

namespace farol {

// Characters that are composed of others come as one, so that "a" and a tilde are "ã". What is not UTF-8
// stays as it is.
//   source   Unicode NFC, as RFC 8265 asks for passwords
SecretBytes normalPassword(const SecretBytes& typed);

} // namespace farol
