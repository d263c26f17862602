// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/rule_json_values.h"

#include "core/text/fold.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace farol {
namespace {

using Json = nlohmann::ordered_json;

bool isTextWithContent(const Json& value) {
    return value.is_string() && !trimmed(value.get_ref<const std::string&>()).empty();
}

// The digits of an ISO 8601 date at `begin`.
std::optional<unsigned> digits(std::string_view text, std::size_t begin, std::size_t count) {
    unsigned value = 0;
    for (const char c : text.substr(begin, count)) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + static_cast<unsigned>(c - '0');
    }
    return value;
}

std::optional<std::chrono::year_month_day> isoDate(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    if (!year || !month || !day) return std::nullopt;
    const std::chrono::year_month_day date(std::chrono::year(static_cast<int>(*year)),
                                           std::chrono::month(*month), std::chrono::day(*day));
    return date.ok() ? std::optional(date) : std::nullopt;
}

std::string shortNumber(double value) {
    std::array<char, 32> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, 0);
    return {buffer.data(), end.ptr};
}

} // namespace

RuleJsonValues::RuleJsonValues(const JsonWithLines& document) : m_document(document) {
    for (const JsonProblem& problem : document.problems) {
        addProblem(problem.pointer, problem.message);
        m_problems.back().line = problem.line; // of the second of two keys, not of the first
        m_unreadable.insert(problem.pointer);
    }
}

void RuleJsonValues::complain(const std::string& pointer, const std::string& message) {
    m_unread.insert(pointer);
    addProblem(pointer, message);
}

void RuleJsonValues::addProblem(const std::string& pointer, const std::string& message) {
    if (m_unreadable.contains(pointer)) return;
    m_problems.push_back({m_document.lineOf(pointer), pointer.empty() ? "/" : pointer, message, false});
}

bool RuleJsonValues::checkObject(const Json& value, const std::string& at,
                                 const std::vector<std::string_view>& known) {
    if (!value.is_object()) {
        complain(at, "expected an object, { ... }");
        return false;
    }
    for (const auto& entry : value.items()) {
        if (std::find(known.begin(), known.end(), entry.key()) != known.end()) continue;
        std::string names;
        for (const std::string_view name : known) {
            if (!names.empty()) names += ", ";
            names += name;
        }
        addProblem(pointerTo(at, entry.key()), "unknown key; expected one of " + names);
    }
    return true;
}

const Json* RuleJsonValues::member(const Json& object, const std::string& at, const char* key) {
    if (!object.is_object()) return nullptr; // complained about already
    if (const auto found = object.find(key); found != object.end()) return &*found;
    m_unread.insert(pointerTo(at, key));
    addProblem(at, std::string("expected the key \"") + key + "\"; add it");
    return nullptr;
}

std::string RuleJsonValues::text(const Json& object, const std::string& at, const char* key) {
    const Json* value = member(object, at, key);
    if (value && isTextWithContent(*value)) return value->get<std::string>();
    if (value) complain(pointerTo(at, key), "expected a text that is not empty, in quotes");
    return {};
}

int RuleJsonValues::wholeNumber(const Json& object, const std::string& at, const char* key, std::int64_t low,
                                std::int64_t high) {
    const Json* value = member(object, at, key);
    if (!value) return static_cast<int>(low);
    const bool tooBig = value->is_number_unsigned() &&
                        value->get<std::uint64_t>() > std::uint64_t(std::numeric_limits<std::int64_t>::max());
    if (value->is_number_integer() && !tooBig) {
        const auto stated = value->get<std::int64_t>();
        if (stated >= low && stated <= high) return static_cast<int>(stated);
    }
    complain(pointerTo(at, key),
             "expected a whole number from " + std::to_string(low) + " to " + std::to_string(high));
    return static_cast<int>(low);
}

int RuleJsonValues::points(const Json& object, const std::string& at, const char* key) {
    return wholeNumber(object, at, key, -kMostPoints, kMostPoints);
}

int RuleJsonValues::sum(const Json& object, const std::string& at, const char* key) {
    return wholeNumber(object, at, key, std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
}

double RuleJsonValues::number(const Json& object, const std::string& at, const char* key, double low,
                              double high) {
    const Json* value = member(object, at, key);
    if (!value) return low;
    if (value->is_number()) {
        const auto stated = value->get<double>();
        if (stated >= low && stated <= high) return stated + 0.0; // -0 becomes 0
    }
    complain(pointerTo(at, key), "expected a number from " + shortNumber(low) + " to " + shortNumber(high));
    return low;
}

bool RuleJsonValues::boolean(const Json& object, const std::string& at, const char* key) {
    const Json* value = member(object, at, key);
    if (value && value->is_boolean()) return value->get<bool>();
    if (value) complain(pointerTo(at, key), "expected true or false");
    return true;
}

std::chrono::year_month_day RuleJsonValues::date(const Json& object, const std::string& at, const char* key) {
    const Json* value = member(object, at, key);
    if (value && value->is_string())
        if (const auto date = isoDate(value->get_ref<const std::string&>())) return *date;
    if (value) complain(pointerTo(at, key), "expected a date such as \"2026-11-30\"");
    return std::chrono::year(2000) / 1 / 1;
}

const Json& RuleJsonValues::list(const Json& object, const std::string& at, const char* key) {
    static const Json kEmpty = Json::array();
    const Json* value = member(object, at, key);
    if (value && value->is_array() && !value->empty()) return *value;
    if (value) complain(pointerTo(at, key), "expected a list that is not empty, [ ... ]");
    return kEmpty;
}

std::vector<std::string> RuleJsonValues::texts(const Json& object, const std::string& at, const char* key) {
    std::vector<std::string> result;
    const Json& entries = list(object, at, key);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!isTextWithContent(entries[i]))
            complain(pointerTo(pointerTo(at, key), i), "expected a text that is not empty, in quotes");
        result.push_back(entries[i].is_string() ? entries[i].get<std::string>() : std::string());
    }
    return result;
}

} // namespace farol
