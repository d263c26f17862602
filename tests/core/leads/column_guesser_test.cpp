// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/column_guesser.h"
#include "tests/core/leads/mapping_of.h"

#include <gtest/gtest.h>

#include <chrono>

namespace farol {
namespace {

TEST(ColumnGuesser, ReadsASalesforceExport) {
    EXPECT_EQ(
        mappingOf("Id,IsDeleted,MasterRecordId,LastName,FirstName,Salutation,Name,Title,Company,Street,City,"
                  "State,PostalCode,Country,Latitude,Longitude,Address,Phone,MobilePhone,Fax,Email,Website,"
                  "PhotoUrl,Description,LeadSource,Status,Industry,Rating,AnnualRevenue,NumberOfEmployees,"
                  "OwnerId,IsConverted,ConvertedDate,ConvertedAccountId,ConvertedContactId,"
                  "ConvertedOpportunityId,IsUnreadByOwner,CreatedDate,CreatedById,LastModifiedDate,"
                  "LastModifiedById,SystemModstamp,LastActivityDate\n"),
        "lead_id=Id; full_name=Name; first_name=FirstName; last_name=LastName; job_title=Title; "
        "company=Company; industry=Industry; employees=NumberOfEmployees; email=Email; "
        "phone=Phone|MobilePhone; city=City; region=State; country=Country; created_at=CreatedDate; "
        "source=LeadSource; status=Status; owner=OwnerId; website=Website");
}

TEST(ColumnGuesser, ReadsASalesforceReport) {
    EXPECT_EQ(
        mappingOf(
            "Lead Owner,First Name,Last Name,Title,Company / Account,Lead Source,Rating,Street,Email\n"),
        "first_name=First Name; last_name=Last Name; job_title=Title; company=Company / Account; "
        "email=Email; "
        "source=Lead Source; owner=Lead Owner");
}

TEST(ColumnGuesser, ReadsAPipedriveExport) {
    EXPECT_EQ(
        mappingOf(
            "Person - ID,Person - Name,Person - First name,Person - Last name,Person - Job title,"
            "Person - Organization ID,Person - Organization,Person - Email - Work,Person - Email - Home,"
            "Person - Email - Other,Person - Phone - Work,Person - Phone - Mobile,Organization - ID,"
            "Organization - Name,Organization - Organization created\n"),
        "lead_id=Person - ID; full_name=Person - Name; first_name=Person - First name; "
        "last_name=Person - Last name; job_title=Person - Job title; company=Person - Organization; "
        "email=Person - Email - Work|Person - Email - Home|Person - Email - Other; "
        "phone=Person - Phone - Work|Person - Phone - Mobile");
}

TEST(ColumnGuesser, ReadsAnOdooExport) {
    EXPECT_EQ(
        mappingOf("External ID,Opportunity,Contact Name,Company Name,Job Position,Email,Phone,Mobile,Website,"
                  "City,State,Country,Zip,Salesperson,Sales Team,Stage,Tags,Probability,Expected Revenue,"
                  "Lost Reason,Created on,Source,Medium,Campaign\n"),
        "lead_id=External ID; full_name=Contact Name; job_title=Job Position; company=Company Name; "
        "email=Email; phone=Phone|Mobile; city=City; region=State; country=Country; created_at=Created on; "
        "source=Source; status=Stage; owner=Salesperson; website=Website");
}

TEST(ColumnGuesser, ReadsLinkedInConnections) {
    EXPECT_EQ(mappingOf("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                        "Ana,Silva,https://www.linkedin.com/in/anasilva,,Acme,CTO,15 Oct 2023\n"
                        "Rui,Costa,https://www.linkedin.com/in/ruicosta,r@x.pt,Globex,CEO,16 Oct 2023\n"),
              "first_name=First Name; last_name=Last Name; job_title=Position; company=Company; "
              "email=Email Address; created_at=Connected On; linkedin_url=URL");
}

TEST(ColumnGuesser, ReadsALushaExport) {
    EXPECT_EQ(
        mappingOf("Job Title,Company Name,Company Domain,Company Website,Company Description,"
                  "Company Main Industry,Company Sub Industry,Company Number of Employees,Company Revenue,"
                  "Company Country,Company linkedin URL\n"),
        "job_title=Job Title; company=Company Name; industry=Company Main Industry; "
        "employees=Company Number of Employees; country=Company Country; "
        "website=Company Website|Company Domain; company_linkedin_url=Company linkedin URL");
}

TEST(ColumnGuesser, ReadsAMailchimpExport) {
    EXPECT_EQ(
        mappingOf("Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,"
                  "CONFIRM_IP,LATITUDE,LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,REGION,LAST_CHANGED,LEID,EUID,"
                  "NOTES,TAGS\n"),
        "first_name=First Name; last_name=Last Name; email=Email Address; region=REGION; country=CC; "
        "created_at=OPTIN_TIME");
}

TEST(ColumnGuesser, ReadsAnActiveCampaignExport) {
    EXPECT_EQ(
        mappingOf("Email,First Name,Last Name,Phone,Tags,Date Created,IP,Status\n"),
        "first_name=First Name; last_name=Last Name; email=Email; phone=Phone; created_at=Date Created; "
        "status=Status");
}

TEST(ColumnGuesser, ReadsAnOutlookExport) {
    EXPECT_EQ(
        mappingOf(
            "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,"
            "Business Street 2,Business Street 3,Business City,Business State,Business Postal Code,"
            "Business Country/Region,Home Street\n"),
        "first_name=First Name; last_name=Last Name; job_title=Job Title; company=Company; "
        "city=Business City; region=Business State; country=Business Country/Region; department=Department");
}

TEST(ColumnGuesser, ReadsAnEspoCrmExport) {
    EXPECT_EQ(
        mappingOf("Name,Email,Title,Website,Phone,Account Name,Do Not Call,Address,Status,Source,"
                  "Opportunity Amount,Industry,Converted At\n"),
        "full_name=Name; job_title=Title; company=Account Name; industry=Industry; email=Email; phone=Phone; "
        "location=Address; source=Source; status=Status; website=Website; opt_out=Do Not Call");
}

TEST(ColumnGuesser, ReadsTheXEducationFile) {
    EXPECT_EQ(mappingOf("Prospect ID,Lead Number,Lead Origin,Lead Source,Converted,City,Country,"
                        "What is your current occupation\n"),
              "lead_id=Prospect ID; job_title=What is your current occupation; city=City; country=Country; "
              "source=Lead Source; status=Converted");
}

TEST(ColumnGuesser, ReadsTheOlistFile) {
    EXPECT_EQ(mappingOf("mql_id,first_contact_date,landing_page_id,origin\n"
                        "dac32acd,01-02-2018,88740e65,social\n8c18d1de,20-10-2017,007f9098,paid_search\n"),
              "lead_id=mql_id; created_at=first_contact_date; source=origin");
}

TEST(ColumnGuesser, ReadsPortuguese) {
    EXPECT_EQ(mappingOf("Código do lead,Nome completo,Cargo,Empresa,Setor de atividade,N.º de colaboradores,"
                        "Correio eletrónico,Telemóvel,Morada,Localidade,Distrito,País,Data de criação,Origem,"
                        "Situação,Data de fecho,Comercial,NIF\n"),
              "lead_id=Código do lead; full_name=Nome completo; job_title=Cargo; company=Empresa; "
              "industry=Setor de atividade; employees=N.º de colaboradores; email=Correio eletrónico; "
              "phone=Telemóvel; city=Localidade; region=Distrito; country=País; created_at=Data de criação; "
              "source=Origem; status=Situação; owner=Comercial; tax_id=NIF");
}

TEST(ColumnGuesser, ReadsSpanish) {
    EXPECT_EQ(
        mappingOf("ID,Nombre,Apellidos,Puesto,Empresa,Sector,Nº de empleados,Correo electrónico,Teléfono,"
                  "Ciudad,Provincia,País,Fecha de alta,Fuente,Fase,Facturación,Propietario\n"),
        "lead_id=ID; first_name=Nombre; last_name=Apellidos; job_title=Puesto; company=Empresa; "
        "industry=Sector; employees=Nº de empleados; email=Correo electrónico; phone=Teléfono; city=Ciudad; "
        "region=Provincia; country=País; created_at=Fecha de alta; source=Fuente; status=Fase; "
        "owner=Propietario");
}

TEST(ColumnGuesser, ReadsFrench) {
    EXPECT_EQ(
        mappingOf("Identifiant,Nom,Prénom,Fonction,Société,Secteur d’activité,Effectif,Courriel,Téléphone,"
                  "Ville,Région,Pays,Créé le,Modifié le,Origine,Statut,Commercial\n"),
        "lead_id=Identifiant; first_name=Prénom; last_name=Nom; job_title=Fonction; company=Société; "
        "industry=Secteur d’activité; employees=Effectif; email=Courriel; phone=Téléphone; city=Ville; "
        "region=Région; country=Pays; created_at=Créé le; source=Origine; status=Statut; owner=Commercial");
}

TEST(ColumnGuesser, ReadsGerman) {
    EXPECT_EQ(
        mappingOf("Lead-ID,Anrede,Titel,Vorname,Name,Funktion,Firma,Branche,Mitarbeiteranzahl,E-Mail-Adresse,"
                  "Telefon,Ort,Bundesland,Land,Erstellt am,Geändert am,Quelle,Leadstatus,Betreuer,Umsatz\n"),
        "lead_id=Lead-ID; first_name=Vorname; last_name=Name; job_title=Funktion; company=Firma; "
        "industry=Branche; employees=Mitarbeiteranzahl; email=E-Mail-Adresse; phone=Telefon; city=Ort; "
        "region=Bundesland; country=Land; created_at=Erstellt am; source=Quelle; status=Leadstatus; "
        "owner=Betreuer");
}

TEST(ColumnGuesser, TakesTheBestOfSeveralIds) {
    EXPECT_EQ(mappingOf("Owner Id,Account Id,Id,Lead ID\n"), "lead_id=Lead ID; owner=Owner Id");
    EXPECT_EQ(mappingOf("Lead Number,Id\n"), "lead_id=Id");
    EXPECT_EQ(mappingOf("Contact ID,Prospect ID\n"), "lead_id=Prospect ID");
    EXPECT_EQ(mappingOf("Account Id,landing_page_id\n"), "");
}

TEST(ColumnGuesser, PrefersAFilledColumnToAnEmptyOne) {
    EXPECT_EQ(mappingOf("Industry,Business Type\n,Retail\n,Wholesale\n,Retail\n"), "industry=Business Type");
    EXPECT_EQ(mappingOf("Business Email,Email\n,a@x.pt\n,b@x.pt\n"), "email=Email|Business Email");
}

TEST(ColumnGuesser, GivesAColumnToOneFieldOnly) {
    const RecordTable table = tableOf("Name,Contact,Email,Mail,Title,Role,State,Status,Date,Created\n");
    const ColumnMapping mapping = guessColumns(table);
    std::vector<int> uses(table.columnCount());
    for (const Field field : allFields())
        for (const MappedColumn& mapped : mapping.columnsOf(field)) ++uses.at(mapped.column);
    for (const int use : uses) EXPECT_LE(use, 1);
}

TEST(ColumnGuesser, MapsNothingWhereNothingIsKnown) {
    EXPECT_EQ(mappingOf("Foo,Bar\nx y,z\nq,w\n"), "");
    EXPECT_EQ(mappingOf("Foo,,\n"), "");
}

// Many times what it takes: a bound that fails only when the work grows out of proportion.
TEST(ColumnGuesser, ManagesTwentyThousandColumns) {
    std::string csv = "Email";
    for (int i = 1; i < 20'000; ++i) csv += ",Column name " + std::to_string(i);
    csv += "\na@x.pt";
    for (int i = 1; i < 20'000; ++i) csv += ",value " + std::to_string(i);
    const RecordTable table = tableOf(csv + "\n");
    const auto begin = std::chrono::steady_clock::now();
    const ColumnMapping mapping = guessColumns(table);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(10));
    EXPECT_EQ(mapping.fieldOf(0), Field::Email);
}

} // namespace
} // namespace farol
