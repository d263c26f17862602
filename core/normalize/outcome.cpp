// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/outcome.h"

#include "core/normalize/missing_value.h"
#include "core/normalize/phrase_table.h"
#include "core/normalize/vocabulary_file.h"
#include "core/text/fold.h"
#include "core/text/yes_no.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

namespace farol {
namespace {

constexpr std::size_t kLongestText = 200; // bytes; longer is a note, not a status

enum Weight { kAlone, kStage, kFinal };

constexpr std::array kOutcomes = {Outcome::Won, Outcome::Lost, Outcome::Open};

PhraseTable buildTable() {
    PhraseTable table;
    for (const auto& row : vocabularyRows("outcomes.csv", 3)) {
        const auto* outcome = std::find_if(kOutcomes.begin(), kOutcomes.end(),
                                           [&row](Outcome o) { return outcomeName(o) == row[0]; });
        const Weight weight = row[1] == "final" ? kFinal : row[1] == "stage" ? kStage : kAlone;
        for (const std::string& term : splitTerms(row[2]))
            table.add(foldedWords(term), {static_cast<std::size_t>(outcome - kOutcomes.begin()), weight});
    }
    return table;
}

bool isOneOf(const std::string& word, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isNumber(const std::string& word) {
    return word.find_first_not_of("0123456789") == std::string::npos;
}

// Says nothing itself: "Stage: 3 - Won (2023)", "Lead status = new".
bool isFiller(const std::string& word) {
    return isNumber(word) ||
           isOneOf(word, {"stage",   "status", "lead",     "leads",   "deal",      "outcome", "result",
                          "estado",  "etapa",  "fase",     "negocio", "resultado", "statut",  "etape",
                          "affaire", "phase",  "ergebnis", "the",     "a",         "o",       "el",
                          "la",      "le",     "der",      "die",     "das"});
}

bool isNegation(const std::string& word) {
    return isOneOf(word, {"not", "never", "un", "nao", "nunca", "no", "pas", "non", "jamais", "nicht", "nie",
                          "kein", "keine", "ex", "former"});
}

// "ClosedWon" -> "Closed Won"
std::string spacedCapitals(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool startsWord =
            i > 0 && text[i] >= 'A' && text[i] <= 'Z' && text[i - 1] >= 'a' && text[i - 1] <= 'z';
        if (startsWord) out += ' ';
        out += text[i];
    }
    return out;
}

std::optional<Outcome> yesOrNo(std::string_view text) {
    if (text.ends_with(".0") || text.ends_with(",0")) text.remove_suffix(2); // a spreadsheet's 1.0
    const std::optional<bool> isYes = parseYesNo(text);
    if (!isYes) return std::nullopt;
    return *isYes ? Outcome::Won : Outcome::Lost;
}

Outcome outcomeOf(const FoundPhrase& phrase, const std::vector<std::string>& words) {
    const Outcome outcome = kOutcomes[phrase.meaning.entry];
    const bool isNegated = phrase.begin > 0 && isNegation(words[phrase.begin - 1]);
    if (!isNegated || outcome == Outcome::Open) return outcome;
    return outcome == Outcome::Won ? Outcome::Lost : Outcome::Open;
}

bool areFillers(std::span<const std::string> words) {
    return std::all_of(words.begin(), words.end(), isFiller);
}

// The heaviest phrase decides; of two the first.
std::optional<Outcome> decide(const std::vector<FoundPhrase>& phrases,
                              const std::vector<std::string>& words) {
    const auto heaviest =
        std::max_element(phrases.begin(), phrases.end(), [](const FoundPhrase& a, const FoundPhrase& b) {
            return a.meaning.weight < b.meaning.weight;
        });
    if (heaviest == phrases.end()) return std::nullopt;
    const std::span<const std::string> all = words;
    const bool standsAlone = phrases.size() == 1 && areFillers(all.first(heaviest->begin)) &&
                             areFillers(all.subspan(heaviest->end));
    if (heaviest->meaning.weight == kAlone && !standsAlone) return std::nullopt;
    return outcomeOf(*heaviest, words);
}

} // namespace

std::optional<Outcome> readOutcome(std::string_view text) {
    static const PhraseTable table = buildTable();
    const std::string_view bare = trimmed(text);
    if (bare.size() > kLongestText || isMissingValue(bare)) return std::nullopt;
    if (const auto answer = yesOrNo(bare)) return answer;
    const std::vector<std::string> words = foldedWords(spacedCapitals(bare));
    return decide(table.scan(words), words);
}

std::string_view outcomeName(Outcome outcome) {
    switch (outcome) {
    case Outcome::Won:
        return "won";
    case Outcome::Lost:
        return "lost";
    case Outcome::Open:
        break;
    }
    return "open";
}

} // namespace farol
