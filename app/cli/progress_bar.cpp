// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_bar.h"

#include "app/cli/interruption.h"

#include <cstddef>
#include <cstdio>
#include <utility>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace farol::cli {
namespace {

constexpr auto kPatience = std::chrono::milliseconds(500);
constexpr auto kBetweenUpdates = std::chrono::milliseconds(50);
constexpr std::size_t kBarColumns = 30;

bool standardErrorIsTerminal() {
#ifdef _WIN32
    return _isatty(_fileno(stderr)) != 0;
#else
    return ::isatty(STDERR_FILENO) != 0;
#endif
}

} // namespace

ProgressBar::ProgressBar(std::string label, bool quiet)
    : m_label(std::move(label)), m_enabled(!quiet && standardErrorIsTerminal()) {}

ProgressBar::~ProgressBar() {
    if (m_visible) std::fputs("\r\033[K", stderr);
}

TaskControl ProgressBar::control() {
    if (!m_enabled) return {interruption(), {}};
    return {interruption(), [this](double fraction) { show(fraction); }};
}

void ProgressBar::show(double fraction) {
    const auto now = std::chrono::steady_clock::now();
    if (now - m_begin < kPatience || now - m_lastShown < kBetweenUpdates) return;
    m_lastShown = now;
    m_visible = true;
    const auto filled = static_cast<std::size_t>(fraction * static_cast<double>(kBarColumns));
    const std::string bar = std::string(filled, '#') + std::string(kBarColumns - filled, '.');
    std::fprintf(stderr, "\r%s [%s] %3d%%", m_label.c_str(), bar.c_str(), static_cast<int>(fraction * 100));
    std::fflush(stderr);
}

} // namespace farol::cli
