// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/stacked_header.h"
#include "core/leads/lead_import.h"
#include "tests/support/sample_tables.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

using testing::issueKinds;
using testing::leadsOf;
using testing::rowTexts;
using testing::tableOf;
using Names = std::vector<std::string>;
using Kinds = std::vector<IssueKind>;

TEST(StackedHeader, GroupsOfMergedCellsStandAboveTheNames) {
    const RecordTable table = tableOf("Conta,,Contacto,,Volume,\n"
                                      "Código,Empresa,Pessoa,Telefone,2023,2024\n"
                                      "A1,Alfa,Ana,912000111,10,20\n"
                                      "B2,Beta,Rui,912000222,30,40\n");
    EXPECT_EQ(table.columnNames(), (Names{"Código", "Empresa", "Pessoa", "Telefone", "2023", "2024"}));
    EXPECT_EQ(table.rowCount(), 2U);
    EXPECT_EQ(issueKinds(table), Kinds{IssueKind::OutsideTable});
    EXPECT_EQ(table.issues().front().line, 1U);
}

TEST(StackedHeader, GroupsMayRepeatInsteadOfLeavingGaps) {
    const RecordTable table = tableOf("Company,Company,Sales,Sales\n"
                                      "Who,Where,Units,Price\n"
                                      "Alfa,Porto,10,1.50\nBeta,Lisboa,20,2.50\nGama,Faro,30,3.50\n");
    EXPECT_EQ(table.columnNames(), (Names{"Who", "Where", "Units", "Price"}));
    EXPECT_EQ(table.rowCount(), 3U);
}

TEST(StackedHeader, NamesBelowGroupsAreReadTogetherWithThem) {
    const RecordTable table = tableOf("Id,Client,Sales,,Costs,\n"
                                      ",,2023,2024,2023,2024\n"
                                      "1,Alfa,10,20,5,6\n2,Beta,30,40,7,8\n3,Gama,50,60,9,9\n");
    EXPECT_EQ(table.columnNames(),
              (Names{"Id", "Client", "Sales 2023", "Sales 2024", "Costs 2023", "Costs 2024"}));
    EXPECT_EQ(table.rowCount(), 3U);
    EXPECT_EQ(rowTexts(table, 0), (Names{"1", "Alfa", "10", "20", "5", "6"}));
    EXPECT_EQ(issueKinds(table), Kinds{IssueKind::OutsideTable});
    EXPECT_EQ(table.issues().front().line, 2U);
}

TEST(StackedHeader, NamesBrokenOverTwoLinesAreJoinedWhenThatMakesKnownHeaders) {
    const auto leads = leadsOf("First,Last,Job,Company\n"
                               "Name,Name,Title,Size\n"
                               "Ana,Silva,CEO,51-200\nRui,Costa,CTO,11-50\n");
    EXPECT_EQ(leads->records().columnNames(),
              (Names{"First Name", "Last Name", "Job Title", "Company Size"}));
    EXPECT_EQ(leads->rowCount(), 2U);
    EXPECT_TRUE(leads->mapping().has(Field::JobTitle));
    EXPECT_TRUE(leads->mapping().has(Field::Employees));
}

TEST(StackedHeader, UnitsBelowTheNamesAreNoRow) {
    const RecordTable table = tableOf("Station;Height;Wind\n;m;km/h\nPorto;93;12\nFaro;8;20\n");
    EXPECT_EQ(table.columnNames(), (Names{"Station", "Height", "Wind"}));
    EXPECT_EQ(table.rowCount(), 2U);
    EXPECT_EQ(tableOf("T,P\n(°C),[hPa]\n1.5,1000\n2.5,1001\n").rowCount(), 2U);
    EXPECT_EQ(tableOf("id,name,born\nINTEGER,TEXT,DATE\n1,Ana,1990-01-02\n").rowCount(), 1U);
}

TEST(StackedHeader, ARowIsNeverTakenForAPartOfTheHeader) {
    // A sparse first row, a row of words, a column that has no name, a short header.
    EXPECT_EQ(tableOf("Name,City,Size\nAna,,\nRui,Porto,20\nEva,Faro,30\n").rowCount(), 3U);
    EXPECT_EQ(tableOf("Name,City,Size\nAna,Porto,unknown\nRui,Porto,20\nEva,Faro,30\n").rowCount(), 3U);
    EXPECT_EQ(tableOf("Item,Price,\nscrew,open,new\nnail,20,old\nbolt,30,old\n").rowCount(), 3U);
    EXPECT_EQ(tableOf("a,b\nx,y,z\nu,v,w\n").rowCount(), 2U);
    EXPECT_EQ(tableOf("Size,Unit\nm,kg\nl,g\n").rowCount(), 2U);
    EXPECT_EQ(tableOf("Kind,Class\ndate,text\n").rowCount(), 1U);
    EXPECT_EQ(tableOf("Grade,Age,Points\n%,h,min\n,,\nx,y,z\n").rowCount(), 3U);
}

TEST(StackedHeader, TypesAboveRowsOfTypesAreARow) {
    EXPECT_EQ(tableOf("Field A,Field B\nTEXT,INTEGER\nDATE,TEXT\nTEXT,DATE\n").rowCount(), 3U);
}

} // namespace
} // namespace farol
