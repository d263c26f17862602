// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/header_context.h"
#include "tests/core/leads/mapping_of.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

TEST(HeaderContext, NomeIsAFirstNameBesideALastName) {
    for (const char* last : {"Apelido", "Apelidos", "Sobrenome", "Último nome"})
        EXPECT_EQ(mappingOf(std::string("Nome,") + last + "\n"),
                  std::string("first_name=Nome; last_name=") + last);
    EXPECT_EQ(mappingOf("Nome,Email\n"), "full_name=Nome; email=Email");
}

TEST(HeaderContext, NombreIsAFirstNameBesideALastName) {
    EXPECT_EQ(mappingOf("Nombre,Apellidos\n"), "first_name=Nombre; last_name=Apellidos");
    EXPECT_EQ(mappingOf("Apellido,Nombre\n"), "first_name=Nombre; last_name=Apellido");
    EXPECT_EQ(mappingOf("Nombre,Correo\n"), "full_name=Nombre; email=Correo");
}

TEST(HeaderContext, NomIsALastNameBesidePrénom) {
    EXPECT_EQ(mappingOf("Nom,Prénom\n"), "first_name=Prénom; last_name=Nom");
    EXPECT_EQ(mappingOf("Nom,Courriel\n"), "full_name=Nom; email=Courriel");
}

TEST(HeaderContext, NameIsALastNameBesideVorname) {
    EXPECT_EQ(mappingOf("Name,Vorname\n"), "first_name=Vorname; last_name=Name");
    EXPECT_EQ(mappingOf("Name,Vorname\nvon der Leyen,Ursula\nGraf Lambsdorff,Otto\n"),
              "first_name=Vorname; last_name=Name");
}

TEST(HeaderContext, NameIsTheFullNameBesideFirstNameAndLastName) {
    EXPECT_EQ(mappingOf("Name,First Name,Last Name\n"),
              "full_name=Name; first_name=First Name; last_name=Last Name");
    EXPECT_EQ(mappingOf("Nome,Primeiro nome,Apelido\n"),
              "full_name=Nome; first_name=Primeiro nome; last_name=Apelido");
    EXPECT_EQ(mappingOf("First Name,Name\n"), "full_name=Name; first_name=First Name");
}

TEST(HeaderContext, NameBesideAFirstNameIsWhatItsValuesShow) {
    EXPECT_EQ(mappingOf("First Name,Name\nAna,Ana Silva\nRui,Rui Costa\n"),
              "full_name=Name; first_name=First Name");
    EXPECT_EQ(mappingOf("First Name,Name\nAna,Silva\nRui,Costa\n"), "first_name=First Name; last_name=Name");
}

TEST(HeaderContext, NameIsTheCompanyInAListOfCompanies) {
    EXPECT_EQ(mappingOf("Name,Employees,Website\n"), "company=Name; employees=Employees; website=Website");
    EXPECT_EQ(mappingOf("Name,Industry\n"), "company=Name; industry=Industry");
    EXPECT_EQ(mappingOf("Name,Domain\n"), "company=Name; website=Domain");
    EXPECT_EQ(mappingOf("Name,Industry,Job Title\n"),
              "full_name=Name; job_title=Job Title; industry=Industry");
    EXPECT_EQ(mappingOf("Nome,Distrito\nPadaria Sol Lda,Porto\nAcme S.A.,Faro\nRui Costa,Braga\n"),
              "company=Nome; region=Distrito");
}

TEST(HeaderContext, TitleIsMrOrDrBesideAJobTitle) {
    EXPECT_EQ(mappingOf("Title,Job Title\n"), "job_title=Job Title");
    EXPECT_EQ(mappingOf("Title,Position\n"), "job_title=Position");
    EXPECT_EQ(mappingOf("Titel,Funktion\n"), "job_title=Funktion");
    EXPECT_EQ(mappingOf("Título,Cargo\n"), "job_title=Cargo");
    EXPECT_EQ(mappingOf("Título,Função\n"), "job_title=Função");
    EXPECT_EQ(mappingOf("Title,Company\n"), "job_title=Title; company=Company");
    EXPECT_EQ(mappingOf("Título,Empresa\n"), "job_title=Título; company=Empresa");
}

