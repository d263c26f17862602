// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/encoding.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

using namespace std::string_literals;

DecodedText decode(const std::string& bytes, const std::optional<std::string>& encoding = {}) {
    Result<DecodedText> text = decodeText(FileBytes(bytes), encoding);
    EXPECT_TRUE(text);
    return text ? std::move(*text) : DecodedText();
}

std::string utf16(std::u16string_view text, bool bigEndian) {
    std::string bytes;
    for (const char16_t unit : text) {
        const char high = static_cast<char>(unit >> 8U);
        const char low = static_cast<char>(unit & 0xFFU);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

TEST(DetectEncoding, AsciiAndUtf8AreUtf8) {
    EXPECT_EQ(detectEncoding("a,b").name, "utf-8");
    EXPECT_EQ(detectEncoding("ação").name, "utf-8");
    EXPECT_EQ(detectEncoding("").name, "utf-8");
}

TEST(DetectEncoding, ByteOrderMarkDecides) {
    EXPECT_EQ(detectEncoding("\xEF\xBB\xBFx").name, "utf-8");
    EXPECT_TRUE(detectEncoding("\xEF\xBB\xBFx").hasByteOrderMark);
    EXPECT_EQ(detectEncoding("\xFF\xFEx\0"s).name, "utf-16le");
    EXPECT_EQ(detectEncoding("\xFE\xFF\0x"s).name, "utf-16be");
}

TEST(DetectEncoding, TextWithoutOneValidSequenceIsWindows1252) {
    EXPECT_EQ(detectEncoding("Descri\xE7\xE3o").name, "windows-1252");
}

TEST(DetectEncoding, LateByteCounts) {
    const std::string start(1'000'000, 'a');
    EXPECT_EQ(detectEncoding(start + "\xE7" + start).name, "windows-1252");
    EXPECT_EQ(detectEncoding(start + "ç" + start).name, "utf-8");
}

TEST(DecodeText, LeavesTheByteOrderMarkOut) {
    EXPECT_EQ(decode("\xEF\xBB\xBFnome").view(), "nome");
}

TEST(DecodeText, ReadsWindows1252WithItsOwnSigns) {
    EXPECT_EQ(decode("\x80 \x93pre\xE7o\x94 \x81").view(), "€ “preço” \u0081");
}

TEST(DecodeText, ReadsUtf16BothWays) {
    EXPECT_EQ(decode("\xFF\xFE" + utf16(u"São 日本 \U0001F600", false)).view(), "São 日本 😀");
    EXPECT_EQ(decode("\xFE\xFF" + utf16(u"São 日本 \U0001F600", true)).view(), "São 日本 😀");
}

TEST(DecodeText, CutUtf16KeepsWhatIsThere) {
    const DecodedText text = decode("\xFF\xFE" + utf16(u"ab", false) + "c");
    EXPECT_EQ(text.view(), "ab\uFFFD");
    EXPECT_EQ(text.badOffsets, std::vector<std::size_t>{2});
}

TEST(DecodeText, LoneSurrogateIsReplacedNotDropped) {
    const DecodedText text = decode("\xFF\xFE" + "a\0\x00\xD8"s + "b\0"s);
    EXPECT_EQ(text.view(), "a\uFFFDb");
}

TEST(DecodeText, StrayByteInUtf8BecomesItsWindowsLetter) {
    const DecodedText text = decode("São João, M\xE1rio");
    EXPECT_EQ(text.encoding.name, "utf-8");
    EXPECT_EQ(text.view(), "São João, Mário");
    EXPECT_EQ(text.badOffsets, std::vector<std::size_t>{13});
}

TEST(DetectEncoding, Utf8ThatIsCutOrMixedIsStillUtf8) {
    EXPECT_EQ(detectEncoding("id,city\n1,\xC3\x89vora \xC3").name, "utf-8");
    EXPECT_EQ(detectEncoding("Jos\xC3\xA9\nJos\xE9\nAndr\xE9\n").name, "utf-8");
    EXPECT_EQ(detectEncoding("Jos\xE9\nAndr\xE9\n").name, "windows-1252");
}

TEST(DetectEncoding, UnmarkedUtf16OfOtherScriptsIsKnownByItsMarks) {
    std::string wide;
    const std::u16string text = u"имя;город\nАнна;Москва\nИван;Казань\nОльга;Тверь\n";
    for (const char16_t unit : text) {
        wide += static_cast<char>(unit & 0xFF);
        wide += static_cast<char>(unit >> 8);
    }
    EXPECT_EQ(detectEncoding(wide).name, "utf-16le");
}

TEST(DetectEncoding, Latin9IsKnownByItsLettersAndItsEuro) {
    EXPECT_EQ(detectEncoding("Prix\n12,50 \xA4\n").name, "iso-8859-15");
    EXPECT_EQ(detectEncoding("Nom\nC\xBDur\n").name, "iso-8859-15");
    EXPECT_EQ(detectEncoding("Taille\n1\xBD pouce, d\xE9j\xE0\n").name, "windows-1252");
}

TEST(DecodeText, OverlongAndSurrogateSequencesAreInvalid) {
    EXPECT_EQ(detectEncoding("\xC0\x80").name, "windows-1252");
    EXPECT_EQ(detectEncoding("\xED\xA0\x80").name, "windows-1252");
    EXPECT_EQ(detectEncoding("\xF4\x90\x80\x80").name, "windows-1252");
}

TEST(DecodeText, AskedEncodingIsUsed) {
    EXPECT_EQ(decode("\xC0", "ISO-8859-7").view(), "ΐ");
    EXPECT_EQ(decode("ç", "windows-1252").view(), "Ã§");
}

TEST(DecodeText, UnknownEncodingIsAnError) {
    const Result<DecodedText> text = decodeText(FileBytes("x"), "klingon-8");
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().code, ErrorCode::UnknownEncoding);
    EXPECT_EQ(text.error().subject, "klingon-8");
}

TEST(DetectEncoding, HalfALetterBehindASmallOneIsCutUtf8) {
    EXPECT_EQ(detectEncoding("name;city\nAna;Faro\nJos\xC3").name, "utf-8");
    EXPECT_EQ(detectEncoding("name;city\nJos\xC3;Faro\n").name, "utf-8");
    EXPECT_EQ(detectEncoding("nome;cidade\nIRM\xC3;Faro\n").name, "windows-1252");
}

TEST(DecodeText, SecondByteOrderMarkIsNoText) {
    EXPECT_EQ(decode("\xEF\xBB\xBF\xEF\xBB\xBFid").view(), "id");
}

} // namespace
} // namespace farol
