// SPDX-License-Identifier: GPL-3.0-or-later
// A company's remembered mappings for whoever reads files on another thread.
#pragma once

#include "core/ports/mapping_store.h"
#include "ui/controllers/shared_session.h"

namespace farol::ui {

// Waits for the Storage lane: never on the GUI thread, and never on that lane itself.
class StorageMappings final : public MappingStore {
public:
    explicit StorageMappings(SharedSession session) : m_session(std::move(session)) {}

    Result<void> remember(const std::string& headerSignature,
                          const std::vector<MappingChoice>& corrected) override;
    Result<std::vector<MappingChoice>> recall(const std::string& headerSignature) const override;

private:
    SharedSession m_session;
};

} // namespace farol::ui