TEST(HeaderContext, TitleIsWhatItsValuesShow) {
    EXPECT_EQ(mappingOf("Title,Company\nMr,Acme\nDr.,Globex\nMrs,Initech\n"), "company=Company");
    EXPECT_EQ(mappingOf("Title,Function\nSales Manager,Sales\nCTO,IT\n"), "job_title=Title");
}

TEST(HeaderContext, EstadoIsARegionBesideAnAddress) {
    EXPECT_EQ(mappingOf("Cidade,Estado,Nome\n"), "full_name=Nome; city=Cidade; region=Estado");
    EXPECT_EQ(mappingOf("Nome,Estado,Código Postal\n"), "full_name=Nome; region=Estado");
    EXPECT_EQ(mappingOf("Nome,Estado\n"), "full_name=Nome; status=Estado");
    EXPECT_EQ(mappingOf("Estado,Nome,Email,Telefone,País\n"),
              "full_name=Nome; email=Email; phone=Telefone; country=País; status=Estado");
}

TEST(HeaderContext, EstadoIsWhatItsValuesShow) {
    EXPECT_EQ(mappingOf("Estado,Nome\nLisboa,Ana\nPorto,Rui\nBraga,Eva\n"), "full_name=Nome; region=Estado");
    EXPECT_EQ(mappingOf("Cidade,Estado,País\nFaro,Novo,PT\nBeja,Convertido,PT\nÉvora,Perdido,PT\n"),
              "city=Cidade; country=País; status=Estado");
}

TEST(HeaderContext, EstadoTwiceIsStatusAndRegion) {
    const std::string_view csv =
        "Nome,Estado,Empresa,Cidade,Estado\nAna,Novo,A,Faro,Faro\nRui,Perdido,B,Braga,Braga\n";
    const ColumnMapping mapping = guessColumns(tableOf(csv));
    EXPECT_EQ(mapping.fieldOf(1), Field::Status);
    EXPECT_EQ(mapping.fieldOf(4), Field::Region);
}

TEST(HeaderContext, StateIsARegionBesideCityOrCountry) {
    EXPECT_EQ(mappingOf("State,Company,Phone,Email,Country\n"),
              "company=Company; email=Email; phone=Phone; region=State; country=Country");
    EXPECT_EQ(mappingOf("State,Company\n"), "company=Company; status=State");
    EXPECT_EQ(mappingOf("State,Company\nCA,Acme\nTX,Globex\nNY,Initech\n"), "company=Company; region=State");
    EXPECT_EQ(mappingOf("State,City\nNew,Austin\nContacted,Boston\nWon,Miami\n"), "city=City; status=State");
}

TEST(HeaderContext, StatusOfAMarriageIsNone) {
    EXPECT_EQ(mappingOf("Status,Company\nSingle,Acme\nMarried,Globex\nSingle,Initech\n"), "company=Company");
    EXPECT_EQ(mappingOf("Status,Company\nMr,Acme\nMrs,Globex\n"), "company=Company");
    EXPECT_EQ(mappingOf("Status,Company\nNew,Acme\nWon,Globex\n"), "company=Company; status=Status");
}

TEST(HeaderContext, LandIsACountryBesideBundesland) {
    EXPECT_EQ(mappingOf("Bundesland,Land\n"), "region=Bundesland; country=Land");
    EXPECT_EQ(mappingOf("Land,Firma\n"), "company=Firma; country=Land");
}

TEST(HeaderContext, DépartementIsARegionBesideVille) {
    EXPECT_EQ(mappingOf("Ville,Département\n"), "city=Ville; region=Département");
    EXPECT_EQ(mappingOf("Département,Société\n"), "company=Société; department=Département");
    EXPECT_EQ(mappingOf("Département,Société\nGironde,A\nIsère,B\nMoselle,C\n"),
              "company=Société; region=Département");
}

TEST(HeaderContext, AreaIsAPlaceWhenItsValuesAre) {
    EXPECT_EQ(mappingOf("Area,Company\nLisbon,Acme\nPorto,Globex\nMadrid,Initech\n"),
              "company=Company; location=Area");
    EXPECT_EQ(mappingOf("Área,Empresa\nMarketing,A\nCompras,B\n"), "company=Empresa; department=Área");
}

