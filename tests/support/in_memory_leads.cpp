// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/in_memory_leads.h"

#include "core/company/stored_leads_builder.h"
#include "core/text/fold.h"

#include <algorithm>

namespace farol::testing {

LeadRow InMemoryLeads::Contents::row() const {
    LeadRow row;
    for (std::size_t i = 0; i < kFieldCount; ++i) row.fields[i] = fields[i];
    row.extra = extra.record;
    return row;
}

LeadIdentity InMemoryLeads::identityOf(const Contents& contents) {
    const MissingMarkers missing;
    LeadIdentity identity;
    IdentityReader(missing, contents.extra.names).read(contents.row(), identity, true);
    return identity;
}

std::vector<std::string> InMemoryLeads::listKeys(const LeadIdentity& identity) {
    std::vector<std::string> keys;
    if (!identity.id.empty()) keys.push_back(identity.id);
    if (!identity.email.empty()) keys.push_back(identity.email);
    if (keys.empty()) keys = {identity.row, identity.person};
    std::erase(keys, "");
    return keys;
}

bool InMemoryLeads::isListed(const std::set<std::string>& list, const LeadIdentity& identity) {
    const std::vector<std::string> keys = listKeys(identity);
    return std::any_of(keys.begin(), keys.end(),
                       [&list](const std::string& key) { return list.count(key) > 0; });
}

std::map<LeadKey, InMemoryLeads::Lead>::iterator InMemoryLeads::findLead(const LeadIdentity& identity) {
    const auto is = [&](const auto& fits) {
        return std::find_if(m_leads.begin(), m_leads.end(),
                            [&](const auto& entry) { return fits(identityOf(entry.second.now)); });
    };
    auto found = is([&](const LeadIdentity& other) { return other.best() == identity.best(); });
    if (found != m_leads.end() || identity.email.empty()) return found;
    return is([&](const LeadIdentity& other) {
        return other.email == identity.email && (identity.id.empty() || other.id.empty());
    });
}

bool InMemoryLeads::merge(Contents& old, const LeadRow& row, const std::vector<std::string>& names,
                          const MissingMarkers& missing) {
    bool changes = false;
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        if (row.fields[i].empty() || row.fields[i] == old.fields[i]) continue;
        if (!old.fields[i].empty() && missing.contains(trimmed(row.fields[i]))) continue;
        old.fields[i] = row.fields[i];
        changes = true;
    }
    if (row.extra.empty()) return changes;
    NamedCells merged = mergedCells(old.extra, {names, std::string(row.extra)}, missing);
    changes = changes || merged.record != old.extra.record;
    old.extra = std::move(merged);
    return changes;
}

InMemoryLeads::Fate InMemoryLeads::importRow(const LeadRow& row, const std::vector<std::string>& names,
                                             const MissingMarkers& missing, ImportKey import) {
    LeadIdentity identity;
    IdentityReader(missing, names).read(row, identity, true);
    if (isListed(m_suppressed, identity)) return Fate::Suppressed;
    const auto found = findLead(identity);
    if (found == m_leads.end()) {
        Lead& lead = m_leads[m_nextKey++];
        lead.firstImport = import;
        lead.firstAt = lead.now.changedAt = m_clock.now();
        lead.hasObjected = isListed(m_objections, identity);
        lead.now.extra.names = names;
        merge(lead.now, row, names, missing);
        return Fate::Added;
    }
    Lead& lead = found->second;
    const bool isOurs = lead.firstImport == import;
    Contents merged = lead.now;
    const bool changes = merge(merged, row, names, missing);
    if (!isOurs) {
        std::optional<Contents>& former = lead.former[import];
        if (changes && !former) former = lead.now;
    }
    if (!changes) return isOurs ? Fate::Skipped : Fate::Unchanged;
    merged.changedAt = m_clock.now();
    lead.now = std::move(merged);
    return Fate::Updated;
}

Result<ImportRecord> InMemoryLeads::import(const LeadTable& leads, const ImportSource& source,
                                           const TaskControl& control) {
    if (const auto earlier = importOfFile(source.sha256).value())
        return failure(ErrorCode::AlreadyImported, std::to_string(earlier->key));
    if (control.isCancelled()) return failure(ErrorCode::Cancelled);
    ImportRecord record{static_cast<ImportKey>(m_imports.size()) + 1,
                        source.fileName,
                        source.sha256,
                        m_clock.now(),
                        {},
                        source.problems,
                        {},
                        source.ruleSet,
                        false};
    for (const Field field : allFields())
        if (leads.mapping().has(field))
            record.mapping.push_back(
                {std::string(fieldName(field)),
                 leads.records().columnNames()[leads.mapping().columnsOf(field).front().column]});
    LeadRowReader rows(leads);
    for (std::size_t row = 0; row < leads.rowCount(); ++row) {
        const Fate fate = importRow(rows.read(row), rows.extraNames(), leads.missingMarkers(), record.key);
        record.counts.added += fate == Fate::Added;
        record.counts.updated += fate == Fate::Updated;
        record.counts.unchanged += fate == Fate::Unchanged;
        record.counts.skipped += fate == Fate::Skipped || fate == Fate::Suppressed;
        record.counts.suppressed += fate == Fate::Suppressed;
    }
    control.report(1);
    m_imports.push_back(record);
    m_activity.push_back({record.at, Activity::Imported, record.counts.rows()});
    return record;
}

