// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/job_title_vocabulary.h"

#include "core/base/embedded_files.h"
#include "core/csv/csv_rows.h"

#include <algorithm>
#include <array>

namespace farol {
namespace {

constexpr WordId kGap = 1; // "…" in a term: up to kWidestGap words
constexpr WordId kEnd = 2; // "$" in a term: nothing may follow
constexpr std::size_t kWidestGap = 5;
constexpr std::size_t kShortestStem = 2;   // letters before an ending, or after a prefix twice that
constexpr std::size_t kShortestPrefix = 4; // letters of a function word that begins a longer one

constexpr std::array<std::pair<std::string_view, TitleKind>, 22> kKinds{
    {{"known", TitleKind::Known},     {"function", TitleKind::Function},
     {"title", TitleKind::Title},     {"ending", TitleKind::Title},
     {"advises", TitleKind::Advises}, {"assistant", TitleKind::Assistant},
     {"aide", TitleKind::Aide},       {"honorific", TitleKind::Honorific},
     {"guess", TitleKind::Guess},     {"senior", TitleKind::Senior},
     {"junior", TitleKind::Junior},   {"learner", TitleKind::Learner},
     {"deputy", TitleKind::Deputy},   {"former", TitleKind::Former},
     {"ex", TitleKind::Ex},           {"seek", TitleKind::Seek},
     {"of", TitleKind::Of},           {"to", TitleKind::To},
     {"at", TitleKind::At},           {"and", TitleKind::And},
     {"office", TitleKind::Office},   {"possessive", TitleKind::Possessive}}};

bool isScopeWord(TitleKind kind) {
    return kind == TitleKind::Of || kind == TitleKind::To;
}

bool hasGap(const TitleTerm& term) {
    return std::find(term.words.begin(), term.words.end(), kGap) != term.words.end();
}

} // namespace

const TitleVocabulary& TitleVocabulary::shipped() {
    static const TitleVocabulary vocabulary(embeddedFile("vocabulary/titles.csv"),
                                            embeddedFile("vocabulary/title_functions.csv"));
    return vocabulary;
}

TitleVocabulary::TitleVocabulary(std::string_view titles, std::string_view functions) {
    m_ids = {{"…", kGap}, {"...", kGap}, {"$", kEnd}};
    const std::vector<Row> rows = readRows(titles, functions);
    for (const Row& row : rows)
        for (const TermForms& term : row.terms)
            for (const WordForms& forms : term) nameForms(forms);
    m_terms.resize(m_nextId);
    for (const Row& row : rows) addRow(row);
    for (std::vector<TitleTerm>& terms : m_terms)
        std::sort(terms.begin(), terms.end(), [](const TitleTerm& a, const TitleTerm& b) {
            return std::pair(a.words.size(), !hasGap(a)) > std::pair(b.words.size(), !hasGap(b));
        });
}

std::vector<TitleVocabulary::Row> TitleVocabulary::readRows(std::string_view titles,
                                                            std::string_view functions) {
    const auto functionRows = parseCsvRows(functions);
    for (const auto& cells : functionRows) m_names.push_back(cells.front());
    m_functions.assign(m_names.begin(), m_names.end());

    std::vector<Row> rows;
    for (auto cells : parseCsvRows(titles)) {
        cells.resize(std::max<std::size_t>(cells.size(), 4));
        rows.push_back({cells[0], meaningOf(cells), parseTerms(cells[3])});
    }
    for (std::size_t i = 0; i < functionRows.size(); ++i) {
        const TitleMeaning meaning{TitleKind::Function, std::nullopt, m_functions[i], false};
        rows.push_back({"function", meaning, parseTerms(functionRows[i].back())});
    }
    return rows;
}

TitleMeaning TitleVocabulary::meaningOf(const std::vector<std::string>& cells) {
    TitleMeaning meaning;
    const std::string_view kind = std::string_view(cells[0]).substr(cells[0].find('-') + 1);
    const auto* const found =
        std::find_if(kKinds.begin(), kKinds.end(), [kind](const auto& k) { return k.first == kind; });
    if (found == kKinds.end())
        m_mistakes.push_back("kind " + cells[0]);
    else
        meaning.kind = found->second;
    meaning.tier = tierFromCode(cells[1]);
    if (!meaning.tier && !cells[1].empty()) m_mistakes.push_back("tier " + cells[1]);
    std::string_view function = cells[2];
    meaning.isWeakFunction = function.ends_with('?');
    if (meaning.isWeakFunction) function.remove_suffix(1);
    const auto named = std::find(m_functions.begin(), m_functions.end(), function);
    if (named != m_functions.end())
        meaning.function = *named;
    else if (!function.empty())
        m_mistakes.push_back("function " + cells[2]);
    return meaning;
}

// Forms that share a spelling with those of another word become one word with it.
void TitleVocabulary::nameForms(const WordForms& forms) {
    WordId id = kUnknownWord;
    for (const std::string& form : forms)
        if (const auto known = m_ids.find(form); known != m_ids.end() && id == kUnknownWord)
            id = known->second;
    if (id == kUnknownWord) id = m_nextId++;
    for (const std::string& form : forms) {
        const auto [entry, isNew] = m_ids.emplace(form, id);
        const WordId other = entry->second;
        if (other == id) continue;
        for (auto& [word, itsId] : m_ids)
            if (itsId == other) itsId = id;
    }
}

void TitleVocabulary::addRow(const Row& row) {
    for (const TermForms& term : row.terms) {
        if (row.kind.starts_with("ending")) {
            for (const std::string& form : term.front()) m_endings.emplace(form, row.meaning);
        } else if (row.kind.starts_with("prefix")) {
            for (const std::string& form : term.front()) m_prefixes.emplace_back(form, row.meaning.kind);
        } else {
            addTerm(row.meaning, term);
        }
    }
}

void TitleVocabulary::addTerm(const TitleMeaning& meaning, const TermForms& term) {
    TitleTerm added{meaning, {}, false};
    for (const WordForms& forms : term) added.words.push_back(idOf(forms.front()));
    std::vector<TitleTerm>& terms = m_terms[added.words.front()];
    const auto same = std::find_if(terms.begin(), terms.end(),
                                   [&added](const TitleTerm& t) { return t.words == added.words; });
    if (same != terms.end()) {
        if (meaning.kind != TitleKind::Function && same->meaning.tier != meaning.tier)
            m_mistakes.push_back("two meanings of " + term.front().front() + " ... " + term.back().front());
        return;
    }
    if (added.words.size() > 1) {
        const TitleMeaning* last = meaningOfWord(term.back().front());
        added.opensScope = meaning.kind != TitleKind::Function && last != nullptr && isScopeWord(last->kind);
    }
    // The word alone stays last, where meaningOfWord looks for it.
    terms.insert(added.words.size() == 1 ? terms.end() : terms.begin(), std::move(added));
}

WordId TitleVocabulary::idOf(std::string_view word) const {
    auto found = m_ids.find(word);
    if (found == m_ids.end() && word.ends_with("in")) found = m_ids.find(word.substr(0, word.size() - 2));
    return found == m_ids.end() ? kUnknownWord : found->second;
}

std::optional<TermMatch> TitleVocabulary::find(const TitleWords& words, const std::vector<WordId>& ids,
                                               std::size_t at) const {
    for (const TitleTerm& term : m_terms[ids[at]])
        if (const auto match = matchOf(term, words, ids, at)) return match;
    return std::nullopt;
}

bool TitleVocabulary::endsHere(const TitleWords& words, const std::vector<WordId>& ids,
                               std::size_t at) const {
    if (at >= ids.size() || words.before(at) != TitleBreak::None) return true;
    const TitleMeaning* next = meaningOfWord(words.text(at));
    return next != nullptr && (next->kind == TitleKind::And || next->kind == TitleKind::At);
}

std::optional<TermMatch> TitleVocabulary::matchOf(const TitleTerm& term, const TitleWords& words,
                                                  const std::vector<WordId>& ids, std::size_t at) const {
    TermMatch match{&term, 1, 0};
    for (std::size_t i = 1; i < term.words.size(); ++i) {
        const std::size_t next = at + i;
        if (term.words[i] == kEnd) return endsHere(words, ids, next) ? std::optional(match) : std::nullopt;
        if (term.words[i] == kGap) {
            for (std::size_t j = next + 1; j < ids.size() && j <= next + kWidestGap; ++j) {
                if (words.before(j) > TitleBreak::Comma) break;
                if (ids[j] != term.words[i + 1]) continue;
                match.gapEnd = j + 1;
                return match;
            }
            return std::nullopt;
        }
        if (next >= ids.size() || ids[next] != term.words[i] || words.before(next) != TitleBreak::None)
            return std::nullopt;
        match.words = i + 1;
    }
    return match;
}

const TitleMeaning* TitleVocabulary::meaningOfWord(std::string_view word) const {
    const WordId id = idOf(word);
    if (id >= m_terms.size()) return nullptr;
    const std::vector<TitleTerm>& terms = m_terms[id];
    return terms.empty() || terms.back().words.size() != 1 ? nullptr : &terms.back().meaning;
}

TitleMeaning TitleVocabulary::meaningByParts(std::string_view word) const {
    for (const auto& [prefix, kind] : m_prefixes) {
        if (!word.starts_with(prefix) || word.size() < prefix.size() + 2 * kShortestStem) continue;
        const TitleMeaning* rest = meaningOfWord(word.substr(prefix.size()));
        if (rest == nullptr || rest->kind != TitleKind::Title || rest->tier > TitleTier::Manager) continue;
        TitleMeaning meaning = *rest;
        if (kind == TitleKind::Former) meaning.tier = TitleTier::NotABuyer;
        if (kind == TitleKind::Deputy && meaning.tier == TitleTier::CLevel)
            meaning.tier = TitleTier::VicePresident;
        return meaning;
    }
    for (std::size_t at = kShortestStem; at + 3 <= word.size(); ++at) {
        const auto ending = m_endings.find(word.substr(at));
        if (ending == m_endings.end()) continue;
        TitleMeaning meaning = ending->second;
        const std::string_view function = functionOfStem(word.substr(0, at));
        if (!function.empty() && (meaning.function.empty() || meaning.isWeakFunction)) {
            meaning.function = function;
            meaning.isWeakFunction = false;
        }
        return meaning;
    }
    TitleMeaning meaning;
    if (word.size() > 2 * kShortestPrefix) meaning.function = functionOfStem(word);
    if (!meaning.function.empty()) meaning.kind = TitleKind::Function;
    return meaning;
}

std::string_view TitleVocabulary::functionOfStem(std::string_view stem) const {
    const auto functionOf = [this](std::string_view word) {
        const TitleMeaning* meaning = meaningOfWord(word);
        return meaning != nullptr && meaning->kind == TitleKind::Function ? meaning->function
                                                                          : std::string_view();
    };
    if (const std::string_view whole = functionOf(stem); !whole.empty()) return whole;
    for (std::size_t length = stem.size(); length >= kShortestPrefix; --length)
        if (const std::string_view f = functionOf(stem.substr(0, length)); !f.empty()) return f;
    for (std::size_t at = 1; at + kShortestPrefix <= stem.size(); ++at)
        if (const std::string_view f = functionOf(stem.substr(at)); !f.empty()) return f;
    return {};
}

} // namespace farol
