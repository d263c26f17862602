// SPDX-License-Identifier: GPL-3.0-or-later
// Errors as English sentences: what happened, where, what to do.
#pragma once

#include "core/base/error.h"

#include <string>

namespace farol::cli {

// For an error met while reading.
//   file  the input's path, for errors that do not carry it
std::string readingSentence(const Error& error, const std::string& file = {});

// For an error met while writing: the same codes mean other things there.
std::string writingSentence(const Error& error);

} // namespace farol::cli
