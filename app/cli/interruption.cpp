// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#ifndef _WIN32
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <thread>
#endif

namespace farol::cli {

#ifdef _WIN32
std::stop_token interruption() {
    static const std::stop_source source;
    return source.get_token();
}
#else
namespace {

void discardPending(const sigset_t& signals) {
    sigset_t pending;
    while (sigpending(&pending) == 0) {
        bool found = false;
        for (const int signal : {SIGINT, SIGTERM, SIGHUP})
            found = found || sigismember(&pending, signal) == 1;
        int discarded = 0;
        if (!found || sigwait(&signals, &discarded) != 0) return;
    }
}

// Waits for a signal on a thread of its own: nothing may be called from a real signal handler.
std::stop_source startWaiting() {
    std::stop_source source;
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&signals, signal);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGXFSZ, SIG_IGN);
    std::thread([source, signals]() mutable {
        int received = 0;
        sigwait(&signals, &received);
        source.request_stop();
        // A terminal or a "timeout" may send the same signal twice at once; that is not a second wish to
        // stop.
        std::this_thread::sleep_for(std::chrono::seconds(1));
        discardPending(signals);
        sigwait(&signals, &received);
        std::_Exit(128 + received);
    }).detach();
    return source;
}

} // namespace

std::stop_token interruption() {
    static const std::stop_source source = startWaiting();
    return source.get_token();
}
#endif

} // namespace farol::cli
