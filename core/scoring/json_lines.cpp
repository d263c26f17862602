// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/json_lines.h"

#include "core/text/display_text.h"
#include "core/text/fold.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>
#include <vector>

namespace farol {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kDeepest = 64;
constexpr std::size_t kMostKeys = 256;      // in one object; also keeps the look-up of keys cheap
constexpr std::size_t kMostBadNumbers = 20; // each costs another reading of the document

struct Position {
    std::size_t line = 1;
    std::size_t lineBefore = 1; // before the last character: a number ends only when the next one is read
};

// Hands characters to the parser and counts the lines that it has read.
class CountingIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(const char* at, Position* position) : m_at(at), m_position(position) {}
    reference operator*() const { return *m_at; }
    CountingIterator& operator++() {
        m_position->lineBefore = m_position->line;
        if (*m_at == '\n') ++m_position->line;
        ++m_at;
        return *this;
    }
    CountingIterator operator++(int) {
        const CountingIterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountingIterator& other) const { return m_at == other.m_at; }
    bool operator!=(const CountingIterator& other) const { return m_at != other.m_at; }

private:
    const char* m_at;
    Position* m_position;
};

// What other languages write where JSON has no number.
bool isNoNumber(std::string_view token) {
    constexpr std::array<std::string_view, 6> kNames = {"nan",  "-nan",     "inf",
                                                        "-inf", "infinity", "-infinity"};
    return std::find(kNames.begin(), kNames.end(), lowerCase(token)) != kNames.end();
}

// Builds the document and notes the line of each value. Method names are the parser's.
class Builder {
public:
    Builder(JsonWithLines& document, const Position& position) : m_document(document), m_position(position) {}

