// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/storage_mappings.h"

#include <future>
#include <type_traits>
#include <utility>

namespace farol::ui {
namespace {

// Not QFuture: waiting for one may run its work on the thread that waits.
template <typename Work> auto onStorageLane(Work work) {
    std::packaged_task<std::invoke_result_t<Work>()> task(std::move(work));
    auto answer = task.get_future();
    // Shared, because the pool takes only what can be copied.
    threadPool(Lane::Storage).start([shared = std::make_shared<decltype(task)>(std::move(task))] {
        (*shared)();
    });
    return answer.get();
}

} // namespace

Result<void> StorageMappings::remember(const std::string& headerSignature,
                                       const std::vector<MappingChoice>& corrected) {
    return onStorageLane(
        [&] { return m_session->database->mappings().remember(headerSignature, corrected); });
}

Result<std::vector<MappingChoice>> StorageMappings::recall(const std::string& headerSignature) const {
    return onStorageLane([&] { return m_session->database->mappings().recall(headerSignature); });
}

} // namespace farol::ui
