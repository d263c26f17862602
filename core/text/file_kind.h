// SPDX-License-Identifier: GPL-3.0-or-later
// Recognises files that are no delimited text, so that a person can be told what to do with them.
#pragma once

#include <optional>
#include <string_view>

namespace farol {

// Names what `bytes` are when they are not text: "xlsx", "xls", "ods", "numbers", "docx", "pdf", "png",
// "jpeg", "gif", "zip", "gzip", "sqlite", "program", "html"... or "binary" for anything else that is no text.
//   returns  nothing for text
//   source   the published signatures ("magic numbers") of each format
std::optional<std::string_view> recogniseNonText(std::string_view bytes);

} // namespace farol
