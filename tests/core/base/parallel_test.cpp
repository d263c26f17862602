// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <gtest/gtest.h>

#include <atomic>
#include <stdexcept>
#include <vector>

namespace farol {
namespace {

class Workers : public testing::TestWithParam<std::size_t> {
protected:
    void SetUp() override { limitWorkers(GetParam()); }
    void TearDown() override { limitWorkers(0); }
};

TEST_P(Workers, DoEachPartOnce) {
    std::vector<std::atomic<int>> done(1'000);
    inParallel(done.size(), [&](std::size_t part) { ++done[part]; });
    for (const auto& times : done) EXPECT_EQ(times, 1);
}

TEST_P(Workers, HandOnWhatAPartThrows) {
    EXPECT_THROW(inParallel(50,
                            [](std::size_t part) {
                                if (part == 7) throw std::runtime_error("part 7");
                            }),
                 std::runtime_error);
}

TEST_P(Workers, HaveNothingToDoForNoParts) {
    inParallel(0, [](std::size_t) { FAIL(); });
}

INSTANTIATE_TEST_SUITE_P(OneAndMany, Workers, testing::Values(1, 2, 8));

} // namespace
} // namespace farol
