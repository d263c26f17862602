// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/employee_tokens.h"

#include "core/normalize/employee_words.h"
#include "core/text/fold.h"

#include <algorithm>

namespace farol {
namespace {

constexpr std::int64_t kSaturated = 1'000'000'000'000; // far above any head count, far below overflow

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isLetter(char c) {
    return c >= 'a' && c <= 'z';
}

struct Replacement {
    std::string_view from;
    std::string_view to;
};

// What folding leaves of the many dashes, apostrophes and signs.
constexpr Replacement kReplacements[] = {
    {"\u2010", "-"},  {"\u2011", "-"},  {"\u2012", "-"},  {"\u2013", "-"},  {"\u2014", "-"}, {"\u2015", "-"},
    {"\u2212", "-"},  {"\u223c", "~"},  {"\u301c", "~"},  {"\u2018", "'"},  {"\u2019", "'"}, {"\u02bc", "'"},
    {"\u00b4", "'"},  {"`", "'"},       {"\u2265", ">="}, {"\u2264", "<="}, {"\u2248", "~"}, {"\u201c", "\""},
    {"\u201d", "\""}, {"\u00ab", "\""}, {"\u00bb", "\""}, {"\u00a0", " "},  {"\u2009", " "}, {"\u202f", " "},
    {"\u2192", "-"},  {"\u200b", ""},   {"\ufeff", ""},   {"\ufe58", "-"},  {"\u2053", "~"}, {"...", "-"},
    {"..", "-"},
};

class Scanner {
public:
    explicit Scanner(std::string_view text) : m_text(text) {}

    std::optional<std::vector<SizeToken>> scan() {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            const bool understood = isDigit(c) ? scanNumber() : isLetter(c) ? scanWords() : scanSign();
            if (!understood) return std::nullopt;
        }
        return std::move(m_tokens);
    }

private:
    char at(std::size_t i) const { return i < m_text.size() ? m_text[i] : '\0'; }
    bool lastIs(SizeSign sign) const { return !m_tokens.empty() && m_tokens.back().sign == sign; }
    bool add(SizeSign sign) {
        m_tokens.push_back({sign});
        return true;
    }

    std::size_t digitsFrom(std::size_t i) const {
        std::size_t count = 0;
        while (isDigit(at(i + count))) ++count;
        return count;
    }

    std::string_view wordFrom(std::size_t i) const {
        std::size_t end = i;
        while (isLetter(at(end))) ++end;
        return m_text.substr(i, end - i);
    }

    // The factor word right behind a number, if any: "k" in "10k", "mil" in "10 mil".
    std::string_view factorWord(std::size_t i) const {
        const std::string_view word = wordFrom(at(i) == ' ' ? i + 1 : i);
        return sizeFactor(word) != 0 ? word : std::string_view();
    }

    void appendDigits(std::int64_t& value, std::size_t from, std::size_t count) const {
        for (std::size_t i = from; i < from + count; ++i)
            value = std::min(value * 10 + (m_text[i] - '0'), kSaturated);
    }

    // A number is groups of digits, then maybe a fraction, then maybe a factor. It is kept in thousandths, so
    // that "1.2K" needs no floating point.
    bool scanNumber() {
        const std::size_t leading = digitsFrom(m_at);
        const bool mayGroup = leading <= 3 && m_text[m_at] != '0';
        std::int64_t value = 0;
        appendDigits(value, m_at, leading);
        m_at += leading;

        char mark = '\0';
        int groups = 0;
        while (mayGroup && isGroupMark(at(m_at), mark) && digitsFrom(m_at + 1) == 3) {
            mark = at(m_at);
            appendDigits(value, m_at + 1, 3);
            m_at += 4;
            ++groups;
        }
        const bool looksDecimal = groups == 1 && (mark == '.' || mark == ',');
        std::int64_t thousandths = value * 1000;
        if (!scanFraction(mark, value, thousandths)) return false;
        return addCount(thousandths, looksDecimal);
    }

    static bool isGroupMark(char c, char mark) {
        return mark != '\0' ? c == mark : c == '.' || c == ',' || c == ' ' || c == '\'';
    }

    bool scanFraction(char groupMark, std::int64_t whole, std::int64_t& thousandths) {
        const char mark = at(m_at);
        if ((mark != '.' && mark != ',') || mark == groupMark) return true;
        const std::size_t count = digitsFrom(m_at + 1);
        if (count == 0) return true;
        const std::string_view digits = m_text.substr(m_at + 1, count);
        const bool isZero = digits.find_first_not_of('0') == std::string_view::npos;
        if (!isZero && factorWord(m_at + 1 + count).empty())
            // No head count has a fraction, but "11,50" is how one large vendor writes a band.
            return mark == ',' && count >= 2 && whole > 0;
        for (std::size_t i = 0, unit = 100; i < std::min<std::size_t>(count, 3); ++i, unit /= 10)
            thousandths += static_cast<std::int64_t>(unit) * (digits[i] - '0');
        m_at += 1 + count;
        return true;
    }

