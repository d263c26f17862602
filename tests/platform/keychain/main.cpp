// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tests of the keychain: with tests/support/with_keyring.sh, or without any bus.
#include <QCoreApplication>

#include <gtest/gtest.h>

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
