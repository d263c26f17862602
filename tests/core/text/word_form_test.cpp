// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"
#include "core/text/word_form.h"

#include <gtest/gtest.h>

namespace farol {
namespace {

FormedWord formed(const char* word) {
    return FormedWord(fold(word));
}

TEST(WordForm, JoinsGendersAndPlurals) {
    const std::vector<std::vector<const char*>> groups = {
        {"diretor", "diretora", "diretores", "diretoras"},
        {"director", "directora", "directores", "directoras", "Directors"},
        {"sócio", "sócia", "sócios", "sócias"},
        {"Leiter", "Leiterin", "Leiterinnen"},
        {"directeur", "directrice", "directeurs", "directrices"},
        {"consejero", "consejera", "consejeros", "consejeras"},
        {"engenheiro", "engenheira"},
        {"técnico", "técnica", "técnicos"},
        {"advogado", "advogada"},
        {"abogada", "abogados"},
        {"funcionário", "funcionárias"},
        {"presidente", "presidenta", "présidente", "président"},
        {"arquiteto", "arquiteta"},
        {"arquitecto", "arquitectas"},
        {"psicóloga", "psicólogo"},
        {"executivo", "executiva"},
        {"Kauffrau", "Kaufmann", "Kaufleute"},
        {"Assistentin", "Assistenten", "assistente"},
        {"Direktorin", "Direktoren", "Direktor"},
        {"conseiller", "conseillère"},
        {"technicien", "technicienne"},
        {"commercial", "commerciale", "comerciais", "comercial"},
        {"saleswoman", "salesmen", "salesman"},
        {"dono", "dona"},
        {"jefe", "jefa"},
        {"company", "companies"},
    };
    for (const auto& group : groups) {
        const bool isTwoWords = std::string_view(group.front()) == "commercial";
        for (std::size_t i = 1; i < group.size(); ++i)
            EXPECT_TRUE(isTwoWords && i >= 2 ? isSameWord(formed(group[i]), formed("comercial"))
                                             : isSameWord(formed(group[i]), formed(group.front())))
                << group[i] << " and " << group.front();
    }
}

TEST(WordForm, KeepsUnrelatedWordsApart) {
    const std::vector<std::pair<const char*, const char*>> pairs = {
        {"cto", "cta"},          {"ceo", "cea"},
        {"coo", "coa"},          {"porto", "porta"},
        {"banco", "banca"},      {"doctor", "director"},
        {"diretor", "direto"},   {"head", "heads-up"},
        {"engineer", "engine"},  {"engineering", "engineer"},
        {"data", "dato"},        {"manager", "management"},
        {"owner", "own"},        {"sales", "salad"},
        {"saas", "sas"},         {"sócio", "social"},
        {"german", "germany"},   {"berlin", "berl"},
        {"martin", "mart"},      {"it", "ita"},
        {"vendedor", "venda"},   {"human", "humen"},
        {"casa", "caso"},        {"medio", "media"},
        {"partner", "part"},     {"store", "stor"},
        {"logistica", "logista"}};
    for (const auto& [one, other] : pairs) {
        EXPECT_FALSE(isSameWord(formed(one), formed(other))) << one << " and " << other;
        EXPECT_FALSE(isSameWord(formed(other), formed(one))) << other << " and " << one;
    }
}

TEST(WordForm, APluralSIsTheOnlyEndingOfAShortWord) {
    EXPECT_TRUE(isSameWord(formed("vps"), formed("vp")));
    EXPECT_FALSE(isSameWord(formed("vp"), formed("vps")));
    EXPECT_EQ(wordForm("ctas"), "ctas");
    EXPECT_EQ(wordForm("cta"), "cta");
}

TEST(WordForm, OfAFormIsItself) {
    for (const char* word :
         {"diretoras", "leiterinnen", "directrices", "consejeras", "kauffrau", "presidenta", "technicienne",
          "companies", "assistentinnen", "saleswomen", "advogadas"})
        EXPECT_EQ(wordForm(wordForm(word)), wordForm(word)) << word;
}

} // namespace
} // namespace farol
