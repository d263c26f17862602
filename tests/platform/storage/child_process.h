// SPDX-License-Identifier: GPL-3.0-or-later
// storage_child, as a test runs it.
#pragma once

#include "core/base/error.h"
#include "core/base/file_bytes.h"

#include <QProcess>

#include <gtest/gtest.h>

#include <filesystem>

namespace farol::platform {

inline constexpr int kPatience = 60'000; // milliseconds, for a machine that is busy with other things

inline void startChild(QProcess& child, const char* command, const std::filesystem::path& file,
                       const QStringList& more = {}) {
    child.start(FAROL_STORAGE_CHILD, QStringList{command, QString::fromStdString(pathText(file))} + more);
    ASSERT_TRUE(child.waitForStarted(kPatience));
}

// Runs it to its end.
//   returns  its exit status
inline int runChild(const char* command, const std::filesystem::path& file, const QStringList& more = {}) {
    QProcess child;
    startChild(child, command, file, more);
    EXPECT_TRUE(child.waitForFinished(kPatience));
    EXPECT_EQ(child.exitStatus(), QProcess::NormalExit);
    return child.exitCode();
}

inline int exitOf(ErrorCode code) {
    return 100 + static_cast<int>(code);
}

} // namespace farol::platform
