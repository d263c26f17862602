// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/core_dumps.h"

#include <gtest/gtest.h>

#ifndef _WIN32
#include <sys/resource.h>
#endif

namespace farol::platform {
namespace {

TEST(CoreDumps, AreForbiddenForGood) {
    EXPECT_TRUE(forbidCoreDumps());
#ifndef _WIN32
    rlimit limit{1, 1};
    ASSERT_EQ(::getrlimit(RLIMIT_CORE, &limit), 0);
    EXPECT_EQ(limit.rlim_cur, 0U);
    EXPECT_EQ(limit.rlim_max, 0U); // nothing that is started from here can raise it
#endif
}

} // namespace
} // namespace farol::platform
