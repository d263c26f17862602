// SPDX-License-Identifier: GPL-3.0-or-later
// Spreads one piece of work over the machine's cores.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace farol {

// How many threads a piece of work may use: as many as the machine has cores, unless limited.
std::size_t workerCount();

// At most `threads` from now on, for the whole program; 0: as many as there are cores.
//   thread   any; work that has begun goes on as it was
void limitWorkers(std::size_t threads);

// Calls work(0) to work(parts - 1), each once, on this thread and on workerCount() - 1 others, and returns
// when all are done. What one of them throws is thrown here, after the others have ended.
void inParallel(std::size_t parts, const std::function<void(std::size_t part)>& work);

// Lets threads make the parts of an output, and hands each to `take` in their order, one at a time.
//   make     called for each part with an empty block to fill; on any thread
//   take     the block of a part; on any thread; false ends it all
void makeInOrder(std::size_t parts, const std::function<void(std::size_t part, std::string& block)>& make,
                 const std::function<bool(std::string_view block)>& take);

} // namespace farol
