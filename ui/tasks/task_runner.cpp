// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_runner.h"

namespace farol::ui {

QThreadPool& threadPool(Lane lane) {
    switch (lane) {
    case Lane::Compute:
        break;
    }
    return *QThreadPool::globalInstance();
}

} // namespace farol::ui
