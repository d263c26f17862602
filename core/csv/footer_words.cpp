// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/footer_words.h"

#include "core/text/fold.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace farol {
namespace {

template <std::size_t N> bool isOneOf(std::string_view word, const std::array<std::string_view, N>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::string_view firstFilled(const std::vector<std::string>& cells) {
    const auto filled = std::find_if(cells.begin(), cells.end(),
                                     [](const std::string& cell) { return !trimmed(cell).empty(); });
    return filled == cells.end() ? std::string_view() : trimmed(*filled);
}

bool isNumber(std::string_view word) {
    return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

// "42 rows", "42 rows affected".
bool countsRows(const std::vector<std::string>& words) {
    constexpr std::array<std::string_view, 13> kRows = {
        "row",   "rows",  "record", "records", "linhas",          "registos",  "registros",
        "filas", "lines", "zeilen", "lignes",  "enregistrements", "datensatze"};
    return words.size() >= 2 && words.size() <= 4 && isNumber(words[0]) && isOneOf(words[1], kRows);
}

} // namespace

bool isTotal(const std::vector<std::string>& cells, std::size_t width) {
    constexpr std::array<std::string_view, 12> kWords = {"total",  "totals",   "totais", "totales",
                                                         "totaux", "subtotal", "soma",   "suma",
                                                         "somme",  "summe",    "gesamt", "grand total"};
    std::string phrase = foldedPhrase(firstFilled(cells));
    if (cells.size() < width) phrase.erase(phrase.find_last_not_of(" 0123456789") + 1);
    return isOneOf(phrase, kWords);
}

bool isNote(const std::vector<std::string>& cells, std::size_t width) {
    // Participles, which begin no name; and words that begin a note where a colon follows.
    constexpr std::array<std::string_view, 20> kDone = {
        "generated", "exported", "printed",      "downloaded", "gerado",       "exportado",  "impresso",
        "generado",  "impreso",  "generiert",    "erstellt",   "exportiert",   "gedruckt",   "genere",
        "exporte",   "imprime",  "confidential", "copyright",  "confidencial", "vertraulich"};
    constexpr std::array<std::string_view, 14> kOpening = {
        "source", "sources", "fonte",   "fuente", "quelle",   "note",   "notes",
        "nota",   "notas",   "hinweis", "obs",    "remarque", "report", "disclaimer"};
    constexpr std::array<std::string_view, 5> kPage = {"page", "pagina", "seite", "pag", "pg"};
    if (cells.size() >= width) return false;
    const std::string_view text = firstFilled(cells);
    const std::vector<std::string> words = foldedWords(text);
    if (words.empty()) return false;
    if (countsRows(words) || text.starts_with("\u00A9")) return true;
    if (words.size() < 2) return false;
    const std::size_t colon = text.find(':');
    return isOneOf(words[0], kDone) || (isOneOf(words[0], kPage) && isNumber(words[1])) ||
           (isOneOf(words[0], kOpening) && colon != std::string_view::npos &&
            foldedWords(text.substr(0, colon)).size() == 1);
}

bool couldBeName(const std::vector<std::string>& cells) {
    const std::string_view text = firstFilled(cells);
    const bool isLetters = !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ' ' || c == '\'' || c == '-' ||
               static_cast<unsigned char>(c) >= 0x80;
    });
    if (!isLetters || std::count(text.begin(), text.end(), ' ') > 1) return false;
    const std::size_t space = text.find(' ');
    const auto isSmall = [](char c) { return c >= 'a' && c <= 'z'; };
    const bool smallWord =
        isSmall(text.front()) || (space != std::string_view::npos && isSmall(text[space + 1]));
    return !smallWord;
}

} // namespace farol
