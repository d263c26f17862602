// SPDX-License-Identifier: GPL-3.0-or-later
// Errors as English sentences: what happened, where, what to do.
#pragma once

#include "core/base/error.h"

#include <string>

namespace farol::cli {

// For an error met while reading.
std::string readingSentence(const Error& error);

// For an error met while writing: the same codes mean other things there.
std::string writingSentence(const Error& error);

} // namespace farol::cli
