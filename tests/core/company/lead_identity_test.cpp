// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/company/lead_identity.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

TEST(LeadIdentity, FoldsTheCaseOfAnAddressInAndBeyondAscii) {
    EXPECT_EQ(emailIdentity("Ana.Reis@ACME.pt"), "eana.reis@acme.pt");
    EXPECT_EQ(emailIdentity("JOÃO@acme.pt"), emailIdentity("joão@ACME.pt"));
    EXPECT_EQ(emailIdentity("Ana <ana@acme.pt>; x@y.pt"), "eana@acme.pt");
    EXPECT_EQ(emailIdentity("no address"), "");
}

TEST(LeadIdentity, TakesNoMarkerForAnId) {
    const MissingMarkers missing;
    const std::vector<std::string> names;
    LeadRow row;
    LeadIdentity identity;
    row.fields[static_cast<std::size_t>(Field::LeadId)] = "n/a";
    row.fields[static_cast<std::size_t>(Field::Email)] = "ana@acme.pt";
    IdentityReader(missing, names).read(row, identity);
    EXPECT_EQ(identity.best(), "eana@acme.pt");
    row.fields[static_cast<std::size_t>(Field::LeadId)] = " 7 ";
    IdentityReader(missing, names).read(row, identity);
    EXPECT_EQ(identity.best(), "i7");
}

} // namespace
} // namespace farol
