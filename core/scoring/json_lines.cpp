// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/json_lines.h"

#include "core/text/display_text.h"

#include <iterator>
#include <utility>
#include <vector>

namespace farol {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kDeepest = 64;
constexpr std::size_t kMostKeys = 256; // in one object; also keeps the look-up of keys cheap

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

std::string escapedForPointer(const std::string& key) {
    std::string out;
    for (const char c : key) {
        if (c == '~')
            out += "~0";
        else if (c == '/')
            out += "~1";
        else
            out += c;
    }
    return out;
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
        if (level.value->contains(name)) return refuse("the key \"" + name + "\" comes twice");
        if (level.value->size() == kMostKeys)
            return refuse("an object with more than " + std::to_string(kMostKeys) + " keys");
        level.key = std::move(name);
        return true;
    }

    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& error) {
        // The library's text says "at line 3, column 7: ..." and names its own exception first; keep the
        // reason. It quotes the file's bytes, which need not be UTF-8.
        constexpr std::size_t kWidest = 300;
        const std::string text = error.what();
        const std::size_t reason = text.find(": ");
        return refuse(displayLine(reason == std::string::npos ? text : text.substr(reason + 2), kWidest));
    }

    const std::string& refusal() const { return m_refusal; }

private:
    struct Level {
        Json* value;
        std::string pointer;
        std::string key;
    };

    bool refuse(const std::string& reason) {
        m_refusal = "line " + std::to_string(m_position.lineBefore) + ": " + reason;
        return false;
    }

    std::string pointerOfNext() const {
        if (m_levels.empty()) return {};
        const Level& level = m_levels.back();
        const bool object = level.value->is_object();
        return level.pointer + '/' +
               (object ? escapedForPointer(level.key) : std::to_string(level.value->size()));
    }

    bool add(Json value, std::size_t line) {
        m_document.lines[pointerOfNext()] = line;
        place(std::move(value));
        return true;
    }

    Json* place(Json value) {
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
            return refuse("nested more than " + std::to_string(kDeepest) + " levels deep");
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
    std::string m_refusal;
};

} // namespace

std::size_t JsonWithLines::lineOf(std::string pointer) const {
    while (true) {
        if (const auto found = lines.find(pointer); found != lines.end()) return found->second;
        if (pointer.empty()) return 1;
        pointer.resize(pointer.rfind('/'));
    }
}

Result<JsonWithLines> parseJsonWithLines(std::string_view json) {
    JsonWithLines document;
    Position position;
    Builder builder(document, position);
    const bool parsed = Json::sax_parse(CountingIterator(json.data(), &position),
                                        CountingIterator(json.data() + json.size(), &position), &builder);
    if (!parsed) return failure(ErrorCode::BadRuleSet, {}, builder.refusal());
    return document;
}

} // namespace farol
