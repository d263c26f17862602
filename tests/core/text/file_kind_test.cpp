// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/file_kind.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

using namespace std::string_literals;

std::string kind(const std::string& bytes) {
    return std::string(recogniseNonText(bytes).value_or("text"));
}

TEST(FileKind, RecognisesCommonFormats) {
    EXPECT_EQ(kind("%PDF-1.7 ..."), "pdf");
    EXPECT_EQ(kind("\x89PNG\r\n\x1a\n...."), "png");
    EXPECT_EQ(kind("\x1F\x8B\x08"), "gzip");
    EXPECT_EQ(kind("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), "xls");
    EXPECT_EQ(kind("\x7F"
                   "ELF\x02"),
              "program");
    EXPECT_EQ(kind("  <!DOCTYPE HTML><html>"), "html");
}

// A member as it stands in an archive. Without its size (as programs write that do not know it yet) the next
// one has to be looked for.
std::string member(const std::string& name, const std::string& contents = {}, bool hasSize = true) {
    std::string header = "PK\x03\x04"s + std::string(26, '\0');
    header[6] = hasSize ? 0 : 8;
    header[18] = static_cast<char>(hasSize ? contents.size() : 0);
    header[26] = static_cast<char>(name.size());
    return header + name + contents;
}

TEST(FileKind, TellsArchivesApartByWhatIsInThem) {
    EXPECT_EQ(kind(member("[Content_Types].xml")), "xlsx");
    for (const bool hasSize : {true, false})
        EXPECT_EQ(kind(member("_rels/.rels", "...", hasSize) + member("xl/workbook.xml")), "xlsx");
    EXPECT_EQ(kind(member("word/document.xml")), "docx");
    EXPECT_EQ(kind(member("Index/Document.iwa")), "numbers");
    EXPECT_EQ(kind(member("mimetype", "application/vnd.oasis.opendocument.spreadsheet")), "ods");
    EXPECT_EQ(kind(member("leads.csv")), "zip");
    EXPECT_EQ(kind("PK\x03\x04"), "zip");
}

TEST(FileKind, NamesInsideNamesAndContentsTellNothing) {
    EXPECT_EQ(kind(member("keyword/leads.csv")), "zip");
    EXPECT_EQ(kind(member("leads.csv", "url\nexample.org/xl/a\nword/\n")), "zip");
    EXPECT_EQ(kind(member("leads.csv", member("word/document.xml"))), "zip");
}

TEST(FileKind, TextOfAnyEncodingIsText) {
    EXPECT_EQ(kind("a,b\n1,2\n"), "text");
    EXPECT_EQ(kind("Descri\xE7\xE3o;x"), "text");
    EXPECT_EQ(kind("\xFF\xFE"
                   "a\0b\0"s),
              "text");
    EXPECT_EQ(kind("a,b\0,c\n"s), "text");
    EXPECT_EQ(kind("PK,name\n"), "text");
    EXPECT_EQ(kind("MZ;Nome\n"), "text");
}

TEST(FileKind, ControlBytesAreBinary) {
    std::string bytes;
    for (int i = 0; i < 4096; ++i) bytes += static_cast<char>(i * 37 % 256);
    EXPECT_EQ(kind(bytes), "binary");
}

TEST(FileKind, JsonIsNoTableAndABracketIsNoJson) {
    EXPECT_EQ(recogniseNonText("[{\"id\":1},\n {\"id\":2}]\n"), "json");
    EXPECT_EQ(recogniseNonText("{\"id\":1}\n{\"id\":2}\n"), "json");
    EXPECT_EQ(recogniseNonText("[id],[name]\n1,Ana\n"), std::nullopt);
    EXPECT_EQ(recogniseNonText("{id},name\n1,Ana\n"), std::nullopt);
}

} // namespace
} // namespace farol
