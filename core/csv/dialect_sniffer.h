// SPDX-License-Identifier: GPL-3.0-or-later
// Decides how an unknown text is delimited.
#pragma once

#include "core/csv/dialect.h"
#include "core/csv/table_structure.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace farol {

struct SniffedDialect {
    Dialect dialect;
    std::size_t dataBegin = 0; // offset of the first byte after an Excel "sep=;" line
};

// Weighs every delimiter and quote by how regular the rows become and how many cells read as a number, a
// date, an e-mail address or a plain word, over the first records of `text`.
//   text            UTF-8
//   isKnownHeader   header words that the caller knows; two in the first record speak for what separates them
//   source   docs/csv.md, section "Dialect"; the idea of weighing pattern by type is that of van den Burg,
//            Nazabal and Sutton, "Wrangling messy CSV files by detecting row and type patterns" (2019)
SniffedDialect sniffDialect(std::string_view text, const KnownHeader& isKnownHeader = {});

// Quote and escape of a text whose delimiter is known.
Dialect sniffQuoting(std::string_view text, const std::string& delimiter);

} // namespace farol
