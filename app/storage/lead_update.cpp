// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/lead_update.h"

#include "core/company/extra_cells.h"
#include "core/text/fold.h"

namespace farol::platform {

LeadUpdate::LeadUpdate(const EncryptedConnection& connection, Layouts& layouts, const MissingMarkers& missing,
                       ImportKey import, std::int64_t now)
    : m_layouts(layouts),
      m_missing(missing),
      m_import(import),
      m_now(now),
      m_select(connection, "SELECT " + leadContentColumns() + " FROM leads WHERE id=?"),
      // Only the first change by an import is kept: a file may hold a lead twice.
      m_keepFormer(connection, "INSERT OR REPLACE INTO former(lead, import, is_same, changed_at, " +
                                   leadContentColumns() + ") SELECT id, ?1, 0, changed_at, " +
                                   leadContentColumns() +
                                   " FROM leads WHERE id=?2 AND NOT EXISTS(SELECT 1 FROM former WHERE"
                                   " lead=?2 AND import=?1 AND is_same=0)"),
      m_noteSame(connection, "INSERT OR IGNORE INTO former(lead, import, is_same) VALUES(?,?,1)"),
      m_update(connection,
               "UPDATE leads SET import_last=?, changed_at=?, " + leadContentAssignments() + " WHERE id=?"),
      m_touch(connection, "UPDATE leads SET import_last=? WHERE id=?") {}

bool LeadUpdate::mergeFields(const LeadRow& fresh) {
    bool changes = false;
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        std::string_view& old = m_merged.row.fields[i];
        const std::string_view text = fresh.fields[i];
        if (text == old || text.empty()) continue;
        if (!old.empty() && m_missing.contains(trimmed(text))) continue;
        old = text;
        changes = true;
    }
    return changes;
}

Result<bool> LeadUpdate::mergeExtra(const LeadContents& fresh) {
    if (fresh.row.extra == m_merged.row.extra && fresh.layout == m_merged.layout) return false;
    if (fresh.row.extra.empty()) return false;
    if (!m_layouts.holds(m_merged.layout)) return failure(ErrorCode::Damaged, {}, "a lead without a layout");
    const NamedCells older{m_layouts.names(m_merged.layout), std::string(m_merged.row.extra)};
    const NamedCells newer{m_layouts.names(fresh.layout), std::string(fresh.row.extra)};
    NamedCells merged = mergedCells(older, newer, m_missing);
    if (merged == older) return false;
    const Result<std::int64_t> layout = m_layouts.keyOf(merged.names);
    if (!layout) return tl::unexpected(layout.error());
    const bool changes = merged.record != older.record;
    m_extra = std::move(merged.record);
    m_merged.row.extra = m_extra;
    m_merged.layout = *layout;
    return changes;
}

Result<bool> LeadUpdate::update(LeadKey lead, const LeadContents& fresh, bool isOurs) {
    m_select.bind(1, lead);
    const Result<bool> found = m_select.step();
    if (!found) return found;
    if (!*found) return failure(ErrorCode::Damaged, {}, "a lead without a row");
    readContents(m_select, 0, m_merged);
    const bool fieldsChange = mergeFields(fresh.row);
    const Result<bool> extraChanges = mergeExtra(fresh);
    if (!extraChanges) return extraChanges;
    const bool changes = fieldsChange || *extraChanges;
    Result<void> kept;
    if (!isOurs && changes)
        kept = m_keepFormer.bind(1, m_import).bind(2, lead).run();
    else if (!isOurs)
        kept = m_noteSame.bind(1, lead).bind(2, m_import).run();
    if (!kept) return tl::unexpected(kept.error());
    Result<void> written;
    if (changes) {
        if (!fresh.identity.empty()) m_merged.identity = fresh.identity;
        m_update.bind(1, m_import).bind(2, m_now);
        bindContents(m_update, 3, m_merged);
        written = m_update.bind(3 + kLeadContentColumns, lead).run();
    } else if (!isOurs) {
        written = m_touch.bind(1, m_import).bind(2, lead).run();
    }
    m_select.reset();
    if (!written) return tl::unexpected(written.error());
    return changes;
}

} // namespace farol::platform
