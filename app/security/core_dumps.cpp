// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/core_dumps.h"

#ifndef _WIN32
#include <sys/resource.h>
#endif

namespace farol::platform {

bool forbidCoreDumps() {
#ifdef _WIN32
    return true;
#else
    const rlimit none{0, 0};
    return ::setrlimit(RLIMIT_CORE, &none) == 0;
#endif
}

} // namespace farol::platform
