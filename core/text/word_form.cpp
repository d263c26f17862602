// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/word_form.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace farol {
namespace {

constexpr std::size_t kShortestChanged = 5;

struct Ending {
    std::string_view ending;
    std::string_view form;
    std::size_t shortestStem; // letters before the ending; below it the word only looks alike
};

// The first that fits counts, so longer ones stand before those that end them.
constexpr std::array kEndings = {
    // Portuguese, Spanish, English: diretor, diretora, diretores; contractors
    Ending{"oras", "or", 3},
    Ending{"ores", "or", 3},
    Ending{"ora", "or", 3},
    Ending{"ors", "or", 3},
    // French: directeur, directrice; vendeur, vendeuse
    Ending{"trices", "teur", 3},
    Ending{"trice", "teur", 3},
    Ending{"euses", "eur", 3},
    Ending{"euse", "eur", 3},
    Ending{"eurs", "eur", 3},
    // German: Leiterin, Direktorinnen, Ingenieure, Assistenten, Kauffrau
    Ending{"erinnen", "er", 3},
    Ending{"erin", "er", 3},
    Ending{"orinnen", "or", 3},
    Ending{"orin", "or", 3},
    Ending{"oren", "or", 4},
    Ending{"eurinnen", "eur", 3},
    Ending{"eurin", "eur", 3},
    Ending{"eure", "eur", 4},
    Ending{"entinnen", "ent", 3},
    Ending{"entin", "ent", 4},
    Ending{"enten", "ent", 4},
    Ending{"antinnen", "ant", 3},
    Ending{"antin", "ant", 4},
    Ending{"anten", "ant", 4},
    Ending{"istinnen", "ist", 3},
    Ending{"istin", "ist", 4},
    Ending{"isten", "ist", 4},
    Ending{"ektinnen", "ekt", 3},
    Ending{"ektin", "ekt", 3},
    Ending{"ekten", "ekt", 4},
    Ending{"oginnen", "oge", 4},
    Ending{"ogin", "oge", 4},
    Ending{"ogen", "oge", 4},
    Ending{"frauen", "mann", 3},
    Ending{"frau", "mann", 3},
    Ending{"leute", "mann", 3},
    // English: saleswoman, salesmen
    Ending{"women", "man", 4},
    Ending{"woman", "man", 4},
    Ending{"men", "man", 4},
    // All: presidente, presidenta, président, présidente; assistant, assistante
    Ending{"entas", "ent", 3},
    Ending{"enta", "ent", 4},
    Ending{"entes", "ent", 3},
    Ending{"ente", "ent", 3},
    Ending{"ents", "ent", 3},
    Ending{"antes", "ant", 3},
    Ending{"ante", "ant", 4},
    Ending{"ants", "ant", 4},
    // Spanish and Portuguese: consejero, engenheira; before French -ère, which is folded to "ere"
    Ending{"eiros", "eiro", 3},
    Ending{"eiras", "eiro", 3},
    Ending{"eira", "eiro", 3},
    Ending{"eros", "ero", 3},
    Ending{"eras", "ero", 3},
    Ending{"era", "ero", 4},
    Ending{"eres", "er", 4},
    Ending{"ere", "er", 4},
    Ending{"ers", "er", 3},
    // sócia, funcionária, técnica, advogada, executiva, psicóloga, arquitecta, arquiteta, perita, decana
    Ending{"ocios", "ocio", 1},
    Ending{"ocias", "ocio", 1},
    Ending{"ocia", "ocio", 1},
    Ending{"arios", "ario", 3},
    Ending{"arias", "ario", 3},
    Ending{"aria", "ario", 4},
    Ending{"icos", "ico", 3},
    Ending{"icas", "ico", 3},
    Ending{"ica", "ico", 3},
    Ending{"ados", "ado", 3},
    Ending{"adas", "ado", 3},
    Ending{"ada", "ado", 4},
    Ending{"ivos", "ivo", 3},
    Ending{"ivas", "ivo", 3},
    Ending{"iva", "ivo", 4},
    Ending{"ogos", "ogo", 4},
    Ending{"ogas", "ogo", 4},
    Ending{"oga", "ogo", 4},
    Ending{"ectos", "ecto", 4},
    Ending{"ectas", "ecto", 4},
    Ending{"ecta", "ecto", 4},
    Ending{"itetos", "iteto", 3},
    Ending{"itetas", "iteto", 3},
    Ending{"iteta", "iteto", 3},
    Ending{"estros", "estro", 1},
    Ending{"estras", "estro", 1},
    Ending{"estra", "estro", 1},
    Ending{"istros", "istro", 3},
    Ending{"istras", "istro", 3},
    Ending{"istra", "istro", 3},
    // French: technicienne, commerciale, patronne, adjointe, associée, déléguée, chargée, employée
    Ending{"iennes", "ien", 3},
    Ending{"ienne", "ien", 3},
    Ending{"iens", "ien", 3},
    Ending{"ales", "al", 4},
    Ending{"ale", "al", 4},
    Ending{"aux", "al", 4},
    Ending{"ais", "al", 3},
    Ending{"onnes", "on", 3},
    Ending{"onne", "on", 3},
    Ending{"ointes", "oint", 2},
    Ending{"ointe", "oint", 2},
    Ending{"ciees", "cie", 3},
    Ending{"ciee", "cie", 3},
    Ending{"guees", "gue", 3},
    Ending{"guee", "gue", 3},
    Ending{"rgees", "rge", 3},
    Ending{"rgee", "rge", 3},
    Ending{"oyees", "oye", 3},
    Ending{"oyee", "oye", 3},
    // Plurals that are more than an "s": companies, businesses, coaches
    Ending{"ies", "y", 3},
    Ending{"sses", "ss", 3},
    Ending{"ches", "ch", 3},
    Ending{"shes", "sh", 3},
};

// Words too short for the rules above.
struct Pair {
    std::string_view word;
    std::string_view form;
};
constexpr std::array kPairs = {
    Pair{"dona", "dono"},   Pair{"donas", "dono"},   Pair{"donos", "dono"},
    Pair{"jefa", "jefe"},   Pair{"jefas", "jefe"},   Pair{"jefes", "jefe"},
    Pair{"chefa", "chefe"}, Pair{"chefas", "chefe"}, Pair{"chefes", "chefe"},
};

} // namespace

std::string wordForm(std::string_view word) {
    for (const Pair& pair : kPairs)
        if (pair.word == word) return std::string(pair.form);
    if (word.size() < kShortestChanged) return std::string(word);
    const auto fits = [&](const Ending& ending) {
        return word.size() >= ending.ending.size() + ending.shortestStem && word.ends_with(ending.ending);
    };
    const auto* found = std::find_if(kEndings.begin(), kEndings.end(), fits);
    if (found == kEndings.end()) return std::string(word);
    std::string form(word.substr(0, word.size() - found->ending.size()));
    form += found->form;
    return form;
}

bool isSameWord(const FormedWord& text, const FormedWord& term) {
    if (text.word == term.word || text.form == term.form) return true;
    return text.word.size() == term.word.size() + 1 && text.word.back() == 's' &&
           text.word.starts_with(term.word);
}

} // namespace farol
