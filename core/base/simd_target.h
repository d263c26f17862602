// SPDX-License-Identifier: GPL-3.0-or-later
// Which vector instructions the program uses: the widest that the machine has, unless it is told otherwise.
#pragma once

namespace farol {

// Only those that every machine of this kind has, from now on, so that counts of instructions can be
// compared.
//   thread   before any other work begins
void useBaselineInstructions();

} // namespace farol
