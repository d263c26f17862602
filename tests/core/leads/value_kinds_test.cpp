// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/value_kinds.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

bool is(std::string_view value, ValueKind kind) {
    return shippedValueVocabulary().kindsOf(value)[indexOf(kind)];
}

TEST(ValueKinds, KnowsDatesFromNumbersThatLookLikeThem) {
    for (const char* date :
         {"2024-01-15", "2024-01-15T09:12:00.000Z", "15/01/2024 10:20:30", "1/15/2024 3:05 PM", "15.01.2024",
          "15-01-24", "15 Oct 2023", "15 de janeiro de 2024", "15. Januar 2024", "15 Apr, 2021 00:03:00"})
        EXPECT_TRUE(is(date, ValueKind::Date)) << date;
    for (const char* other : {"51-200", "2024", "45306", "192.168.1.1", "32/13/2024", "1.234.567",
                              "912-345-678", "Maio", "May Smith", "10:30"})
        EXPECT_FALSE(is(other, ValueKind::Date)) << other;
}

TEST(ValueKinds, KnowsTelephoneNumbersFromOtherNumbers) {
    for (const char* phone :
         {"+351912345678", "912 345 678", "(021) 555-0199", "0033 1 23 45 67 89", "01.23.45.67.89"})
        EXPECT_TRUE(is(phone, ValueKind::Phone)) << phone;
    for (const char* other : {"912345678", "2024-01-15", "5001-10000", "1.234.567", "1 000", "12345.6789"})
        EXPECT_FALSE(is(other, ValueKind::Phone)) << other;
}

TEST(ValueKinds, KnowsBandsOfEmployeesFromOtherBands) {
    for (const char* band : {"51-200", "11–50", "1.001-5.000", "10001+", "201-500 employees"})
        EXPECT_TRUE(is(band, ValueKind::EmployeeBand)) << band;
    for (const char* other : {"18-24", "250", "2024-01-15", "$10-$50", "3-7"})
        EXPECT_FALSE(is(other, ValueKind::EmployeeBand)) << other;
}

TEST(ValueKinds, KnowsAddressesAndLinks) {
    EXPECT_TRUE(is("ana.silva@acme.co.uk", ValueKind::Email));
    EXPECT_FALSE(is("ana@acme", ValueKind::Email));
    EXPECT_FALSE(is("a@b@c.pt", ValueKind::Email));
    EXPECT_FALSE(is("Ask ana@acme.pt", ValueKind::Email));
    EXPECT_TRUE(is("acme.pt", ValueKind::Url));
    EXPECT_TRUE(is("https://Acme.pt/x?y=1", ValueKind::Url));
    EXPECT_FALSE(is("S.A.", ValueKind::Url));
    EXPECT_FALSE(is("1.5", ValueKind::Url));
    EXPECT_TRUE(is("https://www.LinkedIn.com/in/ana", ValueKind::LinkedinProfile));
    EXPECT_TRUE(is("linkedin.com/company/acme", ValueKind::LinkedinCompany));
}

TEST(ValueKinds, KnowsWordsInEveryLanguage) {
    EXPECT_TRUE(is("Directora de Compras", ValueKind::JobTitle));
    EXPECT_TRUE(is("Geschäftsführer", ValueKind::JobTitle));
    EXPECT_FALSE(is("Lisboa", ValueKind::JobTitle));
    EXPECT_TRUE(is("ÉVORA", ValueKind::Region));
    EXPECT_TRUE(is("Nordrhein-Westfalen", ValueKind::Region));
    EXPECT_TRUE(is("Alemanha", ValueKind::Country));
    EXPECT_TRUE(is("Perdido", ValueKind::LeadStatus));
    EXPECT_TRUE(is("Sr.", ValueKind::Honorific));
    EXPECT_TRUE(is("Lisbon, Portugal", ValueKind::PlaceList));
    EXPECT_FALSE(is("Sales, Support", ValueKind::PlaceList));
}

TEST(ValueKinds, KnowsCompaniesFromPeople) {
    EXPECT_TRUE(is("Padaria Sol, Lda.", ValueKind::CompanyName));
    EXPECT_TRUE(is("Acme S.A.", ValueKind::CompanyName));
    EXPECT_FALSE(is("Rui Costa", ValueKind::CompanyName));
    EXPECT_FALSE(is("Lda", ValueKind::CompanyName));
    EXPECT_TRUE(is("Ana da Silva", ValueKind::GivenName));
    EXPECT_TRUE(is("Ana da Silva", ValueKind::NameShape));
    EXPECT_FALSE(is("Silva Ana", ValueKind::GivenName));
    EXPECT_FALSE(is("needs a call", ValueKind::NameShape));
}

TEST(ValueKinds, KnowsMoneyFromCounts) {
    EXPECT_TRUE(is("€ 1.250", ValueKind::Money));
    EXPECT_TRUE(is("1M-5M", ValueKind::Money));
    EXPECT_FALSE(is("1250", ValueKind::Money));
    EXPECT_TRUE(is("1.250", ValueKind::WholeNumber));
    EXPECT_FALSE(is("12.5", ValueKind::WholeNumber));
    EXPECT_TRUE(is("12.5", ValueKind::Number));
}

TEST(ValueKinds, SaysNothingOfNothingAndOfHugeText) {
    EXPECT_TRUE(shippedValueVocabulary().kindsOf("").none());
    EXPECT_TRUE(shippedValueVocabulary().kindsOf(std::string(1'000'000, '7')).none());
}

} // namespace
} // namespace farol
