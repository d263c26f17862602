// SPDX-License-Identifier: GPL-3.0-or-later
// The PeopleStore half of InMemoryLeads.
#include "core/company/person_search.h"
#include "tests/support/in_memory_leads.h"

namespace farol::testing {

std::vector<PersonMatch> InMemoryLeads::matches(const std::function<bool(const Lead&)>& isOne) const {
    std::vector<PersonMatch> matches;
    for (const auto& [key, lead] : m_leads)
        if (isOne(lead)) matches.push_back(personMatch(key, lead.now.row(), lead.hasObjected));
    return matches;
}

Result<std::vector<PersonMatch>> InMemoryLeads::find(const std::string& text, std::size_t limit) const {
    const PersonSearch search(text);
    auto found = matches([&search](const Lead& lead) { return search.matches(lead.now.row()); });
    if (found.size() > limit) found.resize(limit);
    return found;
}

Result<PersonData> InMemoryLeads::dataOf(LeadKey key) const {
    const auto found = m_leads.find(key);
    if (found == m_leads.end()) return failure(ErrorCode::NotFound, std::to_string(key));
    const Lead& lead = found->second;
    PersonData person;
    person.lead = key;
    for (const MappingChoice& choice : headers()) {
        const std::string& cell = lead.now.fields[static_cast<std::size_t>(*fieldFromName(choice.field))];
        if (!cell.empty()) person.cells.emplace_back(choice.column, cell);
    }
    const std::vector<std::string> extra = extraCells(lead.now.extra.record);
    for (std::size_t i = 0; i < extra.size(); ++i)
        if (!extra[i].empty()) person.cells.emplace_back(lead.now.extra.names[i], extra[i]);
    person.note = lead.note;
    person.hasObjected = lead.hasObjected;
    person.firstHeldAt = lead.firstAt;
    person.lastChangedAt = lead.now.changedAt;
    for (const ImportRecord& import : m_imports)
        if (import.key == lead.firstImport || lead.former.count(import.key) > 0)
            person.imports.push_back(import);
    return person;
}

std::size_t InMemoryLeads::remove(const std::vector<LeadKey>& leads) {
    std::size_t removed = 0;
    for (const LeadKey key : leads) removed += m_leads.erase(key);
    return removed;
}

Result<std::size_t> InMemoryLeads::erase(const std::vector<LeadKey>& leads) {
    for (const LeadKey key : leads) {
        const auto found = m_leads.find(key);
        if (found == m_leads.end()) continue;
        for (const std::string& own : listKeys(identityOf(found->second.now))) m_suppressed.insert(own);
        for (const auto& [import, former] : found->second.former)
            if (former)
                for (const std::string& own : listKeys(identityOf(*former))) m_suppressed.insert(own);
    }
    const std::size_t removed = remove(leads);
    m_activity.push_back({m_clock.now(), Activity::Erased, removed});
    return removed;
}

Result<void> InMemoryLeads::setObjected(const std::vector<LeadKey>& leads, bool objected) {
    for (const LeadKey key : leads) {
        const auto found = m_leads.find(key);
        if (found == m_leads.end()) continue;
        found->second.hasObjected = objected;
        for (const std::string& own : listKeys(identityOf(found->second.now))) {
            if (objected)
                m_objections.insert(own);
            else
                m_objections.erase(own);
        }
    }
    if (objected) m_activity.push_back({m_clock.now(), Activity::Objected, leads.size()});
    return {};
}

Result<std::vector<PersonMatch>> InMemoryLeads::untouchedSince(std::chrono::sys_seconds before) const {
    return matches([&](const Lead& lead) {
        return record(lead.lastImport()).at < before &&
               lead.note.statusChangedAt.value_or(std::chrono::sys_seconds()) < before &&
               lead.note.noteChangedAt.value_or(std::chrono::sys_seconds()) < before;
    });
}

Result<std::size_t> InMemoryLeads::removeUntouchedSince(std::chrono::sys_seconds before) {
    std::vector<LeadKey> leads;
    const auto untouched = untouchedSince(before);
    for (const PersonMatch& match : *untouched) leads.push_back(match.lead);
    const std::size_t removed = remove(leads);
    m_activity.push_back({m_clock.now(), Activity::Retention, removed});
    return removed;
}

} // namespace farol::testing
