// SPDX-License-Identifier: GPL-3.0-or-later
// The same facts written in another way give the same score, for rule sets that are not literal.
#include "core/csv/csv_writer.h"
#include "core/scoring/prepared_rules.h"
#include "core/text/fold.h"
#include "tests/support/random_rules.h"
#include "tests/support/rule_parts.h"
#include "tests/support/sample_tables.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstddef>

namespace farol {
namespace {

using testing::Random;
using testing::randomNumber;

using Texts = std::vector<std::string>;

// A column and, per fact, all the ways to write it: language, gender, marks.
struct FactColumn {
    Texts headers; // the same column in several languages
    std::vector<Texts> facts;
};

const std::vector<FactColumn>& columns() {
    static const std::vector<FactColumn> kColumns = {
        {{"Job Title", "Cargo", "Fonction"},
         {{"Sales Director", "Diretora de Vendas", "Director de Ventas", "Directrice des ventes",
           "Vertriebsdirektorin", "Director, Sales"},
          {"CEO", "Chief Executive Officer", "C.E.O."},
          {"Marketing Manager", "Gestora de Marketing", "Gerente de Marketing", "Marketing-Managerin"},
          {"Founder", "Fundadora", "Fundador", "Fondatrice", "Gründerin"},
          {"Student", "Estudante", "Estudiante", "Étudiante"},
          {""}}},
        {{"Employees", "Número de funcionários", "Mitarbeiter"},
         {{"51-200", "51 a 200", "51 to 200", "51 - 200"},
          {"1000", "1.000", "1,000", "1 000"},
          {"12000", "12.000", "12 000"},
          {"", "n/a", "-"}}},
        {{"Location", "Localização", "Standort"},
         {{"Lisbon", "Lisboa", "Lissabon", "Lisbonne", "Lisboa, Portugal"},
          {"London", "Londres", "Londra"},
          {"Vienna", "Viena", "Wien", "Vienne"},
          {"Munich", "München", "Munique"},
          {""}}},
        {{"Industry", "Setor", "Branche"},
         {{"Retail"}, {"Construction"}, {"Bakery and energia"}, {"Hotelaria"}, {""}}},
        {{"Email", "E-mail"},
         {{"ana@acme.pt", "Ana@Acme.PT"},
          {"info@firma.de", "INFO@firma.de"},
          {"joe@gmail.com"},
          {"no address"},
          {""}}},
        {{"Demo Requested", "DEMO requested", "Demo  Requested"},
         {{"Yes", "Sim", "sí", "OUI", "Ja"}, {"No", "Não", "Non", "Nein"}, {""}}},
    };
    return kColumns;
}

using Facts = std::vector<std::size_t>; // per column: index of the fact

std::vector<Facts> randomFacts(Random& random, std::size_t rows) {
    std::vector<Facts> all(rows);
    for (Facts& facts : all)
        for (const FactColumn& column : columns())
            facts.push_back(
                static_cast<std::size_t>(randomNumber(random, 0, static_cast<int>(column.facts.size()) - 1)));
    return all;
}

template <typename List> const auto& oneOf(Random& random, const List& list) {
    return list[static_cast<std::size_t>(randomNumber(random, 0, static_cast<int>(list.size()) - 1))];
}

// The letters of Windows-1252 and Latin-1 alike.
std::string latin1(std::string_view utf8) {
    std::string out;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        if (lead < 0x80) {
            out += utf8[i];
            continue;
        }
        const auto next = static_cast<unsigned char>(utf8[++i]);
        out += static_cast<char>(((lead & 0x03U) << 6U) | (next & 0x3FU));
    }
    return out;
}

// What never changes a fact: case, accents, white space.
std::string disguised(Random& random, std::string text) {
    switch (randomNumber(random, 0, 4)) {
    case 0:
        return fold(text);
    case 1:
        std::transform(text.begin(), text.end(), text.begin(),
                       [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
        return text;
    case 2:
        return "  " + text + " ";
    case 3:
        if (const std::size_t space = text.find(' '); space != std::string::npos) text.insert(space, "  ");
        return text;
    default:
        return text;
    }
}

// The leads with the first way to write each fact, as plain CSV.
std::string plainCsv(const std::vector<Facts>& leads) {
    std::string csv;
    for (const FactColumn& column : columns()) csv += (csv.empty() ? "" : ",") + column.headers.front();
    csv += '\n';
    for (const Facts& facts : leads) {
        for (std::size_t i = 0; i < facts.size(); ++i) {
            if (i > 0) csv += ',';
            appendCsvCell(csv, columns()[i].facts[facts[i]].front());
        }
        csv += '\n';
    }
    return csv;
}

// The same facts in other words, another order of columns, with another delimiter, in another encoding.
std::string disguisedCsv(Random& random, const std::vector<Facts>& leads) {
    std::vector<std::size_t> order(columns().size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1],
                  order[static_cast<std::size_t>(randomNumber(random, 0, static_cast<int>(i) - 1))]);
    static const Texts kDelimiters = {",", ";", "\t", "|"};
    const std::string delimiter = oneOf(random, kDelimiters);
    std::string csv;
    const auto addCell = [&](std::size_t at, const std::string& text) {
        if (at > 0) csv += delimiter;
        csv += '"' + text + '"';
    };
    for (std::size_t at = 0; at < order.size(); ++at)
        addCell(at, oneOf(random, columns()[order[at]].headers));
    csv += '\n';
    for (const Facts& facts : leads) {
        for (std::size_t at = 0; at < order.size(); ++at)
            addCell(at, disguised(random, oneOf(random, columns()[order[at]].facts[facts[order[at]]])));
        csv += '\n';
    }
    return randomNumber(random, 0, 1) == 0 ? csv : latin1(csv);
}

TEST(ScoreInvariance, TheSameFactInOtherWordsScoresTheSame) {
    constexpr std::size_t kRows = 40;
    std::size_t nonZero = 0;
    for (std::uint64_t seed = 1, cases = 0; cases < 10'000; ++seed, cases += kRows) {
        Random random(seed);
        const std::vector<Facts> facts = randomFacts(random, kRows);
        RuleSet rules = testing::randomRules(random, {.withLiteral = false, .withRecency = false});
        rules.grades.per = GradePeriod::List;
        ASSERT_TRUE(literalParts(rules).empty());
        const std::string plain = plainCsv(facts);
        const std::string disguise = disguisedCsv(random, facts);
        const Result<ScoredLeads> before = scoreLeads(testing::leadsOf(plain), rules);
        const Result<ScoredLeads> after = scoreLeads(testing::leadsOf(disguise), rules);
        ASSERT_TRUE(before && after) << "seed " << seed << '\n' << disguise;
        for (std::size_t row = 0; row < kRows; ++row) {
            nonZero += before->scores[row] != 0 ? 1U : 0U;
            ASSERT_EQ(before->scores[row], after->scores[row])
                << "seed " << seed << ", row " << row << ": "
                << ::testing::PrintToString(testing::rowTexts(before->leads->records(), row)) << " and "
                << ::testing::PrintToString(testing::rowTexts(after->leads->records(), row));
        }
        ASSERT_EQ(before->grades, after->grades) << "seed " << seed;
    }
    EXPECT_GT(nonZero, 5'000U) << "too few leads had any points to keep";
}

} // namespace
} // namespace farol
