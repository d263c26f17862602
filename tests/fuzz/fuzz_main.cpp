// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer's entry: hands each input to the target that the build names in FAROL_FUZZ_TARGET.
#include "tests/fuzz/fuzz_targets.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    farol::fuzz::FAROL_FUZZ_TARGET({reinterpret_cast<const char*>(data), size});
    return 0;
}