TEST(HeaderContext, DateIsTheCreatedDateUnlessAColumnSaysSo) {
    EXPECT_EQ(mappingOf("Date,Company\n"), "company=Company; created_at=Date");
    EXPECT_EQ(mappingOf("Date,Created At\n"), "created_at=Created At");
    EXPECT_EQ(mappingOf("Data,Criado em\n"), "created_at=Criado em");
    EXPECT_EQ(mappingOf("Date,Submitted\n"), "created_at=Submitted");
    EXPECT_EQ(mappingOf("Data,Empresa\nsim,A\nblá,B\n"), "company=Empresa");
}

TEST(HeaderContext, DateMayBeCountedInDaysOrSeconds) {
    EXPECT_EQ(mappingOf("Data,Empresa\n45306,A\n45310.5,B\n"), "company=Empresa; created_at=Data");
    EXPECT_EQ(mappingOf("Date,Company\n1705312800,A\n1705399200,B\n"), "company=Company; created_at=Date");
    EXPECT_EQ(mappingOf("Date,Company\n17,A\n99,B\n"), "company=Company");
    // Without a header's word for it, such a number may be anything.
    EXPECT_EQ(mappingOf("Zip,Company\n45306,A\n45310,B\n"), "company=Company");
}

TEST(HeaderContext, AddressIsThePlaceUnlessACityColumnIsThere) {
    EXPECT_EQ(mappingOf("Morada,Empresa\n"), "company=Empresa; location=Morada");
    EXPECT_EQ(mappingOf("Morada,Cidade\n"), "city=Cidade");
}

TEST(HeaderContext, CompanySizeIsEmployeesWhetherNumberOrBand) {
    EXPECT_EQ(mappingOf("Company size,Company\n250,Acme\n12,Globex\n"),
              "company=Company; employees=Company size");
    EXPECT_EQ(mappingOf("Company size,Company\n51-200,Acme\n2-10,Globex\n"),
              "company=Company; employees=Company size");
}

TEST(HeaderContext, TurnoverIsNoNumberOfEmployees) {
    for (const char* header : {"Revenue", "Faturação", "Volume de negócios"})
        EXPECT_EQ(mappingOf(std::string(header) + ",Company\n1M-5M,Acme\n10M-50M,Globex\n"),
                  "company=Company");
    EXPECT_EQ(mappingOf("Size,Company\n1M-5M,Acme\n10M-50M,Globex\n5M-10M,Initech\n"), "company=Company");
}

TEST(HeaderContext, WorkAddressesComeFirst) {
    EXPECT_EQ(mappingOf("Email - Home,Email,Email - Work\n"), "email=Email - Work|Email|Email - Home");
    EXPECT_EQ(mappingOf("Email pessoal,Email profissional\n"), "email=Email profissional|Email pessoal");
    EXPECT_EQ(mappingOf("Home Phone,Mobile,Phone,Work Phone\n"), "phone=Work Phone|Phone|Mobile|Home Phone");
    EXPECT_EQ(mappingOf("Email 1,Email 2\n"), "email=Email 1|Email 2");
}

TEST(HeaderContext, OwnersAreNotTheLead) {
    EXPECT_EQ(mappingOf("Lead Owner,Company\nAna Silva,Acme\n"), "company=Company; owner=Lead Owner");
    EXPECT_EQ(mappingOf("Contact owner,Owner Email\nAna Silva,ana@acme.pt\n"), "owner=Contact owner");
}

TEST(HeaderContext, OtherDatesAreNotTheCreatedDate) {
    EXPECT_EQ(mappingOf("Company,Modified\nAcme,2024-01-15\nGlobex,2024-01-16\n"), "company=Company");
    EXPECT_EQ(mappingOf("Company,LastModifiedDate,Close Date\nAcme,2024-01-15,2024-02-01\n"),
              "company=Company");
    EXPECT_EQ(mappingOf("Empresa,Data de modificação\nAcme,15/01/2024\n"), "company=Empresa");
    EXPECT_EQ(mappingOf("Empresa,Fecha de modificación\nAcme,15/01/2024\n"), "company=Empresa");
}

TEST(HeaderContext, ConvertedIsAStatusWhereNoneIsBetter) {
    EXPECT_EQ(mappingOf("Converted,Company\n1,Acme\n0,Globex\n"), "company=Company; status=Converted");
    EXPECT_EQ(mappingOf("IsConverted,Status\ntrue,Won\nfalse,New\n"), "status=Status");
}

} // namespace
} // namespace farol
