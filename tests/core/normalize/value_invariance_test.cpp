// SPDX-License-Identifier: GPL-3.0-or-later
// The same fact in other letters, spaces or languages is read the same.
#include "core/normalize/email_kind.h"
#include "core/normalize/employee_count.h"
#include "core/normalize/industry.h"
#include "core/normalize/place.h"
#include "core/text/fold.h"
#include "tests/core/normalize/value_rows.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace farol {
namespace {

constexpr int kCases = 10'000;

class Disguise {
public:
    // Other case, perhaps no accents, other white space around and between the words.
    std::string of(const std::string& text, bool mayDropAccents) {
        std::string out = mayDropAccents && chance() ? fold(text) : text;
        const bool perLetter = chance();
        const bool upper = chance();
        for (char& c : out) c = cased(c, perLetter ? chance() : upper);
        std::string spaced = space();
        for (const char c : out) {
            spaced += c;
            if (c == ' ' && chance()) spaced += "\u00a0";
        }
        return spaced + space();
    }

    std::size_t below(std::size_t count) { return m_random() % count; }

private:
    bool chance() { return m_random() % 2 == 0; }
    std::string space() {
        constexpr const char* kSpaces[] = {"", " ", "\t", "\u00a0", "\u2009 ", "\n"};
        return kSpaces[below(6)];
    }
    static char cased(char c, bool upper) {
        if (upper && c >= 'a' && c <= 'z') return static_cast<char>(c - 'a' + 'A');
        if (!upper && c >= 'A' && c <= 'Z') return static_cast<char>(c - 'A' + 'a');
        return c;
    }

    std::mt19937 m_random{20240115};
};

template <typename Read> void expectSameInDisguise(const char* file, bool mayDropAccents, Read read) {
    const auto rows = testing::valueRows(file, 1);
    ASSERT_FALSE(rows.empty());
    Disguise disguise;
    for (int i = 0; i < kCases; ++i) {
        const std::string& text = rows[disguise.below(rows.size())][0];
        const std::string other = disguise.of(text, mayDropAccents);
        ASSERT_TRUE(read(other) == read(text)) << '"' << text << "\" as \"" << other << '"';
    }
}

Place placeOf(const std::string& text) {
    return readPlace({text, {}, {}, {}});
}

TEST(ValueInvariance, EmployeesDoNotMindLettersAndSpaces) {
    expectSameInDisguise("employees.csv", true, parseEmployees);
}

TEST(ValueInvariance, IndustriesDoNotMindLettersAndSpaces) {
    expectSameInDisguise("industry.csv", true, readIndustry);
}

TEST(ValueInvariance, PlacesDoNotMindLettersAndSpaces) {
    expectSameInDisguise("place.csv", true, placeOf);
}

// Accents are part of an address.
TEST(ValueInvariance, AddressesDoNotMindCaseAndSpaces) {
    expectSameInDisguise("email.csv", false, readEmail);
}

TEST(ValueInvariance, LanguageChangesNoPlaceIndustryOrSize) {
    const std::vector<std::vector<std::string>> places = {
        {"Lisbon", "Lisboa", "Lisbonne", "Lissabon"},
        {"Munich", "Munique", "Múnich", "München"},
        {"Germany", "Alemanha", "Alemania", "Allemagne", "Deutschland"},
        {"London, United Kingdom", "Londres, Reino Unido", "Londres, Royaume-Uni",
         "London, Vereinigtes Königreich"},
        {"Geneva, Switzerland", "Genebra, Suíça", "Ginebra, Suiza", "Genève, Suisse", "Genf, Schweiz"},
        {"Bavaria", "Baviera", "Bavière", "Bayern"}};
    for (const auto& names : places)
        for (const auto& name : names) EXPECT_EQ(placeOf(name), placeOf(names[0])) << name;
    const std::vector<std::vector<std::string>> industries = {
        {"Real estate", "Imobiliário", "Inmobiliaria", "Immobilier", "Immobilien"},
        {"Retail", "Retalho", "Comercio minorista", "Commerce de détail", "Einzelhandel"},
        {"Insurance", "Seguros", "Aseguradora", "Assurance", "Versicherung"},
        {"Construction", "Construção", "Construcción", "Bâtiment", "Bauwesen"},
        {"Tourism", "Turismo", "Tourisme", "Tourismus"}};
    for (const auto& names : industries)
        for (const auto& name : names) EXPECT_EQ(readIndustry(name), readIndustry(names[0])) << name;
    const std::vector<std::vector<std::string>> sizes = {
        {"more than 250", "mais de 250", "más de 250", "plus de 250", "über 250"},
        {"up to 50", "até 50", "hasta 50", "jusqu'à 50", "bis 50"},
        {"between 10 and 50", "entre 10 e 50", "entre 10 y 50", "entre 10 et 50", "zwischen 10 und 50"},
        {"10-Feb", "10-fev", "10-févr"}};
    for (const auto& names : sizes)
        for (const auto& name : names) EXPECT_EQ(parseEmployees(name), parseEmployees(names[0])) << name;
}

} // namespace
} // namespace farol
