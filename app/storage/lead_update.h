// SPDX-License-Identifier: GPL-3.0-or-later
// Changes a lead that comes again, and keeps what it was before, so that the import can be undone.
#pragma once

#include "app/storage/bulk_statement.h"
#include "app/storage/layouts.h"
#include "app/storage/lead_columns.h"
#include "core/company/company_records.h"

#include <array>
#include <string>

namespace farol::platform {

class LeadUpdate {
public:
    //   now      of the import, in seconds
    //   requires all of them outlive the update
    LeadUpdate(const EncryptedConnection& connection, Layouts& layouts, const MissingMarkers& missing,
               ImportKey import, std::int64_t now);

    // Lays `fresh` over the lead: a missing cell takes no value away.
    //   fresh    an empty identity leaves the lead its own
    //   isOurs   the same import added it, so that there is nothing to keep
    //   returns  whether that changed it
    Result<bool> update(LeadKey lead, const LeadContents& fresh, bool isOurs);

private:
    bool mergeFields(const LeadRow& fresh);
    Result<bool> mergeExtra(const LeadContents& fresh);

    Layouts& m_layouts;
    const MissingMarkers& m_missing;
    ImportKey m_import;
    std::int64_t m_now;
    BulkStatement m_select;
    BulkStatement m_keepFormer;
    BulkStatement m_noteSame;
    BulkStatement m_update;
    BulkStatement m_touch;
    LeadContents m_merged; // its views are those of the lead or of the fresh contents
    std::string m_extra;
};

} // namespace farol::platform
