// SPDX-License-Identifier: GPL-3.0-or-later
// By what a lead is known again when it comes with another file.
#pragma once

#include "core/company/lead_row_reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace farol {

// Texts that differ in their first letter by kind, so that an id is never taken for an e-mail address. Each
// is personal data: what is kept of them is kept encrypted or hashed with a key.
struct LeadIdentity {
    std::string id;     // lead id; empty: it has none
    std::string email;  // first address, case folded; empty: it has none
    std::string person; // name and company folded; empty when there is no name
    std::string row;    // all cells; only of a lead with neither id nor e-mail address

    // Id, else e-mail, else row.
    const std::string& best() const { return !id.empty() ? id : !email.empty() ? email : row; }
};

class IdentityReader {
public:
    //   missing  what counts as no id; must outlive the reader
    IdentityReader(const MissingMarkers& missing, const std::vector<std::string>& extraNames)
        : m_missing(missing), m_extraNames(extraNames) {}

    // `person` is read only where `withPerson` asks for it: folding names takes time.
    void read(const LeadRow& row, LeadIdentity& identity, bool withPerson = false) const;

private:
    const MissingMarkers& m_missing;
    const std::vector<std::string>& m_extraNames;
};

// The part of LeadIdentity::email of a cell.
std::string emailIdentity(std::string_view cell);

} // namespace farol