Result<LeadStore::Undone> InMemoryLeads::undoImport(ImportKey import, const TaskControl& control) {
    const auto found = std::find_if(m_imports.begin(), m_imports.end(), [import](const ImportRecord& one) {
        return one.key == import && !one.isUndone;
    });
    if (found == m_imports.end()) return failure(ErrorCode::NotFound, std::to_string(import));
    if (control.isCancelled()) return failure(ErrorCode::Cancelled);
    Undone undone;
    for (auto entry = m_leads.begin(); entry != m_leads.end();) {
        Lead& lead = entry->second;
        if (lead.firstImport == import) {
            if (lead.former.empty()) {
                entry = m_leads.erase(entry);
                ++undone.removed;
                continue;
            }
            lead.firstImport = lead.former.begin()->first;
            lead.firstAt = record(lead.firstImport).at;
            lead.former.erase(lead.former.begin());
            m_keepsLeads.insert(import);
        } else if (const auto here = lead.former.find(import); here != lead.former.end()) {
            const auto next = std::next(here);
            if (here->second && next != lead.former.end()) next->second = here->second;
            if (here->second && next == lead.former.end()) {
                lead.now = *here->second;
                ++undone.restored;
            }
            lead.former.erase(here);
        }
        ++entry;
    }
    found->isUndone = true;
    m_activity.push_back({m_clock.now(), Activity::ImportUndone, found->counts.rows()});
    return undone;
}

std::vector<MappingChoice> InMemoryLeads::headers() const {
    std::vector<MappingChoice> choices;
    for (const Field field : allFields()) {
        const std::string name(fieldName(field));
        for (auto one = m_imports.rbegin(); one != m_imports.rend(); ++one) {
            if (one->isUndone && m_keepsLeads.count(one->key) == 0) continue;
            const auto choice =
                std::find_if(one->mapping.begin(), one->mapping.end(),
                             [&name](const MappingChoice& held) { return held.field == name; });
            if (choice == one->mapping.end()) continue;
            choices.push_back(*choice);
            break;
        }
    }
    return choices;
}

Result<StoredLeads> InMemoryLeads::load(const TaskControl& control) const {
    if (control.isCancelled()) return failure(ErrorCode::Cancelled);
    std::vector<StoredLeadsBuilder::FieldColumn> fields;
    for (const MappingChoice& choice : headers())
        fields.push_back({*fieldFromName(choice.field), choice.column});
    std::vector<std::string> names;
    for (const auto& [key, lead] : m_leads) names = unionOfNames(std::move(names), lead.now.extra.names);
    StoredLeadsBuilder builder(std::move(fields), std::move(names));
    for (const auto& [key, lead] : m_leads)
        builder.append(key, lead.firstImport, lead.hasObjected, lead.now.row(), lead.now.extra.names);
    control.report(1);
    return std::move(builder).take();
}

Result<std::vector<ImportRecord>> InMemoryLeads::imports() const {
    return std::vector<ImportRecord>(m_imports.rbegin(), m_imports.rend());
}

Result<std::optional<ImportRecord>> InMemoryLeads::importOfFile(const std::string& sha256) const {
    for (const ImportRecord& one : m_imports)
        if (!one.isUndone && one.sha256 == sha256) return one;
    return std::nullopt;
}

const ImportRecord& InMemoryLeads::record(ImportKey key) const {
    return *std::find_if(m_imports.begin(), m_imports.end(),
                         [key](const ImportRecord& one) { return one.key == key; });
}

Result<std::vector<std::pair<LeadKey, LeadNote>>> InMemoryLeads::notes() const {
    std::vector<std::pair<LeadKey, LeadNote>> notes;
    for (const auto& [key, lead] : m_leads)
        if (lead.note != LeadNote()) notes.emplace_back(key, lead.note);
    return notes;
}

Result<void> InMemoryLeads::setStatus(LeadKey lead, LeadStatus status) {
    const auto found = m_leads.find(lead);
    if (found == m_leads.end()) return failure(ErrorCode::NotFound, std::to_string(lead));
    found->second.note.status = status;
    found->second.note.statusChangedAt = m_clock.now();
    return {};
}

Result<void> InMemoryLeads::setNote(LeadKey lead, const std::string& note) {
    const auto found = m_leads.find(lead);
    if (found == m_leads.end()) return failure(ErrorCode::NotFound, std::to_string(lead));
    found->second.note.note = note;
    found->second.note.noteChangedAt = m_clock.now();
    return {};
}

} // namespace farol::testing
