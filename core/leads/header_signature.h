// SPDX-License-Identifier: GPL-3.0-or-later
// By what a file is known again as another one of the same kind.
#pragma once

#include "core/csv/record_table.h"

#include <string>

namespace farol {

// The headers, folded, sorted and joined by line breaks: an export whose columns were moved is still the same
// export.
//   returns  empty for a table without a header, which looks like any other of its width
std::string headerSignature(const RecordTable& table);

} // namespace farol
