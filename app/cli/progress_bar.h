// SPDX-License-Identifier: GPL-3.0-or-later
// A progress bar on standard error, for people who wait.
#pragma once

#include "core/base/task_control.h"

#include <chrono>
#include <string>

namespace farol::cli {

// Shows nothing before half a second has passed, nothing when standard error is no terminal, and wipes its
// line when it is destroyed.
class ProgressBar {
public:
    explicit ProgressBar(std::string label, bool quiet = false);
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    // Progress for the bar, and a stop when the person interrupts the program.
    //   requires the bar outlives the control
    TaskControl control();

private:
    void show(double fraction);

    std::string m_label;
    bool m_enabled;
    bool m_visible = false;
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    std::chrono::steady_clock::time_point m_lastShown{};
};

} // namespace farol::cli
