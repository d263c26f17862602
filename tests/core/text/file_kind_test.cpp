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

TEST(FileKind, TellsArchivesApartByWhatIsInThem) {
    const std::string head = "PK\x03\x04\x14\0\0\0"s;
    EXPECT_EQ(kind(head + "[Content_Types].xml"), "xlsx");
    EXPECT_EQ(kind(head + "word/document.xml"), "docx");
    EXPECT_EQ(kind(head + "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"), "ods");
    EXPECT_EQ(kind(head + "leads.csv"), "zip");
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

} // namespace
} // namespace farol
