// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/shared_session.h"

#include <QThread>

namespace farol::ui {

SharedSession closedOnStorageLane(SharedSession session) {
    if (!session) return {};
    CompanySession* const company = session.get();
    return {company, [session = std::move(session)](CompanySession*) mutable {
                QThreadPool& lane = threadPool(Lane::Storage);
                // At once where possible: what comes next on the lane may be the same company's sign-in.
                if (lane.contains(QThread::currentThread()))
                    session.reset();
                else
                    lane.start([session = std::move(session)]() mutable { session.reset(); });
            }};
}

} // namespace farol::ui
