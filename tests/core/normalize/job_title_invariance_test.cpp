// SPDX-License-Identifier: GPL-3.0-or-later
// The way a title is written never changes what it means.
#include "core/text/fold.h"
#include "tests/core/normalize/job_title_cases.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace farol {
namespace {

using testing::codeOf;
using testing::titleCases;

using Change = std::string (*)(const std::string&);

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::string upperAscii(const std::string& text) {
    std::string out = text;
    for (char& c : out)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return out;
}

// ASCII letters and signs as the wide forms that East Asian keyboards type.
std::string fullWidth(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (c <= ' ' || static_cast<unsigned char>(c) > 0x7E) {
            out += c;
            continue;
        }
        const unsigned point = 0xFF00U + static_cast<unsigned>(c) - 0x20U;
        out += static_cast<char>(0xE0U | (point >> 12U));
        out += static_cast<char>(0x80U | ((point >> 6U) & 0x3FU));
        out += static_cast<char>(0x80U | (point & 0x3FU));
    }
    return out;
}

const std::vector<Change> kChanges{
    [](const std::string& t) { return fold(t); },
    [](const std::string& t) { return lowerCase(t); },
    upperAscii,
    fullWidth,
    [](const std::string& t) { return "  " + replaced(t, " ", "  ") + "\t"; },
    [](const std::string& t) { return replaced(t, " ", "\u00A0"); },
    [](const std::string& t) { return replaced(t, " ", " \u2009"); },
    [](const std::string& t) { return replaced(t, " ", "\n"); },
    [](const std::string& t) { return replaced(replaced(t, "é", "e\u0301"), "ü", "u\u0308"); },
    [](const std::string& t) { return '"' + t + '"'; },
};

// Ways to write one word for a man, a woman or both.
const std::vector<std::vector<std::string>> kGenderForms{
    {"Diretor", "Diretora", "Diretor(a)", "Diretor/a", "DIRETORA", "Diretor·a"},
    {"Gestor", "Gestora", "Gestor(a)", "Gestor/a"},
    {"Sócio", "Sócia", "Sócio(a)", "Sócio/a", "Sócia(o)"},
    {"Técnico", "Técnica", "Técnico(a)", "Técnico/a", "Técnic@"},
    {"Engenheiro", "Engenheira", "Engenheiro(a)", "Eng.º", "Eng.ª"},
    {"Coordenador", "Coordenadora", "Coordenador(a)", "Coordenador/a"},
    {"Director", "Directora", "Director/a", "Director(a)", "Directora/or"},
    {"Jefe", "Jefa", "Jefe/a", "Jefe(a)"},
    {"Ingeniero", "Ingeniera", "Ingeniero/a", "Ingeniero(a)"},
    {"Directeur", "Directrice", "Directeur·rice", "Directeur/trice", "Directeur(trice)", "Directeur.rice"},
    {"Chargé", "Chargée", "Chargé(e)", "Chargé·e", "Chargé.e", "Chargé-e"},
    {"Ingénieur", "Ingénieure", "Ingénieur(e)", "Ingénieur·e", "Ingénieur.e"},
    {"Vendeur", "Vendeuse", "Vendeur(se)", "Vendeur/euse", "Vendeur·se"},
    {"Leiter", "Leiterin", "Leiter/in", "Leiter:in", "Leiter*in", "Leiter_in", "LeiterIn", "Leiter(in)",
     "Leiter/-in"},
    {"Geschäftsführer", "Geschäftsführerin", "Geschäftsführer/in", "Geschäftsführer:in",
     "Geschaeftsfuehrerin"},
    {"Mitarbeiter", "Mitarbeiterin", "Mitarbeiter:in", "MitarbeiterIn", "Mitarbeiter*in"}};

TEST(JobTitleInvariance, HoldsForEveryTitleAndEveryWayToWriteIt) {
    for (const auto& c : titleCases()) {
        const JobTitle expected = readJobTitle(c.title);
        for (std::size_t i = 0; i < kChanges.size(); ++i)
            EXPECT_EQ(readJobTitle(kChanges[i](c.title)), expected) << c.title << ", change " << i;
    }
}

TEST(JobTitleInvariance, HoldsForSeveralChangesAtOnce) {
    const auto cases = titleCases();
    std::mt19937 random(4);
    const auto below = [&random](std::size_t count) { return random() % count; };
    for (int run = 0; run < 10'000; ++run) {
        const std::string& title = cases[below(cases.size())].title;
        std::string changed = title;
        for (std::size_t n = 1 + below(4); n > 0; --n) changed = kChanges[below(kChanges.size())](changed);
        ASSERT_EQ(readJobTitle(changed), readJobTitle(title)) << title << " as " << changed;
    }
}

TEST(JobTitleInvariance, HoldsForMenWomenAndBoth) {
    const std::vector<std::pair<std::string_view, std::string_view>> around{{"", ""},
                                                                            {"", " Marketing"},
                                                                            {"", " de Marketing"},
                                                                            {"", " Sénior"},
                                                                            {"Sub-", ""},
                                                                            {"Ex-", ""},
                                                                            {"CEO & ", ""},
                                                                            {"", " (m/w/d)"},
                                                                            {"", " | Speaker"},
                                                                            {"Assistant to the ", ""},
                                                                            {"Dra. Ana, ", ""},
                                                                            {"", " @ Acme"},
                                                                            {"", " / Consultor"},
                                                                            {"Junior ", ""},
                                                                            {"", " IT"}};
    for (const auto& forms : kGenderForms)
        for (const auto& [before, after] : around) {
            const auto titleOf = [&](const std::string& form) {
                return std::string(before).append(form).append(after);
            };
            const JobTitle expected = readJobTitle(titleOf(forms.front()));
            for (const std::string& form : forms)
                EXPECT_EQ(readJobTitle(titleOf(form)), expected) << titleOf(form);
        }
}

TEST(JobTitleInvariance, HoldsForSeparatorsAndForTheOrderOfTitles) {
    const std::vector<std::string> titles{"Founder",      "CEO",     "Diretora Comercial", "Leiterin IT",
                                          "Développeuse", "Becaria", "VP Sales",           "Técnico"};
    for (const std::string& a : titles)
        for (const std::string& b : titles) {
            const std::string expected = codeOf(readJobTitle(a + " | " + b));
            for (const std::string_view joint :
                 {" / ", "/", " & ", " and ", "; ", " • ", " + ", " e ", " y ", " et ", " und "}) {
                EXPECT_EQ(codeOf(readJobTitle(a + std::string(joint) + b)), expected) << a << joint << b;
                EXPECT_EQ(codeOf(readJobTitle(b + std::string(joint) + a)), expected) << b << joint << a;
            }
        }
}

} // namespace
} // namespace farol