    bool addCount(std::int64_t thousandths, bool looksDecimal) {
        SizeToken token;
        if (const std::string_view word = factorWord(m_at); !word.empty()) {
            token.factor = sizeFactor(word);
            m_at = static_cast<std::size_t>(word.data() - m_text.data()) + word.size();
            // "1.234K" is 1,234 and no million: the mark before a factor is a decimal mark.
            if (looksDecimal) thousandths /= 1000;
        }
        token.number = thousandths / 1000 * token.factor + thousandths % 1000 * token.factor / 1000;
        m_tokens.push_back(token);
        return true;
    }

    // Takes the longest phrase that begins here. An apostrophe, a dot or a dash between letters joins words.
    bool scanWords() {
        std::string phrase;
        std::optional<SizePhrase> best;
        std::size_t bestEnd = m_at;
        std::size_t i = m_at;
        for (std::size_t words = 0; words < kLongestSizePhrase && isLetter(at(i)); ++words) {
            const std::string_view word = wordFrom(i);
            if (!phrase.empty()) phrase += ' ';
            phrase += word;
            i += word.size();
            if (const auto found = findSizePhrase(phrase)) {
                best = found;
                bestEnd = i;
            }
            while (at(i) == ' ' || at(i) == '\'' || at(i) == '.' || at(i) == '-') ++i;
        }
        if (!best || isExponent(bestEnd)) return false;
        m_at = bestEnd;
        if (!best->ignored) m_tokens.push_back(best->token);
        return true;
    }

    // "1e3" is no range, though "1 e 3" may be one.
    bool isExponent(std::size_t end) const {
        return end == m_at + 1 && m_text[m_at] == 'e' && m_at > 0 && isDigit(m_text[m_at - 1]);
    }

    bool scanSign() {
        const char c = m_text[m_at++];
        switch (c) {
        case '+':
            if (lastIs(SizeSign::And)) m_tokens.pop_back(); // "250 ou +"
            return add(SizeSign::Plus);
        case '-':
            return scanDash();
        case '~':
            return lastIs(SizeSign::Count) ? add(SizeSign::Dash) : true; // else "about"
        case '<':
        case '>':
            return scanComparison(c);
        case ',':
            return add(SizeSign::Comma);
        case '/':
            return add(SizeSign::Slash);
        case '=':
            return m_tokens.empty(); // ="11-50" keeps Excel from making a date of it
        case '.':
            return !isDigit(at(m_at)) || (m_at >= 2 && isLetter(m_text[m_at - 2])); // "c.150", not ".5"
        case ' ':
        case '\'':
        case '"':
        case ':':
        case '(':
        case ')':
        case '[':
        case ']':
            return true;
        default:
            return false;
        }
    }

    bool scanDash() {
        const bool joinsLetters = m_at >= 2 && isLetter(m_text[m_at - 2]) && isLetter(at(m_at));
        if (joinsLetters) return true;
        if (m_tokens.empty() && m_text.substr(m_at).starts_with(" de "))
            return add(SizeSign::LessThan); // "- de 50"
        return add(SizeSign::Dash);
    }

    bool scanComparison(char c) {
        const bool orEqual = at(m_at) == '=';
        if (orEqual) ++m_at;
        if (c == '<') return add(orEqual ? SizeSign::AtMost : SizeSign::LessThan);
        return add(orEqual ? SizeSign::AtLeast : SizeSign::MoreThan);
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<SizeToken> m_tokens;
};

} // namespace

std::string plainSizeText(std::string_view text) {
    const std::string folded = fold(text);
    std::string plain;
    for (std::size_t i = 0; i < folded.size();) {
        const std::string_view rest = std::string_view(folded).substr(i);
        const auto* found = std::find_if(std::begin(kReplacements), std::end(kReplacements),
                                         [rest](const Replacement& r) { return rest.starts_with(r.from); });
        const bool replaced = found != std::end(kReplacements);
        plain += replaced ? found->to : rest.substr(0, 1);
        i += replaced ? found->from.size() : 1;
    }
    return collapseSpace(plain);
}

std::optional<std::vector<SizeToken>> scanCompanySize(std::string_view plain) {
    return Scanner(plain).scan();
}

} // namespace farol
