// SPDX-License-Identifier: GPL-3.0-or-later
// What the system says about a file, as our error codes.
#pragma once

#include "core/base/error.h"

#include <string>

namespace farol {

//   error      a value of errno
//   otherwise  the code for what has none of its own: ReadFailed or WriteFailed
ErrorCode codeOfErrno(int error, ErrorCode otherwise);

// The system's own words for it, in English.
std::string systemMessage(int error);

} // namespace farol
