// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/header_words.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

using Words = std::vector<std::string>;

TEST(HeaderWords, EndWhereTheWritingChanges) {
    EXPECT_EQ(headerWords("NumberOfEmployees"), (Words{"number", "of", "employees"}));
    EXPECT_EQ(headerWords("first_contact-date"), (Words{"first", "contact", "date"}));
    EXPECT_EQ(headerWords("MQLId"), (Words{"mql", "id"}));
    EXPECT_EQ(headerWords("Email1"), (Words{"email", "1"}));
    EXPECT_EQ(headerWords("SituaçãoLead"), (Words{"situacao", "lead"}));
}

TEST(HeaderWords, LeavePunctuationOut) {
    EXPECT_EQ(headerWords(" Nome*: "), (Words{"nome"}));
    EXPECT_EQ(headerWords("# Employees"), (Words{"employees"}));
    EXPECT_EQ(headerWords("N.º de colaboradores"), headerWords("Nº de colaboradores"));
    EXPECT_TRUE(headerWords(" -- ").empty());
    EXPECT_TRUE(headerWords("").empty());
}

TEST(HeaderWords, LeaveTheMarkOfACustomFieldOut) {
    EXPECT_EQ(headerWords("Job_Title__c"), (Words{"job", "title"}));
}

TEST(HeaderWords, AreWhatStandsOutsideBrackets) {
    EXPECT_EQ(withoutBrackets("Tamanho (n.º [de] colaboradores)"), "Tamanho ");
    EXPECT_EQ(withoutBrackets("[CRM] Cargo"), " Cargo");
    EXPECT_EQ(withoutBrackets("Cargo"), "");
    EXPECT_EQ(withoutBrackets("(Cargo)"), "");
    EXPECT_EQ(withoutBrackets("Cargo ("), "Cargo ");
}

TEST(HeaderWords, ComeInAlternatives) {
    EXPECT_EQ(headerAlternatives("Cargo / Função"), (std::vector<std::string_view>{"Cargo ", " Função"}));
    EXPECT_TRUE(headerAlternatives("Cargo").empty());
}

} // namespace
} // namespace farol
