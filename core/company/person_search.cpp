// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/company/person_search.h"

#include "core/company/lead_identity.h"
#include "core/text/fold.h"

#include <algorithm>

namespace farol {
namespace {

bool isPartOfAddress(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-' || c == '+' ||
           c == '%';
}

// Not as the end or the beginning of another address: ana@acme.pt is not joana@acme.pt.
bool holdsAddress(const std::string& text, const std::string& address) {
    for (std::size_t at = text.find(address); at != std::string::npos; at = text.find(address, at + 1)) {
        const std::size_t end = at + address.size();
        if ((at == 0 || !isPartOfAddress(text[at - 1])) &&
            (end == text.size() || !isPartOfAddress(text[end])))
            return true;
    }
    return false;
}

} // namespace

PersonSearch::PersonSearch(std::string_view text) : m_email(emailIdentity(text)) {
    if (m_email.empty())
        m_words = foldedWords(text);
    else
        m_address = m_email.substr(1);
}

bool PersonSearch::matches(const LeadRow& row) const {
    if (!m_email.empty())
        return emailIdentity(row.at(Field::Email)) == m_email ||
               (row.extra.find('@') != std::string_view::npos && holdsAddress(fold(row.extra), m_address));
    if (m_words.empty()) return false;
    const std::string name = foldedPhrase(personName(row));
    return std::all_of(m_words.begin(), m_words.end(),
                       [&name](const std::string& word) { return name.find(word) != std::string::npos; });
}

std::string personName(const LeadRow& row) {
    std::string name = collapseSpace(row.at(Field::FullName));
    if (name.empty())
        name =
            collapseSpace(std::string(row.at(Field::FirstName)) + ' ' + std::string(row.at(Field::LastName)));
    return name;
}

PersonMatch personMatch(LeadKey lead, const LeadRow& row, bool hasObjected) {
    return {lead, personName(row), collapseSpace(row.at(Field::Email)), collapseSpace(row.at(Field::Company)),
            hasObjected};
}

} // namespace farol
