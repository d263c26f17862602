// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/command_line.h"

#include <gtest/gtest.h>

namespace farol::app {
namespace {

CommandLine parse(const QStringList& arguments) {
    return parseCommandLine(arguments, QStringLiteral("1.2.3"));
}

TEST(CommandLine, OpensTheFileThatIsNamed) {
    const auto line = parse({QStringLiteral("leads.csv")});
    EXPECT_EQ(line.file, QStringLiteral("leads.csv"));
    EXPECT_TRUE(line.error.isEmpty());
    EXPECT_TRUE(line.output.isEmpty());
}

TEST(CommandLine, TakesAFileThatBeginsWithADashBehindTwoDashes) {
    EXPECT_EQ(parse({QStringLiteral("--"), QStringLiteral("-leads.csv")}).file, QStringLiteral("-leads.csv"));
}

TEST(CommandLine, RefusesAnUnknownOptionAndASecondFile) {
    EXPECT_TRUE(parse({QStringLiteral("--fast")}).error.contains(QStringLiteral("--fast")));
    EXPECT_FALSE(parse({QStringLiteral("a.csv"), QStringLiteral("b.csv")}).error.isEmpty());
}

TEST(CommandLine, AnswersHelpAndVersion) {
    EXPECT_EQ(parse({QStringLiteral("--version")}).output, QStringLiteral("farol 1.2.3"));
    EXPECT_TRUE(parse({QStringLiteral("--help")}).output.startsWith(QStringLiteral("Usage: farol")));
}

} // namespace
} // namespace farol::app
