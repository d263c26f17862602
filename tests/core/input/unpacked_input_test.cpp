// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/unpacked_input.h"
#include "tests/support/gzip_file.h"
#include "tests/support/sample_tables.h"
#include "tests/support/zip_file.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

using testing::gzipOf;
using testing::workbookOf;
using testing::zipOf;

const std::string kCsv = "Job Title,Company\nCTO,Alfa\nCook,Beta\n";

std::string unpacked(const std::string& bytes, const std::optional<std::string>& sheet = {}) {
    const Result<UnpackedInput> input = unpackInput(FileBytes(bytes), sheet);
    EXPECT_TRUE(input) << input.error().detail;
    return input ? std::string(input->bytes.view()) : std::string();
}

std::string complaint(const std::string& bytes, const std::optional<std::string>& sheet = {}) {
    const Result<UnpackedInput> input = unpackInput(FileBytes(bytes), sheet);
    return input ? "none" : input.error().detail;
}

// A workbook whose sheets are all these bytes.
std::string bookWith(const std::string& xml, const std::string& sheets = "<sheet name=\"S\" id=\"r\"/>") {
    return zipOf({{"xl/workbook.xml", "<workbook><sheets>" + sheets + "</sheets></workbook>"},
                  {"xl/_rels/workbook.xml.rels",
                   "<Relationships><Relationship Id=\"r\" Target=\"sheet.xml\"/></Relationships>"},
                  {"xl/sheet.xml", xml}});
}

TEST(UnpackedInput, PlainTextStaysAsItIs) {
    EXPECT_EQ(unpacked(kCsv), kCsv);
}

TEST(UnpackedInput, GzipIsUnpackedAllMembersOfIt) {
    EXPECT_EQ(unpacked(gzipOf(kCsv)), kCsv);
    EXPECT_EQ(unpacked(gzipOf("Job Title,Company\n") + gzipOf("CTO,Alfa\n")),
              "Job Title,Company\nCTO,Alfa\n");
}

TEST(UnpackedInput, DamagedGzipIsAnError) {
    const std::string whole = gzipOf(kCsv);
    EXPECT_EQ(complaint(whole.substr(0, whole.size() / 2)), "damaged");
    std::string broken = whole;
    broken[15] = static_cast<char>(broken[15] ^ 0x55);
    EXPECT_EQ(complaint(broken), "damaged");
}

TEST(UnpackedInput, ZipWithOneTextIsUnpacked) {
    EXPECT_EQ(unpacked(zipOf(
                  {{"pasta/contactos.csv", kCsv}, {"leia-me.md", "x"}, {"__MACOSX/contactos.csv", "x"}})),
              kCsv);
    EXPECT_EQ(unpacked(zipOf({{"leads", kCsv}})), kCsv);
}

TEST(UnpackedInput, ZipWithoutOneTextSaysWhatIsInIt) {
    EXPECT_EQ(complaint(zipOf({{"a.csv", kCsv}, {"b.tsv", kCsv}})), "many-texts: \"a.csv\", \"b.tsv\"");
    EXPECT_EQ(complaint(zipOf({{"a.png", "x"}, {"b.doc", "y"}})), "no-text");
}

TEST(UnpackedInput, LockedZipIsAnError) {
    EXPECT_EQ(complaint(zipOf({{"a.csv", kCsv}}, "secret")), "encrypted");
}

TEST(UnpackedInput, BombsAreRefused) {
    const std::string zeros(80 << 20, '0'); // packs a thousandfold
    EXPECT_EQ(complaint(gzipOf(zeros)), "bomb");
    EXPECT_EQ(complaint(zipOf({{"a.csv", zeros}})), "bomb");
    EXPECT_EQ(complaint(workbookOf({{"S", zeros}})), "bomb");
}

TEST(UnpackedInput, WorkbooksThatSwellAreRefused) {
    std::string cells = "<row>";
    for (int i = 0; i < 100; ++i) cells += "<c t=\"s\"><v>0</v></c>";
    EXPECT_EQ(complaint(workbookOf({{"S", cells + "</row>"}}, {"<t>" + std::string(1 << 20, 'a') + "</t>"})),
              "bomb");
}

TEST(UnpackedInput, SheetsTogetherAreBoundToo) {
    std::string sheets;
    for (int i = 0; i < 100; ++i) sheets += "<sheet name=\"S\" id=\"r\"/>";
    EXPECT_EQ(complaint(bookWith("<a>" + std::string(1 << 20, ' ') + "</a>", sheets)), "bomb");
    EXPECT_EQ(complaint(bookWith("<a> </a>", sheets)), "no-data");
}

