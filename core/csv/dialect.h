// SPDX-License-Identifier: GPL-3.0-or-later
// How a delimited text is written: what separates, what quotes, what escapes.
#pragma once

#include <string>

namespace farol {

enum class Escape { Doubled, Backslash };

struct Dialect {
    std::string delimiter = ","; // UTF-8, one character or more; empty: one column
    char quote = '"';            // '\0': none
    Escape escape = Escape::Doubled;
    char comment = '\0';           // first character of a comment line; '\0': none
    bool skipInitialSpace = false; // "a, b": the space after a delimiter is no data
    bool escapesCells = false;     // backslash: the escape is also one outside quotes, "Silva\, Ana"
    bool mergesDelimiters = false; // a run of delimiters is one, and those at a record's ends are none

    bool operator==(const Dialect&) const = default;
};

} // namespace farol
