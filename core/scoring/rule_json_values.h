// SPDX-License-Identifier: GPL-3.0-or-later
// Takes typed values out of a rule file and notes each one that is not as expected.
#pragma once

#include "core/scoring/json_lines.h"
#include "core/scoring/rule_names.h"
#include "core/scoring/rule_problem.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace farol {

inline constexpr std::int64_t kMostPoints = 1'000'000; // far from where sums of 32 bits overflow
inline constexpr double kLargestNumber = 1e15;         // so that whole numbers are exact

// Every function notes a problem and gives a harmless value where the file is wrong, so that reading goes on.
// `at` is the JSON pointer of the object, `key` one of its keys.
class RuleJsonValues {
public:
    using Json = nlohmann::ordered_json;

    explicit RuleJsonValues(const JsonWithLines& document);

    void complain(const std::string& pointer, const std::string& message);
    const std::vector<RuleProblem>& problems() const { return m_problems; }
    // Pointers of the values that are missing or not as expected, where a harmless one stands in.
    const std::set<std::string>& unread() const { return m_unread; }

    // False, and a problem, when `value` is no object. Other keys than `known` are problems.
    bool checkObject(const Json& value, const std::string& at, const std::vector<std::string_view>& known);

    bool has(const Json& object, const char* key) const { return object.is_object() && object.contains(key); }

    // A text that is not blank.
    std::string text(const Json& object, const std::string& at, const char* key);
    int wholeNumber(const Json& object, const std::string& at, const char* key, std::int64_t low,
                    std::int64_t high);
    int points(const Json& object, const std::string& at, const char* key);
    // Points of several criteria together: any whole number of 32 bits.
    int sum(const Json& object, const std::string& at, const char* key);
    double number(const Json& object, const std::string& at, const char* key, double low, double high);
    bool boolean(const Json& object, const std::string& at, const char* key);
    std::chrono::year_month_day date(const Json& object, const std::string& at, const char* key);
    // A list with at least one entry; else an empty one.
    const Json& list(const Json& object, const std::string& at, const char* key);
    // A list of texts that are not blank.
    std::vector<std::string> texts(const Json& object, const std::string& at, const char* key);

    template <typename Value, std::size_t Count>
    Value choice(const Json& object, const std::string& at, const char* key,
                 const NameTable<Value, Count>& names) {
        const Json* value = member(object, at, key);
        if (!value) return names.front().second;
        if (value->is_string())
            if (const auto known = valueNamed(names, value->get_ref<const std::string&>())) return *known;
        complain(at + '/' + key, "expected " + namesInWords(names));
        return names.front().second;
    }

    template <typename Read> auto optional(const Json& object, const char* key, const Read& read) {
        return has(object, key) ? std::optional(read()) : std::nullopt;
    }

private:
    const Json* member(const Json& object, const std::string& at, const char* key);
    void addProblem(const std::string& pointer, const std::string& message);

    const JsonWithLines& m_document;
    std::vector<RuleProblem> m_problems;
    std::set<std::string> m_unreadable; // pointers of values that the JSON reader has complained about
    std::set<std::string> m_unread;
};

} // namespace farol
