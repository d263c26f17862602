// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl-C and its kind, as a polite request to stop.
#pragma once

#include <stop_token>

namespace farol::cli {

// From the first call on, SIGINT, SIGTERM and SIGHUP ask the running work to stop through the token, so that
// it can remove what it has half written; a second one ends the program at once. A file that may not grow
// further is a failed write, not a signal.
std::stop_token interruption();

} // namespace farol::cli
