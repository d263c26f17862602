// SPDX-License-Identifier: GPL-3.0-or-later
// Headers of more than one record: groups above names, units below them, names broken over two lines.
#pragma once

#include "core/csv/header_evidence.h"

#include <cstddef>
#include <string>
#include <vector>

namespace farol {

struct HeaderLines {
    std::size_t names = 0;           // index into the sample: the record that names the columns, or begins to
    std::size_t records = 1;         // of the header, from there on; rows follow
    std::vector<std::string> joined; // the names, where two records give them together; else empty
};

// Sure signs only, so that no row is taken for a part of the header:
// - groups above names: a record with the gaps or repeats of merged cells, above a full one of distinct
// words;
// - names below groups: a record that names the columns of each group, and is blank where no row is;
// - two records whose words make header names only when they are read together ("First" above "Name");
// - below the names nothing but units ("kg", "(m)") or names of data types ("TEXT", "INTEGER").
//   header         index into the sample: the record taken for the header so far
//   isKnownHeader  may be empty
HeaderLines headerLines(const std::vector<SampleRecord>& sample, std::size_t header,
                        const KnownHeader& isKnownHeader);

} // namespace farol
