// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/embedded_files.h"
#include "core/csv/csv_rows.h"
#include "core/leads/header_vocabulary.h"
#include "core/leads/header_words.h"
#include "tests/core/leads/mapping_of.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace farol {
namespace {

std::vector<std::vector<std::string>> shippedRows() {
    return parseCsvRows(embeddedFile("vocabulary/headers.csv"));
}

// The field that a header means without help, or "" for none and "?" for a doubtful one.
std::string soleMeaning(std::string_view header) {
    const auto meaning = shippedHeaderVocabulary().meaningOf(header);
    if (!meaning) return "unknown";
    if (meaning->sense == HeaderSense::Ignored || meaning->sense == HeaderSense::PostalCode) return "";
    if (meaning->sense != HeaderSense::Field) return "?";
    return std::string(fieldName(meaning->field));
}

// A file whose only other columns say nothing about a lead.
ColumnMapping mappingAmongStrangers(const std::string& header) {
    const RecordTable table = tableOf("Zebra,\"" + header + "\",Quux\r\n");
    return guessColumns(table);
}

TEST(HeaderVocabulary, HoldsNothingTwice) {
    std::set<std::string> keys;
    for (const auto& row : shippedRows()) {
        ASSERT_EQ(row.size(), 4U) << row[0];
        std::string key = row[0].starts_with("word:") ? "word " : "header ";
        for (const std::string& word : headerWords(row[2])) key += word;
        EXPECT_TRUE(keys.insert(key).second) << row[2];
    }
}

TEST(HeaderVocabulary, HoldsOnlyMeaningsThatItKnows) {
    const std::set<std::string> others{"name?",        "given?",    "title?",       "state?",
                                       "status?",      "area?",     "date?",        "address?",
                                       "postal",       "ignored",   "departement?", "word:person",
                                       "word:company", "word:work", "word:home",    "word:filler"};
    for (const auto& row : shippedRows())
        EXPECT_TRUE(fieldFromName(row[0]) || others.contains(row[0])) << row[0];
}

TEST(HeaderVocabulary, MapsEachOfItsHeadersToItsFieldAndNoOther) {
    std::size_t tried = 0;
    for (const auto& row : shippedRows()) {
        const std::optional<Field> field = fieldFromName(row[0]);
        if (!field) continue;
        ++tried;
        const ColumnMapping mapping = mappingAmongStrangers(row[2]);
        for (const Field each : allFields()) {
            EXPECT_EQ(mapping.columnsOf(each).size(), each == *field ? 1U : 0U)
                << row[2] << " as " << fieldName(each);
        }
        EXPECT_EQ(mapping.fieldOf(1), *field) << row[2];
    }
    EXPECT_GT(tried, 800U);
}

TEST(HeaderVocabulary, MapsNoneOfItsIgnoredHeaders) {
    for (const auto& row : shippedRows()) {
        if (row[0] != "ignored" && row[0] != "postal") continue;
        EXPECT_EQ(mappingText(tableOf("Zebra,\"" + row[2] + "\"\r\n"), mappingAmongStrangers(row[2])), "")
            << row[2];
    }
}

TEST(HeaderVocabulary, ReadsAHeaderHoweverItIsWritten) {
    for (const char* header :
         {"Email:", "E-MAIL", "e mail", "eMail", "Email *", "\tEmail", "email_", "Email (required)",
          "Contact.Email", "ContactEmail", "contact_email", "Person - Email", "Your email",
          "What is your e-mail?", "O seu e-mail", "Ihre E-Mail", "Email / Correo"})
        EXPECT_EQ(soleMeaning(header), "email") << header;
    for (const char* header : {"NumberOfEmployees", "number_of_employees", "# Employees", "N.º Colaboradores",
                               "Tamanho (n.º colaboradores)", "Company Size (employees)",
                               "How many employees does your company have?", "Anzahl_Mitarbeiter",
                               "Quantos colaboradores tem a sua empresa?", "Number_of_Employees__c"})
        EXPECT_EQ(soleMeaning(header), "employees") << header;
    for (const char* header : {"What is your current occupation", "Qual é o seu cargo?", "Current Job Title",
                               "Cargo / Departamento", "Contact Job Title", "Intitulé du poste"})
        EXPECT_EQ(soleMeaning(header), "job_title") << header;
}

TEST(HeaderVocabulary, TellsWhatIsTheCompanysFromWhatIsTheLeads) {
    EXPECT_EQ(soleMeaning("Organization - Name"), "company");
    EXPECT_EQ(soleMeaning("Nome da organização"), "company");
    EXPECT_EQ(soleMeaning("Company LinkedIn"), "company_linkedin_url");
    EXPECT_EQ(soleMeaning("Account Industry"), "industry");
    EXPECT_EQ(soleMeaning("Organization - Organization created"), "");
    EXPECT_EQ(soleMeaning("Company ID"), "");
}

TEST(HeaderVocabulary, TakesNoForeignIdForTheLeads) {
    for (const char* header : {"Lead ID", "lead_id", "Prospect ID", "mql_id", "Person - ID", "Id", "IDLead"})
        EXPECT_EQ(soleMeaning(header), "lead_id") << header;
    for (const char* header : {"Account Id", "landing_page_id", "seller_id", "MasterRecordId", "CreatedById",
                               "Person - Organization ID", "ConvertedContactId"})
        EXPECT_EQ(soleMeaning(header), "") << header;
}

TEST(HeaderVocabulary, TakesNoOtherDateForTheCreatedDate) {
    for (const char* header :
         {"LastModifiedDate", "Last Activity Date", "Close Date", "ConvertedDate", "won_date", "Updated At",
          "Data da última modificação", "Data de modificação", "Data de fecho", "Fecha de modificación",
          "Fecha de cierre", "Date de dernière modification", "Geändert am", "Birth date",
          "Data de nascimento", "Next activity date"})
        EXPECT_EQ(soleMeaning(header), "") << header;
}

TEST(HeaderVocabulary, TakesNoOwnerForTheLead) {
    for (const char* header :
         {"Lead Owner", "Contact owner", "Proprietário", "Vendedor", "Propriétaire", "Owner Name"})
        EXPECT_EQ(soleMeaning(header), "owner") << header;
    for (const char* header :
         {"Owner Email", "Lead Owner Alias", "Email do proprietário", "Account Owner Phone"})
        EXPECT_EQ(soleMeaning(header), "") << header;
}

TEST(HeaderVocabulary, TakesNoTurnoverForEmployees) {
    for (const char* header :
         {"Revenue", "AnnualRevenue", "Faturação", "Volume de negócios", "Company Size (Revenue)",
          "declared_monthly_revenue", "Chiffre d'affaires", "Umsatz", "Facturación"})
        EXPECT_EQ(soleMeaning(header), "") << header;
}

TEST(HeaderVocabulary, DoesNotKnowWhatItCannotKnow) {
    for (const std::string& header :
         {std::string(), std::string("   "), std::string("???"), std::string("Xyzzy"),
          std::string("Total Time Spent on Website"), std::string(5000, 'x'), std::string("\xFF\xFE broken")})
        EXPECT_FALSE(shippedHeaderVocabulary().meaningOf(header)) << header.substr(0, 40);
}

TEST(HeaderVocabulary, IsSurestOfAWholeHeader) {
    const auto confidence = [](std::string_view header) {
        return shippedHeaderVocabulary().meaningOf(header)->confidence;
    };
    EXPECT_EQ(confidence("Job Title"), 1.0);
    EXPECT_LT(confidence("Contact Job Title"), 1.0);
    EXPECT_LT(confidence("Home E-mail"), confidence("Contact E-mail Value"));
    EXPECT_LT(confidence("Campaign"), confidence("Lead Source"));
}

TEST(HeaderVocabulary, SaysWhichAddressIsForWork) {
    const auto use = [](std::string_view header) { return shippedHeaderVocabulary().meaningOf(header)->use; };
    EXPECT_EQ(use("Work Email"), ContactUse::Work);
    EXPECT_EQ(use("Email profissional"), ContactUse::Work);
    EXPECT_EQ(use("Person - Email - Home"), ContactUse::Home);
    EXPECT_EQ(use("Email"), ContactUse::Unsaid);
}

TEST(HeaderVocabulary, LeavesOutRowsThatItCannotRead) {
    const HeaderVocabulary vocabulary(
        "meaning,languages,header,certainty\nemail,en,Post,100\nnonsense,en,Foo,100\n"
        "phone,en\nphone,en,***,100\n");
    EXPECT_TRUE(vocabulary.meaningOf("post"));
    EXPECT_FALSE(vocabulary.meaningOf("foo"));
    EXPECT_FALSE(vocabulary.meaningOf("phone"));
}

} // namespace
} // namespace farol
