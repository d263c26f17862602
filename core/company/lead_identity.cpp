// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/company/lead_identity.h"

#include "core/normalize/email_text.h"
#include "core/text/fold.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace farol {
namespace {

constexpr char kSeparator = '\x1F'; // between parts: no cell that a person wrote holds it

std::string personIdentity(const LeadRow& row) {
    std::string name = foldedPhrase(row.at(Field::FullName));
    if (name.empty())
        name =
            foldedPhrase(std::string(row.at(Field::FirstName)) + ' ' + std::string(row.at(Field::LastName)));
    if (name.empty()) return {};
    return 'p' + name + kSeparator + foldedPhrase(row.at(Field::Company));
}

// The order of a file's columns makes no difference.
std::string rowIdentity(const LeadRow& row, const std::vector<std::string>& names) {
    std::string identity = "r";
    for (const std::string_view field : row.fields) {
        identity += field;
        identity += kSeparator;
    }
    std::vector<std::pair<std::string, std::string>> cells;
    std::vector<std::string> extra = extraCells(row.extra);
    for (std::size_t i = 0; i < extra.size() && i < names.size(); ++i)
        if (!extra[i].empty()) cells.emplace_back(names[i], std::move(extra[i]));
    std::sort(cells.begin(), cells.end());
    for (const auto& [name, cell] : cells) {
        identity += name;
        identity += kSeparator;
        identity += cell;
        identity += kSeparator;
    }
    return identity;
}

// As fold() does, without its cost.
//   returns  false when some letter is beyond ASCII
bool lowerAscii(std::string& text) {
    for (char& c : text) {
        if (static_cast<unsigned char>(c) >= 0x80) return false;
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return true;
}

} // namespace

std::string emailIdentity(std::string_view cell) {
    if (cell.find('@') == std::string_view::npos) return {};
    const std::optional<EmailParts> email = firstEmail(cell);
    if (!email) return {};
    std::string identity = 'e' + email->name + '@' + email->domain;
    if (!lowerAscii(identity)) identity = 'e' + fold(email->name) + '@' + fold(email->domain);
    return identity;
}

void IdentityReader::read(const LeadRow& row, LeadIdentity& identity, bool withPerson) const {
    identity.id.clear();
    const std::string_view id = trimmed(row.at(Field::LeadId));
    if (!m_missing.contains(id)) {
        identity.id = 'i';
        identity.id += id;
    }
    identity.email = emailIdentity(row.at(Field::Email));
    const bool isNameless = identity.id.empty() && identity.email.empty();
    identity.row = isNameless ? rowIdentity(row, m_extraNames) : std::string();
    identity.person = withPerson ? personIdentity(row) : std::string();
}

} // namespace farol
