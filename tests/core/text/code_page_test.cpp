// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/code_page.h"
#include "core/text/encoding.h"

#include <gtest/gtest.h>
#include <iconv.h>

#include <array>

namespace farol {
namespace {

using namespace std::string_literals;

std::string encoded(std::string text, const char* encoding) {
    const iconv_t converter = iconv_open(encoding, "UTF-8");
    std::array<char, 4096> out{};
    char* from = text.data();
    char* to = out.data();
    std::size_t fromLeft = text.size();
    std::size_t toLeft = out.size();
    EXPECT_EQ(iconv(converter, &from, &fromLeft, &to, &toLeft), 0U) << text << " in " << encoding;
    iconv_close(converter);
    return {out.data(), out.size() - toLeft};
}

// A file in `encoding` reads back as the text it was made of.
void expectReadBack(const std::string& text, const char* encoding) {
    const Result<DecodedText> decoded = decodeText(FileBytes(encoded(text, encoding)));
    ASSERT_TRUE(decoded);
    EXPECT_EQ(decoded->view(), text) << encoding << " was read as " << decoded->encoding.name;
}

TEST(CodePage, WesternFilesOfWindowsAndIso) {
    expectReadBack("Código;Descrição;Preço\n1;Caução – não reembolsável;10 €\n", "WINDOWS-1252");
    expectReadBack("Código;Descrição\n1;São João da Madeira\n", "ISO-8859-1");
    expectReadBack("Nom;Prénom\nLefèvre;Élodie\n", "WINDOWS-1252");
    expectReadBack("Name;Straße\nMüller;Größe\n", "WINDOWS-1252");
}

TEST(CodePage, MacFiles) {
    expectReadBack("Código;Descrição;Preço\n1;São João;não há\n2;Ação;será\n", "MACINTOSH");
}

TEST(CodePage, CentralEurope) {
    expectReadBack("Imię;Nazwisko;Miasto\nŁukasz;Wiśniewski;Łódź\nZbigniew;Kamiński;Gdańsk\nMałgorzata;"
                   "Dąbrowska;Wrocław\n",
                   "WINDOWS-1250");
}

TEST(CodePage, WordsThatAreOfNoWesternLanguageProveCentralEurope) {
    const std::array kTexts = {"Jméno;Město\nJiří Dvořák;Plzeň\nŽofie Šťastná;Ústí\n",
                               "Név;Város\nSzűcs Ágnes;Győr\nErdős Péter;Debrecen\n",
                               "Nume;Oraş\nIon Popescu;Bucureşti\nAna Ionaşcu;Constanţa\n"};
    for (const char* page : {"WINDOWS-1250", "ISO-8859-2"})
        for (const char* text : kTexts) expectReadBack(text, page);
}

TEST(CodePage, WesternWordsOfManyLanguagesAreNotCentralEuropean) {
    expectReadBack(
        "Nom;Ville\nSøren;Århus\nHélène;Nîmes\nJosé;Ávila\nJürgen;Köln\nNicolò;Forlì\nSigþór;Höfn\n",
        "WINDOWS-1252");
    expectReadBack("Nome;Cargo\nJoão Camões;1º Secretário\nMª Conceição;Drª\nRui Simões;Nº 3\n",
                   "WINDOWS-1252");
    expectReadBack("Nome;Cidade\nJosé;Évora\nMarìa;Lisboa\n", "WINDOWS-1252"); // misspelt
}

TEST(CodePage, Cyrillic) {
    const std::string text =
        "Имя;Город;Должность\nИван Петров;Москва;Директор по продажам\nАнна Сидорова;Казань;Инженер\n";
    expectReadBack(text, "WINDOWS-1251");
    expectReadBack(text, "KOI8-R");
}

TEST(CodePage, Turkish) {
    expectReadBack("İsim;Şehir\nAyşe Yılmaz;İstanbul\nÇağlar Şahin;Eskişehir\nGökhan Işık;Muğla\n",
                   "WINDOWS-1254");
}

TEST(CodePage, EastAsian) {
    expectReadBack("姓名;城市;职位\n王伟;北京;销售经理\n李娜;上海;工程师\n", "GB18030");
    expectReadBack("名前;都市;役職\n田中太郎;東京;部長\n鈴木花子;大阪;エンジニア\n", "SHIFT_JIS");
}

TEST(CodePage, EastAsianWideTextWithoutAMark) {
    const std::string text = "姓名,公司,城市\n王伟,北京科技有限公司,北京\n李娜,上海贸易公司,上海\n";
    expectReadBack(text, "UTF-16LE");
    expectReadBack(text, "UTF-16BE");
}

TEST(CodePage, WideTextWithoutAMark) {
    EXPECT_EQ(wideEncoding(encoded("código,valor\n1,2\n", "UTF-16LE")), "utf-16le");
    EXPECT_EQ(wideEncoding(encoded("código,valor\n1,2\n", "UTF-16BE")), "utf-16be");
    EXPECT_EQ(wideEncoding(encoded("código,valor\n1,2\n", "UTF-32LE")), "utf-32le");
    EXPECT_EQ(wideEncoding(encoded("código,valor\n1,2\n", "UTF-32BE")), "utf-32be");
    EXPECT_EQ(wideEncoding("a,b\n1,2\n"), std::nullopt);
    EXPECT_EQ(wideEncoding("a,b\n1,\0\n"s), std::nullopt);
    expectReadBack("código,valor\nação,2\n", "UTF-16LE");
}

} // namespace
} // namespace farol
