// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_rules.h"

#include <array>
#include <string_view>
#include <vector>

namespace farol::testing {
namespace {

struct RandomColumn {
    std::string_view header; // as a CSV cell
    std::vector<std::string_view> values;
};

const std::vector<RandomColumn>& columns() {
    static const std::vector<RandomColumn> kColumns = {
        {"Job Title",
         {"CEO", "Diretora Comercial", "Head of Sales", "VP Engineering", "Senior Developer", "Student",
          "Gerente de Marketing", "Owner", "Data Scientist", "Consulting Manager", "Blub"}},
        {"Company", {"Acme, Lda", "Firma GmbH", "Banco 123 S.A.", "Padaria da Esquina"}},
        {"Industry",
         {"SaaS", "Fintech", "Retail", "Logistics", "Robotics", "Seguros", "Hotelaria", "Construction",
          "Educação", "Energia e turismo", "Zzz"}},
        {"Employees", {"5", "51-200", "1.000", "12000", "10+", "250", "many", "0"}},
        {"Email",
         {"ana@acme.pt", "info@firma.de", "joe@gmail.com", "rui@sapo.pt", "x@loja.example.org",
          "no address"}},
        {"Phone", {"+351 912 345 678", "210000000"}},
        {"Location", {"Lisboa, Portugal", "Porto", "Paris, Texas", "Berlin", "Wien", "Remote"}},
        {"City", {"Madrid", "London", "Barcelona"}},
        {"Country", {"Portugal", "ES", "Deutschland"}},
        {"Created At", {"2026-01-05", "2026-02-28", "2026-06-30", "2025-12-31", "not yet"}},
        {"Source", {"Referral", "Website", "Messe", "Seguros portal"}},
        {"Total Visits", {"0", "3", "12", "250", "900", "1000.5", "few"}},
        {"Demo Requested", {"Yes", "No", "sim", "não", "perhaps"}},
        {"\"Lead / \"\"Origin\"\"\"", {"Retail design", "Landing page", "favourite 14"}},
    };
    return kColumns;
}

} // namespace

std::string randomLeadsCsv(Random& random, std::size_t rows) {
    constexpr int kMissingPercent = 20;
    std::string csv;
    for (const RandomColumn& column : columns()) csv += (csv.empty() ? "" : ",") + std::string(column.header);
    csv += '\n';
    for (std::size_t row = 0; row < rows; ++row) {
        for (const RandomColumn& column : columns()) {
            if (&column != &columns().front()) csv += ',';
            if (randomNumber(random, 1, 100) <= kMissingPercent) continue;
            const int last = static_cast<int>(column.values.size()) - 1;
            csv += '"';
            csv += column.values[static_cast<std::size_t>(randomNumber(random, 0, last))];
            csv += '"';
        }
        csv += '\n';
    }
    return csv;
}

} // namespace farol::testing