TEST(UnpackedInput, EscapedCharactersOfWorkbooksArePlain) {
    const std::string book =
        workbookOf({{"S", "<row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><t>a_x000D_\nb</t>"
                          "</is></c><c t=\"str\"><v>_x0000_ _xD800_ _x12_ _x</v></c></row>"}},
                   {"<t>_x005F_x000D_ caf_x00E9_</t>"});
    EXPECT_EQ(unpacked(book), "_x000D_ café,\"a\r\nb\",_x0000_ _xD800_ _x12_ _x\r\n");
}

TEST(UnpackedInput, WorkbookBecomesTextAndDatesBecomeIso) {
    const std::string styles =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\/mm\\/yyyy\"/></numFmts>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"22\"/></cellXfs>";
    const std::string rows =
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>Empresa, "
        "nome</t></is></c>"
        "<c r=\"C1\" t=\"s\"><v>1</v></c><c r=\"D1\" t=\"s\"><v>2</v></c></row>"
        "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>3</v></c><c r=\"C3\"><v>1200</v></c><c r=\"D3\" "
        "s=\"1\"><v>45306</v></c></row>"
        "<row r=\"4\"><c r=\"A4\" t=\"str\"><f>A1</f><v>CEO</v></c><c r=\"B4\" t=\"e\"><v>#N/A</v></c>"
        "<c r=\"C4\"><v>0.10000000000000001</v></c><c r=\"D4\" s=\"2\"><v>45306.5</v></c><c r=\"E4\" "
        "t=\"b\"><v>1</v></c></row>";
    const std::string book = workbookOf({{"Capa", ""}, {"Leads", rows}},
                                        {"<t>Cargo</t>", "<t>Pessoas</t>", "<t>Criado em</t>",
                                         "<r><t>Diretor </t></r><r><t>Comercial</t></r><rPh><t>x</t></rPh>"},
                                        styles);
    EXPECT_EQ(unpacked(book), "Cargo,\"Empresa, nome\",Pessoas,Criado em\r\n"
                              "Diretor Comercial,,1200,2024-01-15\r\n"
                              "CEO,#N/A,0.1,2024-01-15 12:00:00,TRUE\r\n");
    EXPECT_EQ(unpacked(book, "leads"), unpacked(book, "2"));
    EXPECT_EQ(complaint(book, "Folha9"), "no-sheet: \"Capa\", \"Leads\"");
    EXPECT_EQ(complaint(book, "Capa"), "no-data");
}

TEST(UnpackedInput, WorkbookIsScoredLikeAnyFile) {
    const std::string rows = "<row><c t=\"inlineStr\"><is><t>Job Title</t></is></c><c "
                             "t=\"inlineStr\"><is><t>Company</t></is></c></row>"
                             "<row><c t=\"inlineStr\"><is><t>CTO</t></is></c><c t=\"inlineStr\"><is><t>Alfa; "
                             "Lda</t></is></c></row>";
    EXPECT_EQ(testing::scoredCsv(testing::scored(workbookOf({{"S", rows}}))),
              "Job Title,Company,Score\r\nCTO,Alfa; Lda,6\r\n");
}

TEST(UnpackedInput, DocumentTypesAreOnlyRefusedWhereTheyAreOne) {
    EXPECT_EQ(unpacked(bookWith("<a><row><c t=\"str\"><v><![CDATA[<!DOCTYPE]]></v></c></row></a>")),
              "<!DOCTYPE\r\n");
}

TEST(UnpackedInput, DamagedWorkbooksAreErrors) {
    EXPECT_EQ(complaint(workbookOf({{"S", "<row><c>"}})), "damaged");
    EXPECT_EQ(complaint(workbookOf({{"S", "<!DOCTYPE x><row/>"}})), "damaged");
    const std::string entity =
        "<!DOCTYPE a [<!ENTITY b \"c\">]><a><row><c t=\"str\"><v>&b;</v></c></row></a>";
    std::string utf16 = "\xFF\xFE";
    for (const char c : entity) utf16 += {c, '\0'};
    for (const std::string& xml : {entity, utf16}) EXPECT_EQ(complaint(bookWith(xml)), "damaged");
    EXPECT_EQ(complaint(workbookOf({{"S", ""}})), "no-data");
    EXPECT_EQ(complaint(workbookOf({{"S", "<row><c t=\"s\"><v>99</v></c></row>"}})), "no-data");
    EXPECT_EQ(complaint(workbookOf({{"S", "<row/>"}}).substr(0, 200)), "xlsx");
}

} // namespace
} // namespace farol
