// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/place_parts.h"

#include "core/text/fold.h"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace farol {
namespace {

constexpr std::size_t kMostParts = 16;
constexpr std::size_t kMostWords = 8; // in a part that is cut at its known names: "Paris France"

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// Words around a place that do not change which place it is. Connecting words are here too, since whole names
// are looked up before any word is taken off.
constexpr std::string_view kNoiseWords =
    "greater area metropolitan metro metroplex region city town downtown central center centre centro "
    "inner surroundings vicinity remote hybrid onsite hq headquarters based near europe emea grande "
    "grand gran metropolitana regiao zona cidade concelho municipio arredores remoto hibrido sede "
    "europa ciudad alrededores aglomeracion ville peripherie agglomeration environs arrondissement "
    "cedex siege teletravail grossraum raum stadt landeshauptstadt metropolregion umgebung hauptsitz "
    "homeoffice of the and in de da do du del la e y et und em en bei";

constexpr std::string_view kStreetWords =
    "street st avenue ave av road rd lane drive broadway boulevard blvd way square suite floor "
    "building rua r avenida travessa praca largo estrada alameda edificio andar lote calle c paseo "
    "plaza carrer piso rue place quai allee chemin platz weg strasse str";

std::unordered_set<std::string> wordSet(std::string_view text) {
    const std::vector<std::string> words = foldedWords(text);
    return {words.begin(), words.end()};
}

bool isNoise(const std::string& word) {
    static const std::unordered_set<std::string> words = wordSet(kNoiseWords);
    return words.count(word) != 0;
}

bool isStreetWord(const std::string& word) {
    static const std::unordered_set<std::string> words = wordSet(kStreetWords);
    return words.count(word) != 0 || word.ends_with("strasse");
}

std::string joined(const std::vector<std::string>& words, std::size_t begin, std::size_t end) {
    std::string phrase;
    for (std::size_t i = begin; i < end; ++i) {
        if (i > begin) phrase += ' ';
        phrase += words[i];
    }
    return phrase;
}

std::vector<std::string> withoutNoise(const std::vector<std::string>& words) {
    std::vector<std::string> kept;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool isBayArea = words[i] == "bay" && i + 1 < words.size() && words[i + 1] == "area";
        if (!isBayArea && !isNoise(words[i])) kept.push_back(words[i]);
    }
    return kept;
}

// A stretch of text between two marks or postal codes.
struct Stretch {
    std::string text;
    bool hasNumber = false;      // a house number, or a postal code's short half
    bool isBehindPostal = false; // "1100-053 Lisboa"
};

class PartReader {
public:
    explicit PartReader(const PlaceVocabulary& vocabulary) : m_vocabulary(vocabulary) {}

    // Postal codes end a stretch; other words with digits are dropped from theirs.
    void readPiece(std::string_view piece) {
        Stretch stretch;
        bool mayBeDutchLetters = false; // "1012 AB Amsterdam"
        for (std::size_t begin = 0; begin < piece.size();) {
            const std::size_t end = std::min(piece.find(' ', begin), piece.size());
            const std::string_view word = piece.substr(begin, end - begin);
            begin = end + 1;
            const auto digits = std::count_if(word.begin(), word.end(), isDigit);
            if (digits >= 4) {
                finish(stretch);
                stretch = {};
                stretch.isBehindPostal = true;
                mayBeDutchLetters = digits == 4 && word.size() == 4;
                continue;
            }
            const bool isDutchLetters =
                mayBeDutchLetters && word.size() == 2 && isCapital(word[0]) && isCapital(word[1]);
            mayBeDutchLetters = false;
            if (isDutchLetters) continue;
            if (digits > 0) {
                stretch.hasNumber = true;
            } else {
                stretch.text += word;
                stretch.text += ' ';
            }
        }
        finish(stretch);
    }

    std::vector<PlacePart> takeParts() { return std::move(m_parts); }
    std::size_t count() const { return m_parts.size(); }

private:
    static bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }

    void finish(const Stretch& stretch) {
        const std::vector<std::string> words = foldedWords(stretch.text);
        if (words.empty()) return;
        const std::vector<std::string> bare = withoutNoise(words);
        PlacePart part;
        addMeanings(part.meanings, joined(words, 0, words.size()));
        if (!bare.empty()) addMeanings(part.meanings, joined(bare, 0, bare.size()));
        if (!part.meanings.isEmpty()) {
            m_parts.push_back(std::move(part));
            return;
        }
        if (bare.empty() || cutAtNames(words) || cutAtNames(bare)) return;
        const bool isStreet = isStreetWord(words.front()) || isStreetWord(words.back()) ||
                              (stretch.hasNumber && !stretch.isBehindPostal);
        if (!isStreet) m_parts.emplace_back();
    }

    void addMeanings(PlaceMeanings& meanings, const std::string& phrase) const {
        if (const PlaceMeanings* found = m_vocabulary.find(phrase)) meanings.add(*found);
    }

    // "Dallas TX USA" as three parts. Every word must belong to a known name, so that "New Paris" stays
    // whole.
    bool cutAtNames(const std::vector<std::string>& words) {
        if (words.size() < 2 || words.size() > kMostWords) return false;
        std::vector<PlacePart> found;
        for (std::size_t begin = 0; begin < words.size();) {
            std::size_t end = words.size();
            const PlaceMeanings* meanings = nullptr;
            while (end > begin && !(meanings = m_vocabulary.find(joined(words, begin, end)))) --end;
            if (meanings == nullptr) return false;
            found.push_back({*meanings});
            begin = end;
        }
        m_parts.insert(m_parts.end(), found.begin(), found.end());
        return true;
    }

    const PlaceVocabulary& m_vocabulary;
    std::vector<PlacePart> m_parts;
};

// The marks between parts, as single line feeds. A hyphen is one only between spaces ("Île-de-France").
std::string withMarks(std::string_view text) {
    std::string marked;
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view rest = text.substr(i);
        std::size_t length = 0;
        if (std::string_view(",;/|()[]\n\r\t").find(rest.front()) != std::string_view::npos) length = 1;
        if (rest.starts_with(" - ")) length = 3;
        if (rest.starts_with("\u2013") || rest.starts_with("\u2014") || rest.starts_with("\u2022"))
            length = 3;
        if (rest.starts_with("\u00b7")) length = 2;
        if (length == 0)
            marked += rest.front();
        else
            marked += '\n';
        i += std::max<std::size_t>(length, 1);
    }
    return marked;
}

} // namespace

std::optional<std::vector<PlacePart>> placeParts(std::string_view text, const PlaceVocabulary& vocabulary) {
    PartReader reader(vocabulary);
    const std::string marked = withMarks(text);
    for (std::size_t begin = 0; begin < marked.size();) {
        const std::size_t end = std::min(marked.find('\n', begin), marked.size());
        reader.readPiece(collapseSpace(std::string_view(marked).substr(begin, end - begin)));
        if (reader.count() > kMostParts) return std::nullopt;
        begin = end + 1;
    }
    return reader.takeParts();
}

} // namespace farol
