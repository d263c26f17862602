// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps keys and leads out of the files that a system writes when a program crashes.
#pragma once

namespace farol::platform {

// To be called before anything secret is in memory.
//   returns  whether the system promised it; where it has no such files of its own making, true
bool forbidCoreDumps();

} // namespace farol::platform
