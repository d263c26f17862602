// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/employee_words.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace farol {
namespace {

// Phrases of one meaning, separated by '|', as they look after folding.
struct PhraseGroup {
    SizeSign sign;
    std::string_view phrases;
};

constexpr PhraseGroup kSigns[] = {
    {SizeSign::Dash, "to|a|through|thru"},
    {SizeSign::UpTo, "up to|upto|until|ate|ate a|hasta|jusqu a|jusque|bis|bis zu"},
    {SizeSign::And, "and|e|y|et|und|or|ou|o|oder"},
    {SizeSign::From, "from|desde|ab|des|a partir de|starting at"},
    {SizeSign::MoreThan,
     "more than|over|above|greater than|bigger than|mais de|mais do que|mais que|acima de|superior a|mas de|"
     "mas que|por encima de|plus de|plus que|au dessus de|superieur a|mehr als|uber|ueber|grosser als"},
    {SizeSign::AtLeast,
     "at least|minimum|min|pelo menos|no minimo|minimo|minimo de|al menos|como minimo|por lo menos|au moins|"
     "au minimum|mindestens|minimal|or more|or above|or over|or greater|and more|and above|and over|and "
     "up|plus|"
     "ou mais|e mais|ou superior|e acima|ou acima|o mas|y mas|o superior|ou plus|et plus|et au dela|oder "
     "mehr|"
     "und mehr|und daruber"},
    {SizeSign::LessThan,
     "less than|fewer than|under|below|lower than|menos de|menos do que|menos que|abaixo de|inferior a|"
     "por debajo de|moins de|moins que|inferieur a|au dessous de|weniger als|unter|kleiner als"},
    {SizeSign::AtMost,
     "at most|maximum|max|no more than|no maximo|maximo|maximo de|como maximo|como mucho|au plus|au maximum|"
     "maximal|hochstens|or less|or fewer|or under|and under|and below|ou menos|e menos|ou inferior|o menos|y "
     "menos|"
     "ou moins|et moins|oder weniger|und weniger"},
};

// Units, fillers and "about": they change nothing.
constexpr std::string_view kIgnored =
    "employee|employees|people|person|persons|pers|heads|staff|fte|ftes|headcount|workers|worker|members|"
    "member|"
    "associates|"
    "team|emp|empl|pax|size|company|companies|business|enterprise|firm|organisation|organization|sized|total|"
    "in total|worldwide|globally|number of|no of|full time|the|of|with|has|between|"
    "colaborador|colaboradores|colaboradoras|colab|funcionario|funcionarios|func|trabalhador|trabalhadores|"
    "trab|"
    "pessoa|pessoas|empregados|empregado|elementos|efetivos|efectivos|equipa|equipe|empresa|empresas|"
    "dimensao|"
    "numero de|no de|n de|n o de|n|no|n o|com|entre|de|do|da|dos|na|"
    "empleado|empleados|empleadas|empleada|trabajador|trabajadores|persona|personas|plantilla|profesionales|"
    "equipo|tamano|con|"
    "salarie|salaries|salariees|employe|employes|employees|collaborateur|collaborateurs|personne|personnes|"
    "effectif|effectifs|etp|entreprise|entreprises|societe|taille|nombre de|d|l|avec|equipe de|"
    "mitarbeiter|mitarbeitende|mitarbeitenden|mitarbeiterinnen|mitarbeitern|innen|beschaftigte|beschaftigten|"
    "angestellte|angestellten|personen|ma|vza|vzae|unternehmen|firma|betrieb|betriebe|anzahl|mit|von|"
    "zwischen|"
    "c|ca|circa|approx|approximately|about|around|roughly|nearly|almost|some|est|estimated|"
    "cerca de|aprox|aproximadamente|a volta de|por volta de|quase|unos|unas|alrededor de|casi|"
    "environ|autour de|pres de|quelque|etwa|rund|ungefahr|zirka|gut|fast";

struct ClassGroup {
    std::int64_t min;
    std::int64_t max; // 0: open
    std::string_view phrases;
};

// Commission Recommendation 2003/361/EC, by head count alone.
constexpr ClassGroup kClasses[] = {
    {1, 1,
     "self employed|selfemployed|freelancer|freelance|sole trader|sole proprietor|solopreneur|solo|myself "
     "only|"
     "just me|only me|autonomo|autonoma|trabalhador independente|profissional liberal|so eu|"
     "empresario em nome individual|eni|trabajador autonomo|independant|independante|travailleur independant|"
     "auto entrepreneur|autoentrepreneur|micro entrepreneur|selbstandig|selbststandig|freiberufler|"
     "freiberuflich|einzelunternehmer|einzelunternehmen"},
    {1, 9,
     "micro|microempresa|microempresas|microenterprise|microbusiness|microentreprise|tpe|tres petite|"
     "kleinst|kleinstunternehmen|kleinstbetrieb|mikro|mikrounternehmen"},
    {10, 49,
     "small|pequena|pequeno|pequenas|petite|petit|petites|klein|kleine|kleines|kleiner|kleinunternehmen|"
     "kleinbetrieb"},
    {50, 249,
     "medium|midsize|midsized|mid size|mid sized|media|medias|medio|mediana|medianas|mediano|moyenne|moyen|"
     "moyennes|mittel|mittlere|mittleres|mittlerer|mittelgross|mittelgrosse|mittelgrosses"},
    {250, 0,
     "large|big|grande|grandes|grand|gross|grosse|grosses|grosser|grossunternehmen|grossbetrieb|"
     "grosskonzern"},
    {1, 249, "sme|smes|smb|smbs|pme|pmes|pyme|pymes|kmu"},
    {250, 4999, "eti"},
};

constexpr std::array<std::string_view, 12> kMonths = {
    "jan|january|janeiro|ene|enero|janv|janvier|januar|janner",
    "feb|february|fev|fevereiro|febrero|fevr|fevrier|februar",
    "mar|march|marco|marzo|mars|marz|mrz|maerz",
    "apr|april|abr|abril|avr|avril",
    "may|mai|maio|mayo",
    "jun|june|junho|junio|juin|juni",
    "jul|july|julho|julio|juil|juillet|juli",
    "aug|august|ago|agosto|aout",
    "sep|sept|september|set|setembro|septiembre|septembre",
    "oct|october|out|outubro|octubre|octobre|okt|oktober",
    "nov|november|novembro|noviembre|novembre",
    "dec|december|dez|dezembro|dic|diciembre|decembre|dezember",
};

using PhraseMap = std::unordered_map<std::string_view, SizePhrase>;

void addPhrases(PhraseMap& map, std::string_view phrases, const SizePhrase& meaning) {
    while (!phrases.empty()) {
        const std::size_t end = std::min(phrases.find('|'), phrases.size());
        map.emplace(phrases.substr(0, end), meaning);
        phrases.remove_prefix(std::min(end + 1, phrases.size()));
    }
}

PhraseMap buildPhrases() {
    PhraseMap map;
    for (const PhraseGroup& group : kSigns) addPhrases(map, group.phrases, {false, {group.sign}});
    for (const ClassGroup& group : kClasses)
        addPhrases(map, group.phrases, {false, {SizeSign::Class, group.min, group.max}});
    for (std::size_t month = 0; month < kMonths.size(); ++month)
        addPhrases(map, kMonths[month], {false, {SizeSign::Month, static_cast<std::int64_t>(month + 1)}});
    addPhrases(map, kIgnored, {true, {}});
    return map;
}

} // namespace

std::optional<SizePhrase> findSizePhrase(std::string_view phrase) {
    static const PhraseMap phrases = buildPhrases();
    const auto found = phrases.find(phrase);
    if (found == phrases.end()) return std::nullopt;
    return found->second;
}

std::int64_t sizeFactor(std::string_view word) {
    for (const std::string_view thousand :
         {"k", "mil", "mille", "milhares", "miles", "thousand", "tsd", "tausend"})
        if (word == thousand) return 1'000;
    for (const std::string_view million :
         {"m", "mio", "mln", "million", "millions", "millionen", "milhao", "milhoes", "millon", "millones"})
        if (word == million) return 1'000'000;
    return 0;
}

} // namespace farol
