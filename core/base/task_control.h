// SPDX-License-Identifier: GPL-3.0-or-later
// Progress out of, and cancellation into, a long piece of work in core.
#pragma once

#include <functional>
#include <stop_token>

namespace farol {

// A default-made TaskControl never cancels and reports to nobody.
//   thread   `onProgress` is called on the thread that does the work
struct TaskControl {
    std::stop_token stop;
    std::function<void(double fraction)> onProgress; // 0..1, never falls

    bool isCancelled() const { return stop.stop_requested(); }
    void report(double fraction) const {
        if (onProgress) onProgress(fraction);
    }

    // A control for one step of the work, whose 0..1 fills `from`..`to` of this one.
    TaskControl step(double from, double to) const {
        if (!onProgress) return {stop, {}};
        return {stop, [report = onProgress, from, to](double f) { report(from + f * (to - from)); }};
    }
};

} // namespace farol
