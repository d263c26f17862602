// SPDX-License-Identifier: GPL-3.0-or-later
// The real executable, where no window can open.
#include <QProcess>
#include <QProcessEnvironment>

#include <gtest/gtest.h>

#include <map>
#include <vector>

namespace {

struct Outcome {
    int status = -1;
    QString output;
    QString errors;
};

using Variables = std::map<QString, QString>;

Outcome runWithoutDisplay(const QStringList& arguments, const Variables& variables = {}) {
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE", "LC_ALL"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    for (const auto& [name, value] : variables) environment.insert(name, value);
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
    const QString platform = QStringLiteral("QT_QPA_PLATFORM");
    const QString display = QStringLiteral("DISPLAY");
    const std::vector<Variables> surroundings = {
        {},
        {{platform, QString()}, {display, QString()}},
        {{platform, QStringLiteral("xcb")}},
        {{platform, QStringLiteral("wayland;xcb")}},
        {{platform, QStringLiteral("xcb")}, {display, QStringLiteral(":987")}}, // nobody answers there
    };
    for (std::size_t i = 0; i < surroundings.size(); ++i) {
        const Outcome outcome = runWithoutDisplay({}, surroundings[i]);
        EXPECT_EQ(outcome.status, 1) << i;
        EXPECT_EQ(outcome.errors.count(u'\n'), 1) << i << ": " << outcome.errors.toStdString();
        EXPECT_TRUE(outcome.errors.contains(QStringLiteral("no display"))) << i;
    }
}
#endif

} // namespace
