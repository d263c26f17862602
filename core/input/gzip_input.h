// SPDX-License-Identifier: GPL-3.0-or-later
// Unpacks gzip.
#pragma once

#include "core/base/file_bytes.h"
#include "core/base/result.h"
#include "core/base/task_control.h"

#include <string_view>

namespace farol {

//   packed   one gzip member or more
//   errors   BadContainer with detail "damaged" or "bomb"; NotDelimitedText with "endless-line"; Cancelled
//   source   RFC 1952 (zlib)
Result<FileBytes> unpackGzip(std::string_view packed, const TaskControl& control);

} // namespace farol
