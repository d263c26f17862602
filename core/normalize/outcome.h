// SPDX-License-Identifier: GPL-3.0-or-later
// Reads how a lead or deal ended: won, lost, or not at all yet.
#pragma once

#include <optional>
#include <string_view>

namespace farol {

enum class Outcome { Won, Lost, Open };

// Reads stages and statuses in English, Portuguese, Spanish, French and German, yes and no, 1 and 0:
// "5 - Closed won", "Fechado (ganho)", "Não adjudicado", "In Bearbeitung".
//   text     UTF-8, any white space
//   returns  nothing when it says nothing about an outcome
//   source   resources/vocabulary/outcomes.csv
std::optional<Outcome> readOutcome(std::string_view text);

// "won", "lost", "open"
std::string_view outcomeName(Outcome outcome);

} // namespace farol
