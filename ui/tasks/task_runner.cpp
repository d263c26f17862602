// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_runner.h"

namespace farol::ui {
namespace {

// A database is opened, used and closed by one thread: it must neither have a second one nor retire.
struct StoragePool : QThreadPool {
    StoragePool() {
        setMaxThreadCount(1);
        setExpiryTimeout(-1);
    }
};

} // namespace

QThreadPool& threadPool(Lane lane) {
    if (lane == Lane::Compute) return *QThreadPool::globalInstance();
    static StoragePool storage;
    return storage;
}

} // namespace farol::ui
