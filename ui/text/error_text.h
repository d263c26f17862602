// SPDX-License-Identifier: GPL-3.0-or-later
// Turns an Error into a sentence for people: what happened, where, and what to do about it.
#pragma once

#include "core/base/error.h"

#include <QString>

namespace farol::ui {

// What was being done with the file: a folder that is gone is another matter when saving.
enum class FileUse { Reading, Saving };

//   about    the file's path or name, for errors whose subject is something else; may be empty
//   returns  one or two sentences in the program's language; empty for Cancelled, which is no failure
QString errorText(const Error& error, const QString& about = {}, FileUse use = FileUse::Reading);

} // namespace farol::ui
