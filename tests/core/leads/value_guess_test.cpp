// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/value_guess.h"
#include "tests/core/leads/mapping_of.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

TEST(ValueGuess, MapsUnknownHeadersByPlainValues) {
    EXPECT_EQ(mappingOf("Foo,Company\nana@acme.pt,Acme\nrui@globex.com,Globex\n"),
              "company=Company; email=Foo");
    EXPECT_EQ(mappingOf("Foo,Company\n+351 912 345 678,Acme\n(021) 555-0199,Globex\n"),
              "company=Company; phone=Foo");
    EXPECT_EQ(mappingOf("Foo,Company\nhttps://acme.pt,Acme\nwww.globex.com,Globex\n"),
              "company=Company; website=Foo");
    EXPECT_EQ(mappingOf("Foo,Company\nhttps://www.linkedin.com/in/ana,Acme\nlinkedin.com/in/rui,Globex\n"),
              "company=Company; linkedin_url=Foo");
    EXPECT_EQ(mappingOf("Foo,Company\n51-200,Acme\n\"1,001-5,000\",Globex\n10001+,Initech\n"),
              "company=Company; employees=Foo");
    EXPECT_EQ(mappingOf("Foo,Company\nSales Manager,Acme\nCTO,Globex\nSoftware Engineer,Initech\n"),
              "job_title=Foo; company=Company");
}

TEST(ValueGuess, IsNeverSurerThanSixInTen) {
    const ColumnMapping mapping =
        guessColumns(tableOf("Foo,Bar\nana@acme.pt,51-200\nrui@globex.com,11-50\n"));
    ASSERT_TRUE(mapping.has(Field::Email));
    ASSERT_TRUE(mapping.has(Field::Employees));
    EXPECT_LE(mapping.columnsOf(Field::Email)[0].confidence, 0.6);
    EXPECT_LE(mapping.columnsOf(Field::Employees)[0].confidence, 0.6);
}

TEST(ValueGuess, AddsNothingToAFieldThatAHeaderClaims) {
    EXPECT_EQ(mappingOf("Email,Foo\nana@acme.pt,boss@acme.pt\nrui@x.pt,boss@x.pt\n"), "email=Email");
}

TEST(ValueGuess, TakesAColumnOfAddressesWhateverItsHeader) {
    EXPECT_EQ(mappingOf("Contacto,Empresa\nana@acme.pt,Acme\nrui@globex.com,Globex\n"),
              "company=Empresa; email=Contacto");
    EXPECT_EQ(mappingOf("Contacto,Empresa\n912 345 678,Acme\n+351 213 456 789,Globex\n"),
              "company=Empresa; phone=Contacto");
}

TEST(ValueGuess, DropsAHeaderThatTheValuesContradict) {
    EXPECT_EQ(mappingOf("Mobile,Company\nyes,Acme\nno,Globex\nyes,Initech\n"), "company=Company");
    EXPECT_EQ(mappingOf("Position,Company\n1,Acme\n2,Globex\n3,Initech\n"), "company=Company");
}

TEST(ValueGuess, KeepsAHeaderWithAFewBadValues) {
    EXPECT_EQ(mappingOf("id,tamanho\n1,abc\n2,51-200\n3,12\n"), "lead_id=id; employees=tamanho");
}

TEST(ValueGuess, TakesADateOnlyWhereItStandsAlone) {
    EXPECT_EQ(mappingOf("Company,When\nAcme,2024-01-15\nGlobex,2024-01-16\n"),
              "company=Company; created_at=When");
    EXPECT_EQ(mappingOf("Company,When,Then\nAcme,2024-01-15,2024-02-15\nGlobex,2024-01-16,2024-02-16\n"),
              "company=Company");
    EXPECT_EQ(
        mappingOf("Company,When,Close Date\nAcme,2024-01-15,2024-02-15\nGlobex,2024-01-16,2024-02-16\n"),
        "company=Company");
}

TEST(ValueGuess, TakesNoAgesOrPricesForEmployees) {
    EXPECT_EQ(mappingOf("Foo,Company\n18-24,Acme\n25-34,Globex\n35-44,Initech\n"), "company=Company");
    EXPECT_EQ(mappingOf("Foo,Company\n$1M-$5M,Acme\n$10M-$50M,Globex\n"), "company=Company");
}

TEST(ValueGuess, MapsAFileWithoutAHeader) {
    EXPECT_EQ(
        mappingOf(
            "L-001,Ana Silva,Diretora de Marketing,Acme Lda,Software,51-200,ana@acme.pt,+351 912 345 678,"
            "Lisboa,Portugal,2024-01-15\n"
            "L-002,João Costa,Engenheiro,Globex S.A.,Retalho,11-50,joao@globex.pt,+351 213 456 789,"
            "Porto,Portugal,2024-01-16\n"
            "L-003,Maria Sousa,CTO,Initech GmbH,Banca,201-500,maria@initech.de,+49 30 901820,"
            "Berlin,Alemanha,2024-01-17\n"),
        "lead_id=Column 1; full_name=Column 2; job_title=Column 3; company=Column 4; industry=Column 5; "
        "employees=Column 6; email=Column 7; phone=Column 8; city=Column 9; country=Column 10; "
        "created_at=Column 11");
}

TEST(ValueGuess, MapsNumbersOfEmployeesWithoutAHeader) {
    EXPECT_EQ(mappingOf("101,Sales Manager,Acme Inc,120,ana@acme.com,\"Boston, Massachusetts\"\n"
                        "102,VP Engineering,Globex LLC,5400,rui@globex.com,\"Austin, Texas\"\n"
                        "103,Data Analyst,Initech Ltd,38,eva@initech.com,\"London, UK\"\n"),
              "lead_id=Column 1; job_title=Column 2; company=Column 3; employees=Column 4; email=Column 5; "
              "location=Column 6");
}

TEST(ValueGuess, MapsFirstAndLastNamesWithoutAHeader) {
    EXPECT_EQ(mappingOf("Ana,Silva,ana@acme.pt\nPedro,Costa,pedro@globex.pt\nMaria,Sousa,maria@x.pt\n"),
              "first_name=Column 1; last_name=Column 2; email=Column 3");
}

TEST(ValueGuess, GuessesNoEmployeesAmongSeveralNumbers) {
    const ColumnMapping mapping = guessColumns(tableOf("ana@x.pt,12,900\nrui@x.pt,15,20\neva@x.pt,11,77\n"));
    EXPECT_TRUE(mapping.has(Field::Email));
    EXPECT_FALSE(mapping.has(Field::Employees));
}

} // namespace
} // namespace farol
