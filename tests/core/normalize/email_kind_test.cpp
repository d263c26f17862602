// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/email_kind.h"
#include "tests/core/normalize/value_rows.h"

#include <gtest/gtest.h>

#include <string>

namespace farol {
namespace {

using testing::factRows;
using testing::valueRows;

TEST(EmailKind, ReadsAddressesAsListsHoldThem) {
    const auto rows = valueRows("email.csv", 3);
    ASSERT_GT(rows.size(), 150U);
    for (const auto& row : rows) {
        const EmailAddress address = readEmail(row[0]);
        EXPECT_EQ(emailKindName(address.kind), row[1]) << '"' << row[0] << '"';
        EXPECT_EQ(address.domain, row[2]) << '"' << row[0] << '"';
    }
}

TEST(EmailKind, KnowsEveryFreeDomainOfTheFacts) {
    const auto rows = factRows("free_mail_domains.csv", 2);
    if (rows.empty()) GTEST_SKIP() << "no facts beside the project";
    for (const auto& row : rows) EXPECT_EQ(readEmail("ana@" + row[0]).kind, EmailKind::FreeMail) << row[0];
}

TEST(EmailKind, TakesNoCompanyForAFreeMailbox) {
    for (const char* domain :
         {"yahoo-inc.com", "outlook.acme.pt", "live.events", "mygmail.com", "gmail.co", "orange.com", "me.pt",
          "free.de", "web.pt", "hotmail.acme.co.uk", "mail.acme.de"})
        EXPECT_EQ(readEmail(std::string("ana@") + domain).kind, EmailKind::Company) << domain;
}

TEST(EmailKind, TakesNoPersonForARole) {
    for (const char* name : {"ola.nordmann", "dev.patel", "vanda", "salesman.joe", "informatica1x.rui", "al",
                             "j.sales", "pedro.comercial", "supportiva", "maria.contato"})
        EXPECT_EQ(readEmail(std::string(name) + "@acme.pt").kind, EmailKind::Company) << name;
}

TEST(EmailKind, TakesTooLongANameOrDomainForNoAddress) {
    const std::string label(63, 'a');
    EXPECT_EQ(readEmail(std::string(64, 'a') + "@acme.pt").kind, EmailKind::Company);
    EXPECT_EQ(readEmail(std::string(65, 'a') + "@acme.pt").kind, EmailKind::Malformed);
    EXPECT_EQ(readEmail("ana@" + label + ".pt").kind, EmailKind::Company);
    EXPECT_EQ(readEmail("ana@a" + label + ".pt").kind, EmailKind::Malformed);
    EXPECT_EQ(readEmail(std::string(1'000'000, '@')).kind, EmailKind::Malformed);
    EXPECT_EQ(readEmail("\xff\xfe@\xff").kind, EmailKind::Malformed);
}

} // namespace
} // namespace farol
