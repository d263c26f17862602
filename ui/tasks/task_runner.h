// SPDX-License-Identifier: GPL-3.0-or-later
// Runs work of the core off the GUI thread and brings its answer back: the only place that starts work.
#pragma once

#include "core/base/result.h"
#include "core/base/task_control.h"
#include "ui/tasks/task.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <exception>
#include <optional>
#include <type_traits>
#include <utility>

namespace farol::ui {

enum class Lane {
    Compute, // the global thread pool
    Storage, // one thread for all that touches accounts and databases, one piece of work after the other
};

QThreadPool& threadPool(Lane lane);

// Steps of a task's progress: fine enough for a bar on any screen.
inline constexpr int kProgressSteps = 1'000;

// Calls `work`; whatever it throws becomes an Internal error. The only catch-all of the program.
template <typename Outcome, typename Work> Outcome outcomeOf(Work& work, const TaskControl& control) {
    try {
        return work(control);
    } catch (const std::exception& error) {
        return failure(ErrorCode::Internal, {}, error.what());
    } catch (...) {
        return failure(ErrorCode::Internal, {}, "an unknown exception");
    }
}

// Runs `work(const TaskControl&) -> Result<T>` on `lane`, then `done(Result<T>)` on the thread of `owner`,
// once. If `owner` dies first, or the task is deleted, the work is asked to stop and `done` is not called.
//   owner    not null; lives on the GUI thread, which calls runTask too
//   work     captures values only: it may outlive `owner`, every widget and every model
//   returns  the running task, owned by `owner`
template <typename Work, typename Done> Task* runTask(Lane lane, QObject* owner, Work work, Done done) {
    using Outcome = std::invoke_result_t<Work&, const TaskControl&>;
    // QFuture needs a result that it can default-make.
    using Slot = std::optional<Outcome>;

    auto* task = new Task(owner);
    auto* watcher = new QFutureWatcher<Slot>(task);
    QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, task,
                     [task](int steps) { emit task->progressChanged(double(steps) / kProgressSteps); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, task,
                     [task, watcher, done = std::move(done)]() mutable {
                         Slot outcome = watcher->future().takeResult();
                         // `done` may delete the owner, and with it the task and this closure.
                         Done callback = std::move(done);
                         task->deleteLater();
                         callback(std::move(*outcome));
                     });
    watcher->setFuture(
        QtConcurrent::run(&threadPool(lane), [stop = task->stopToken(),
                                              work = std::move(work)](QPromise<Slot>& promise) mutable {
            promise.setProgressRange(0, kProgressSteps);
            const TaskControl control{stop, [&promise](double fraction) {
                                          promise.setProgressValue(int(fraction * kProgressSteps));
                                      }};
            promise.addResult(Slot(outcomeOf<Outcome>(work, control)));
        }));
    return task;
}

} // namespace farol::ui
