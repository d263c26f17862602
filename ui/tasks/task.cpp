// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task.h"

namespace farol::ui {

Task::Task(QObject* owner) : QObject(owner) {}

Task::~Task() {
    m_stop.request_stop();
}

void Task::cancel() {
    m_stop.request_stop();
}

} // namespace farol::ui
