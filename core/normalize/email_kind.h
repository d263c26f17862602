// SPDX-License-Identifier: GPL-3.0-or-later
// What an e-mail address says about its owner: a company's, a free mailbox, nobody's in particular.
#pragma once

#include <string>
#include <string_view>

namespace farol {

enum class EmailKind {
    Company,
    FreeMail, // free mail, an internet provider's or a throw-away mailbox, whatever stands before the @
    Role,     // "info@", "vendas@", "no-reply@" at a company
    Missing,
    Malformed,
};

struct EmailAddress {
    EmailKind kind = EmailKind::Missing;
    std::string domain; // lower case, as written (Unicode or xn--); empty when missing or malformed

    bool operator==(const EmailAddress&) const = default;
};

// Reads an address as lists hold it: bare, "Name <a@b.pt>", "mailto:a@b.pt", several joined by ; , | / or
// white space (the first one counts).
//   text    UTF-8, any white space
//   source  RFC 5321 and 6531 for what an address may hold, without quoted names and addresses in brackets;
//           resources/vocabulary/email_domains.csv, email_roles.csv
EmailAddress readEmail(std::string_view text);

// "company", "free", "role", "missing", "malformed"
std::string_view emailKindName(EmailKind kind);

} // namespace farol
