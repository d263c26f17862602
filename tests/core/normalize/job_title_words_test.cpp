// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/job_title_words.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace farol {
namespace {

// The words of a title, with '/', ',', '-' or '|' for the break before each.
std::string wordsOf(std::string_view title) {
    const TitleWords words(title);
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        constexpr std::string_view kMarks = " /,-|";
        if (!out.empty() || words.before(i) != TitleBreak::None)
            out += kMarks[static_cast<std::size_t>(words.before(i))];
        out += words.text(i);
    }
    return out;
}

TEST(TitleWords, LeavesOutTheEndingOfTheOtherGender) {
    for (const std::string_view title : {"Diretor(a)", "Diretor (a)", "Diretor/a", "Diretor.a", "DIRETOR(A)",
                                         "Diretor*a", "diretor_a", "Diretor·a"})
        EXPECT_EQ(wordsOf(title), "diretor") << title;
    for (const std::string_view title : {"Leiter:in", "Leiter/in", "Leiter/-in", "Leiter(in)", "Leiter*in",
                                         "Leiter_in", "Leiter·in", "Leiter-in"})
        EXPECT_EQ(wordsOf(title), "leiter") << title;
    EXPECT_EQ(wordsOf("Directeur·rice·s commercial·e"), "directeur|s commercial");
    EXPECT_EQ(wordsOf("Ingénieur.e"), "ingenieur");
    EXPECT_EQ(wordsOf("Chargé(e) d’affaires"), "charge d affaires");
    EXPECT_EQ(wordsOf("Técnic@ comercial"), "tecnico comercial");
}

TEST(TitleWords, KeepsWordsThatOnlyLookLikeAnEnding) {
    EXPECT_EQ(wordsOf("Sales/IT"), "sales/it");
    EXPECT_EQ(wordsOf("CEO/CTO"), "ceo/cto");
    EXPECT_EQ(wordsOf("Manager in Berlin"), "manager in berlin");
    EXPECT_EQ(wordsOf("CEO@Acme"), "ceo @ acme");
    EXPECT_EQ(wordsOf("CEO @ Acme"), "ceo @ acme");
}

TEST(TitleWords, TellsBreaksApart) {
    EXPECT_EQ(wordsOf("A team, B/C - D (E) | F; G"), "a team,b/c-d-e|f|g");
    EXPECT_EQ(wordsOf("Sócio-Gerente"), "socio gerente");
    EXPECT_EQ(wordsOf("Chef – Verkauf"), "chef-verkauf");
    EXPECT_EQ(wordsOf("Founder 🚀 CEO"), "founder|ceo");
}

TEST(TitleWords, JoinsWhatIsOneWord) {
    EXPECT_EQ(wordsOf("V.P. Sales"), "vp sales");
    EXPECT_EQ(wordsOf("C.E.O"), "ceo");
    EXPECT_EQ(wordsOf("E-Commerce Manager"), "ecommerce manager");
    EXPECT_EQ(wordsOf("R&D"), "r & d");
    EXPECT_EQ(wordsOf("Di\u00ADretor"), "diretor");
}

TEST(TitleWords, LeavesOutAddressesAndLinks) {
    EXPECT_EQ(wordsOf("ceo@acme.example"), "");
    EXPECT_EQ(wordsOf("CEO ana@acme.example https://acme.example/founder"), "ceo");
}

} // namespace
} // namespace farol
