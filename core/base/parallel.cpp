// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace farol {
namespace {

std::atomic<std::size_t> workerLimit{0};

} // namespace

std::size_t workerCount() {
    const std::size_t limit = workerLimit.load(std::memory_order_relaxed);
    if (limit > 0) return limit;
    static const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    return cores;
}

void limitWorkers(std::size_t threads) {
    workerLimit.store(threads, std::memory_order_relaxed);
}

void inParallel(std::size_t parts, const std::function<void(std::size_t part)>& work) {
    std::atomic<std::size_t> next{0};
    std::mutex guard;
    std::exception_ptr failed;
    const auto run = [&] {
        for (std::size_t part = next++; part < parts; part = next++) {
            try {
                work(part);
            } catch (...) {
                const std::lock_guard lock(guard);
                if (!failed) failed = std::current_exception();
                next = parts; // nothing new is begun
            }
        }
    };
    {
        std::vector<std::jthread> helpers;
        for (std::size_t i = 1; i < std::min(workerCount(), parts); ++i) helpers.emplace_back(run);
        run();
    }
    if (failed) std::rethrow_exception(failed);
}

void makeInOrder(std::size_t parts, const std::function<void(std::size_t part, std::string& block)>& make,
                 const std::function<bool(std::string_view block)>& take) {
    std::atomic<std::size_t> next{0};
    std::mutex guard;
    std::condition_variable turned;
    std::size_t turn = 0; // the part that may be taken
    bool isOver = false;
    const auto end = [&] {
        const std::lock_guard lock(guard);
        isOver = true;
        turned.notify_all();
    };
    const auto run = [&](std::size_t) {
        std::string block;
        for (std::size_t part = next++; part < parts; part = next++) {
            block.clear();
            try {
                make(part, block);
                std::unique_lock lock(guard);
                turned.wait(lock, [&] { return turn == part || isOver; });
                if (isOver) return;
                isOver = !take(block);
                ++turn;
                turned.notify_all();
            } catch (...) {
                end();
                throw;
            }
        }
    };
    inParallel(std::min(workerCount(), parts), run);
}

} // namespace farol
