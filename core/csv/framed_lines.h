// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the frame off texts whose lines are framed: quoted as a whole, or drawn as a table.
#pragma once

#include "core/csv/dialect.h"
#include "core/csv/header_evidence.h"
#include "core/text/encoding.h"

#include <optional>

namespace farol {

// A text in which each record is one quoted cell that holds a record: "1,""Ana"",Faro". Programs that export
// an export write such files.
//   isKnownHeader  may be empty; without known headers, quotes inside the quotes must tell
//   returns  the records that were quoted; nothing where a list of one column is as likely
std::optional<DecodedText> withoutLineQuotes(const DecodedText& text, const KnownHeader& isKnownHeader);

struct UndrawnTable {
    DecodedText text; // as many lines as before; those that were only drawn are blank
    Dialect dialect;
};

// A table drawn with '|' and a line of dashes under its header, or over it: Markdown, SQL consoles.
//   returns  nothing for any other text
std::optional<UndrawnTable> withoutDrawing(const DecodedText& text);

} // namespace farol