    bool null() { return add(nullptr, m_position.line); }
    bool boolean(bool value) { return add(value, m_position.line); }
    bool number_integer(std::int64_t value) { return add(value, m_position.lineBefore); }
    bool number_unsigned(std::uint64_t value) { return add(value, m_position.lineBefore); }
    bool number_float(double value, const std::string&) { return add(value, m_position.lineBefore); }
    bool string(std::string& value) { return add(std::move(value), m_position.line); }
    bool binary(Json::binary_t&) { return false; }
    bool start_object(std::size_t) { return open(Json::object()); }
    bool start_array(std::size_t) { return open(Json::array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(std::string& name) {
        Level& level = m_levels.back();
        level.key = std::move(name);
        m_isValueNext = true;
        if (level.value->contains(level.key))
            m_document.problems.push_back({m_position.line, pointerOfNext(),
                                           "the key \"" + level.key + "\" comes twice; keep one of them"});
        else if (level.value->size() == kMostKeys)
            return refuse("an object with more than " + std::to_string(kMostKeys) + " keys");
        return true;
    }

    bool parse_error(std::size_t offset, const std::string&, const nlohmann::detail::exception& error) {
        // The library's text says "at line 3, column 7: ..." and names its own exception first; keep the
        // reason. It quotes the file's bytes, which need not be UTF-8.
        constexpr std::size_t kWidest = 300;
        const std::string text = error.what();
        const std::size_t reason = text.find(": ");
        m_errorOffset = offset;
        m_errorId = error.id;
        return refuse(displayLine(reason == std::string::npos ? text : text.substr(reason + 2), kWidest));
    }

    const JsonProblem& refusal() const { return m_refusal; }

    // Where the number stands that is none, when that is all that is wrong there: its offset and length in
    // `json`; else a length of 0.
    std::pair<std::size_t, std::size_t> badNumber(std::string_view json) const {
        constexpr int kOverflow = 406; // the library's own number for it
        const bool isValue = m_isValueNext || m_levels.empty() || m_levels.back().value->is_array();
        if (!isValue || m_errorOffset == 0 || m_errorOffset > json.size()) return {0, 0};
        const auto isPart = [&](std::size_t at) {
            const char c = json[at];
            return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '-' ||
                   c == '+' || c == '.';
        };
        std::size_t begin = m_errorOffset;
        std::size_t end = m_errorOffset;
        while (begin > 0 && isPart(begin - 1)) --begin;
        while (end < json.size() && isPart(end)) ++end;
        const bool isNone = m_errorId == kOverflow || isNoNumber(json.substr(begin, end - begin));
        return isNone ? std::pair{begin, end - begin} : std::pair<std::size_t, std::size_t>{0, 0};
    }

private:
    struct Level {
        Json* value;
        std::string pointer;
        std::string key;
    };

    bool refuse(const std::string& reason) {
        const bool isAtValue = m_isValueNext || m_levels.empty() || m_levels.back().value->is_array();
        m_refusal = {m_position.lineBefore, isAtValue ? pointerOfNext() : m_levels.back().pointer, reason};
        return false;
    }

    std::string pointerOfNext() const {
        if (m_levels.empty()) return {};
        const Level& level = m_levels.back();
        return level.value->is_object() ? pointerTo(level.pointer, level.key)
                                        : pointerTo(level.pointer, level.value->size());
    }

    bool add(Json value, std::size_t line) {
        m_document.lines[pointerOfNext()] = line;
        place(std::move(value));
        return true;
    }

    Json* place(Json value) {
        m_isValueNext = false;
        if (m_levels.empty()) {
            m_document.root = std::move(value);
            return &m_document.root;
        }
        Level& level = m_levels.back();
        if (level.value->is_array()) {
            level.value->push_back(std::move(value));
            return &level.value->back();
        }
        return &((*level.value)[level.key] = std::move(value));
    }

    bool open(Json container) {
        if (m_levels.size() == kDeepest)
            return refuse("nested more than " + std::to_string(kDeepest) +
                          " levels deep; a rule file needs less than ten");
        std::string pointer = pointerOfNext();
        m_document.lines[pointer] = m_position.line;
        Json* placed = place(std::move(container));
        m_levels.push_back({placed, std::move(pointer), {}});
        return true;
    }

    bool close() {
        m_levels.pop_back();
        return true;
    }

    JsonWithLines& m_document;
    const Position& m_position;
    std::vector<Level> m_levels; // an open container is not moved: only its own last child is added to
    bool m_isValueNext = false;  // a key has been read, its value not yet
    JsonProblem m_refusal;
    std::size_t m_errorOffset = 0;
    int m_errorId = 0;
};

} // namespace

std::string pointerTo(const std::string& at, std::string_view key) {
    std::string pointer = at + '/';
    for (const char c : key) {
        if (c == '~')
            pointer += "~0";
        else if (c == '/')
            pointer += "~1";
        else
            pointer += c;
    }
    return pointer;
}

std::string pointerTo(const std::string& at, std::size_t index) {
    return at + '/' + std::to_string(index);
}

std::size_t JsonWithLines::lineOf(std::string pointer) const {
    while (true) {
        if (const auto found = lines.find(pointer); found != lines.end()) return found->second;
        if (pointer.empty()) return 1;
        pointer.resize(pointer.rfind('/'));
    }
}

tl::expected<JsonWithLines, JsonProblem> parseJsonWithLines(std::string_view json) {
    std::vector<JsonProblem> badNumbers;
    std::string mended; // `json` with null in place of numbers that are none
    while (true) {
        JsonWithLines document;
        Position position;
        Builder builder(document, position);
        const bool parsed = Json::sax_parse(CountingIterator(json.data(), &position),
                                            CountingIterator(json.data() + json.size(), &position), &builder);
        if (parsed) {
            document.problems.insert(document.problems.end(), badNumbers.begin(), badNumbers.end());
            return document;
        }
        const auto [offset, length] = builder.badNumber(json);
        if (length == 0 || badNumbers.size() == kMostBadNumbers) return tl::unexpected(builder.refusal());
        const std::string token(json.substr(offset, length));
        badNumbers.push_back(builder.refusal());
        badNumbers.back().message = "expected a number that can be held; " + token + " is none";
        std::string next(json);
        next.replace(offset, length, "null");
        mended = std::move(next);
        json = mended;
    }
}

} // namespace farol
