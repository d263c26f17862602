// SPDX-License-Identifier: GPL-3.0-or-later
// Walks over a whole text, with all cores where that is safe.
#pragma once

#include "core/base/parallel.h"
#include "core/csv/row_walk.h"

#include <cstddef>

namespace farol {

// How a text is cut up. Small sizes serve tests: what is found is the same with any.
struct WalkPieces {
    std::size_t firstBytes = std::size_t{256} << 10; // walked over before the text is cut
    std::size_t bytes = std::size_t{2} << 20;        // of a piece, at least 1
    // Pieces before they are joined; 1: nothing is cut.
    std::size_t atOnce = workerCount() == 1 ? 1 : 8 * workerCount();
};

// What one walk over all of it gives, whatever the number of threads.
//   begin    offset of the first record, `line` its line from 1
//   errors   as RowWalk::to
Result<RowWalk> walkTable(const TablePlace& place, std::size_t begin, std::size_t line,
                          const TaskControl& control, const WalkPieces& pieces = {});

} // namespace farol
