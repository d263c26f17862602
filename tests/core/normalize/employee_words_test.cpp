// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/normalize/employee_case.h"

namespace farol {
namespace {

TEST(EmployeeWords, ReadsTheClassesOfTheEuAndOfPortugal) {
    expectAll({{"micro <10", upTo(9)},
               {"small <50", between(10, 49)},
               {"medium <250", between(50, 249)},
               {"large >=250", from(250)},
               {"micro 1-9", between(1, 9)},
               {"pequena 10-49", between(10, 49)},
               {"média 50-249", between(50, 249)},
               {"grande 250+", from(250)}});
}

TEST(EmployeeWords, ReadsClassesInFiveLanguages) {
    expectAll({{"Medium-sized", between(50, 249)},
               {"Mid-size company", between(50, 249)},
               {"Large enterprise", from(250)},
               {"Pequeña empresa", between(10, 49)},
               {"Mediana", between(50, 249)},
               {"Petite entreprise", between(10, 49)},
               {"Moyenne", between(50, 249)},
               {"Grande entreprise", from(250)},
               {"TPE", between(1, 9)},
               {"PME", between(1, 249)},
               {"Kleinstunternehmen", between(1, 9)},
               {"Kleinunternehmen", between(10, 49)},
               {"Großunternehmen", from(250)},
               {"Mittleres Unternehmen", between(50, 249)},
               {"Trabalhador independente", exactly(1)},
               {"Autónomo", exactly(1)}});
}

TEST(EmployeeWords, LetsTheCountDecideBesideAClass) {
    expectAll({{"Medium (50-249)", between(50, 249)},
               {"Média - 60 colaboradores", exactly(60)},
               {"120 (medium)", exactly(120)},
               {"Large (>1000)", from(1001)},
               {"Micro e pequena", between(1, 49)}});
}

TEST(EmployeeWords, ReadsAnOpenEndInFiveLanguages) {
    expectAll({{"over 500", from(501)},        {"acima de 500", from(501)},   {"más de 500", from(501)},
               {"über 500", from(501)},        {"mehr als 500", from(501)},   {"+ de 500", from(501)},
               {"at least 500", from(500)},    {"pelo menos 500", from(500)}, {"al menos 500", from(500)},
               {"au moins 500", from(500)},    {"mindestens 500", from(500)}, {"≥ 500", from(500)},
               {"500 or more", from(500)},     {"500 ou mais", from(500)},    {"500 o más", from(500)},
               {"500 et plus", from(500)},     {"500 oder mehr", from(500)},  {"500 ou +", from(500)},
               {"a partir de 500", from(500)}, {"ab 500", from(500)},         {"desde 500", from(500)}});
}

TEST(EmployeeWords, ReadsAnUpperEndInFiveLanguages) {
    expectAll({{"fewer than 50", upTo(49)},
               {"menos de 50", upTo(49)},
               {"moins de 50", upTo(49)},
               {"weniger als 50", upTo(49)},
               {"unter 50", upTo(49)},
               {"- de 50", upTo(49)},
               {"up to 50", upTo(50)},
               {"até 50", upTo(50)},
               {"hasta 50", upTo(50)},
               {"jusqu'à 50", upTo(50)},
               {"jusqu’à 50", upTo(50)},
               {"bis 50", upTo(50)},
               {"bis zu 50", upTo(50)},
               {"≤50", upTo(50)},
               {"<= 50", upTo(50)},
               {"no máximo 50", upTo(50)},
               {"höchstens 50", upTo(50)},
               {"50 ou menos", upTo(50)}});
}

TEST(EmployeeWords, ReadsRangesInWords) {
    expectAll({{"between 10 and 50", between(10, 50)},
               {"from 10 to 50", between(10, 50)},
               {"entre 10 e 50", between(10, 50)},
               {"de 10 até 50", between(10, 50)},
               {"entre 10 y 50", between(10, 50)},
               {"de 10 hasta 50", between(10, 50)},
               {"entre 10 et 50", between(10, 50)},
               {"de 10 à 50 salariés", between(10, 50)},
               {"10 bis 50 Mitarbeiter", between(10, 50)},
               {"zwischen 10 und 50", between(10, 50)},
               {"von 10 bis 50", between(10, 50)},
               {"10 ~ 50", between(10, 50)},
               {"10 − 50", between(10, 50)},
               {"10‑50", between(10, 50)}});
}

TEST(EmployeeWords, IgnoresUnitsAndAbout) {
    for (const char* text : {"150 employees",
                             "150 people",
                             "150 team-members",
                             "150 pessoas",
                             "150 funcionários",
                             "150 empleados",
                             "150 salariés",
                             "150 Mitarbeiter",
                             "150 Mitarbeiter:innen",
                             "~150",
                             "approx. 150",
                             "c.150",
                             "cerca de 150",
                             "environ 150",
                             "etwa 150",
                             "ca. 150 MA",
                             "Employees: 150",
                             "N.º de colaboradores: 150",
                             "equipa de 150 pessoas",
                             "effectif : 150",
                             "(150)",
                             "'150",
                             "=\"150\"",
                             "１５０"})
        EXPECT_EQ(parseEmployees(text), exactly(150)) << text;
}

} // namespace
} // namespace farol
