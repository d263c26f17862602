// SPDX-License-Identifier: GPL-3.0-or-later
// The real executable, where no window can open.
#include <QProcess>
#include <QProcessEnvironment>

#include <gtest/gtest.h>

namespace {

struct Outcome {
    int status = -1;
    QString output;
    QString errors;
};

Outcome runWithoutDisplay(const QStringList& arguments) {
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE", "LC_ALL"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(FAROL_PROGRAM), arguments);
    EXPECT_TRUE(program.waitForFinished());
    if (program.exitStatus() != QProcess::NormalExit) return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

TEST(Program, AnswersVersionAndHelpWithoutADisplay) {
    const Outcome version = runWithoutDisplay({QStringLiteral("--version")});
    EXPECT_EQ(version.status, 0);
    EXPECT_EQ(version.output, QStringLiteral("farol " FAROL_VERSION "\n"));
    EXPECT_EQ(runWithoutDisplay({QStringLiteral("--help")}).status, 0);
}

TEST(Program, RefusesAWrongCallWithStatusTwo) {
    EXPECT_EQ(runWithoutDisplay({QStringLiteral("--fast")}).status, 2);
}

#if defined(__unix__) && !defined(__APPLE__)
TEST(Program, SaysInOneSentenceThatThereIsNoDisplay) {
    const Outcome outcome = runWithoutDisplay({});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(outcome.errors.count(u'\n'), 1);
    EXPECT_TRUE(outcome.errors.contains(QStringLiteral("no display"))) << outcome.errors.toStdString();
}
#endif

} // namespace
