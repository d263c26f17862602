// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/field_catalog.h"

#include <gtest/gtest.h>

#include <set>

namespace farol {
namespace {

TEST(FieldCatalog, NamesEveryFieldOnceAndFindsItByThatName) {
    std::set<std::string_view> names;
    for (const Field field : allFields()) {
        names.insert(fieldName(field));
        EXPECT_EQ(fieldFromName(fieldName(field)), field);
    }
    EXPECT_EQ(names.size(), kFieldCount);
}

TEST(FieldCatalog, KeepsTheNamesThatRuleFilesUse) {
    EXPECT_EQ(fieldName(Field::JobTitle), "job_title");
    EXPECT_EQ(fieldName(Field::Employees), "employees");
    EXPECT_EQ(fieldName(Field::CreatedAt), "created_at");
    EXPECT_EQ(fieldName(Field::CompanyLinkedinUrl), "company_linkedin_url");
    EXPECT_EQ(fieldName(Field::OptOut), "opt_out");
}

TEST(FieldCatalog, KnowsNoOtherName) {
    EXPECT_FALSE(fieldFromName("jobtitle"));
    EXPECT_FALSE(fieldFromName(""));
}

} // namespace
} // namespace farol
