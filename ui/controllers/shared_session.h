// SPDX-License-Identifier: GPL-3.0-or-later
// A signed-in company as controllers share it: whoever lets go of it last, it closes on the Storage lane.
#pragma once

#include "core/accounts/company_session.h"
#include "ui/tasks/task_runner.h"

#include <memory>
#include <utility>

namespace farol::ui {

using SharedSession = std::shared_ptr<CompanySession>;

SharedSession closedOnStorageLane(SharedSession session);

// runTask on the Storage lane with the company's open database as the first argument of `work`.
//   session  not null; kept open until the work is done. Without a database (a deletion has closed it) the
//            answer is Cancelled
template <typename Work, typename Done>
Task* onDatabase(SharedSession session, QObject* owner, Work work, Done done) {
    return runTask(
        Lane::Storage, owner,
        [session = std::move(session), work = std::move(work)](const TaskControl& control) mutable
        -> std::invoke_result_t<Work&, CompanyDatabase&, const TaskControl&> {
            if (!session->database) return failure(ErrorCode::Cancelled);
            return work(*session->database, control);
        },
        std::move(done));
}

} // namespace farol::ui
