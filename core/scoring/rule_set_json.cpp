// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/rule_set_json.h"

#include "core/scoring/json_lines.h"
#include "core/text/fold.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <limits>
#include <optional>
#include <set>
#include <utility>

namespace farol {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::int64_t kMostPoints = 1'000'000; // far from where sums of 32 bits overflow

constexpr std::array kMatchNames = {std::pair{std::string_view("words"), TextMatch::Words},
                                    std::pair{std::string_view("contains"), TextMatch::Contains},
                                    std::pair{std::string_view("equals"), TextMatch::Equals},
                                    std::pair{std::string_view("place"), TextMatch::Place}};

// Reads the document top down and keeps the first thing that is wrong; what follows a mistake is read with
// defaults and never used.
class Reader {
public:
    explicit Reader(const JsonWithLines& document) : m_document(document) {}

    RuleSet ruleSet() {
        const Json& root = m_document.root;
        RuleSet rules;
        checkKeys(root, "", {"format", "name", "version", "notes", "topMatch", "criteria"});
        if (text(root, "", "format") != "farol-rules") complain("/format", "expected \"farol-rules\"");
        rules.name = text(root, "", "name");
        rules.version = static_cast<int>(number(root, "", "version", 1, kMostPoints));
        if (root.contains("notes")) rules.notes = text(root, "", "notes");
        rules.topMatch = static_cast<int>(number(root, "", "topMatch", -kMostPoints, kMostPoints));
        const Json& criteria = list(root, "", "criteria");
        std::set<std::string> ids;
        for (std::size_t i = 0; i < criteria.size() && !m_complaint; ++i) {
            const std::string at = "/criteria/" + std::to_string(i);
            rules.criteria.push_back(criterion(criteria[i], at));
            if (!ids.insert(rules.criteria.back().id).second)
                complain(at + "/id", "expected an id that no other criterion has");
        }
        return rules;
    }

    const std::optional<std::string>& complaint() const { return m_complaint; }

private:
    void complain(const std::string& pointer, const std::string& expected) {
        if (m_complaint) return;
        m_complaint = "line " + std::to_string(m_document.lineOf(pointer)) + ", " +
                      (pointer.empty() ? "/" : pointer) + ": " + expected;
    }

    void checkKeys(const Json& object, const std::string& at, std::initializer_list<std::string_view> known) {
        if (!object.is_object()) return complain(at, "expected an object");
        for (const auto& [key, value] : object.items()) {
            if (std::find(known.begin(), known.end(), key) != known.end()) continue;
            std::string names;
            for (const std::string_view name : known) {
                if (!names.empty()) names += ", ";
                names += name;
            }
            complain(at + '/' + key, "unknown key; expected one of " + names);
        }
    }

    const Json* member(const Json& object, const std::string& at, const char* key) {
        if (object.is_object())
            if (const auto found = object.find(key); found != object.end()) return &*found;
        complain(at, std::string("expected the key \"") + key + "\"");
        return nullptr;
    }

    std::string text(const Json& object, const std::string& at, const char* key) {
        const Json* value = member(object, at, key);
        if (value && value->is_string() && !trimmed(value->get_ref<const std::string&>()).empty())
            return value->get<std::string>();
        if (value) complain(at + '/' + key, "expected a text that is not empty");
        return {};
    }

    std::int64_t number(const Json& object, const std::string& at, const char* key, std::int64_t low,
                        std::int64_t high) {
        const Json* value = member(object, at, key);
        if (!value) return low;
        const bool tooBig =
            value->is_number_unsigned() &&
            value->get<std::uint64_t>() > std::uint64_t(std::numeric_limits<std::int64_t>::max());
        if (value->is_number_integer() && !tooBig) {
            const auto stated = value->get<std::int64_t>();
            if (stated >= low && stated <= high) return stated;
        }
        complain(at + '/' + key,
                 "expected a whole number from " + std::to_string(low) + " to " + std::to_string(high));
        return low;
    }

    int points(const Json& object, const std::string& at, const char* key) {
        return static_cast<int>(number(object, at, key, -kMostPoints, kMostPoints));
    }

    const Json& list(const Json& object, const std::string& at, const char* key) {
        static const Json kEmpty = Json::array();
        const Json* value = member(object, at, key);
        if (value && value->is_array() && !value->empty()) return *value;
        if (value) complain(at + '/' + key, "expected a list that is not empty");
        return kEmpty;
    }

    Criterion criterion(const Json& object, const std::string& at) {
        Criterion result;
        const std::string kind = text(object, at, "kind");
        if (kind == "bands") {
            checkKeys(object, at, {"id", "name", "fields", "kind", "bands", "otherwise", "missing"});
            result.test = bands(object, at);
        } else if (kind == "tiers") {
            checkKeys(object, at, {"id", "name", "fields", "kind", "match", "tiers", "otherwise", "missing"});
            result.test = tiers(object, at);
        } else {
            complain(at + "/kind", "expected \"bands\" or \"tiers\"");
        }
        result.id = text(object, at, "id");
        result.name = text(object, at, "name");
        result.fields = fields(object, at);
        result.otherwise = points(object, at, "otherwise");
        result.missing = points(object, at, "missing");
        return result;
    }

    std::vector<Field> fields(const Json& object, const std::string& at) {
        std::vector<Field> result;
        const Json& names = list(object, at, "fields");
        for (std::size_t i = 0; i < names.size(); ++i) {
            const std::optional<Field> field =
                names[i].is_string() ? fieldFromName(names[i].get_ref<const std::string&>()) : std::nullopt;
            if (!field || !isScorable(*field)) {
                complain(at + "/fields/" + std::to_string(i),
                         "expected the name of a field: " + ruleFieldNames());
                continue;
            }
            result.push_back(*field);
        }
        return result;
    }

    Bands bands(const Json& object, const std::string& at) {
        Bands result;
        const Json& entries = list(object, at, "bands");
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const std::string here = at + "/bands/" + std::to_string(i);
            checkKeys(entries[i], here, {"from", "points"});
            Band band;
            band.from = number(entries[i], here, "from", 0, std::numeric_limits<std::int64_t>::max());
            band.points = points(entries[i], here, "points");
            if (!result.bands.empty() && band.from >= result.bands.back().from)
                complain(here + "/from", "expected less than in the band before: bands go from high to low");
            result.bands.push_back(band);
        }
        return result;
    }

    Tiers tiers(const Json& object, const std::string& at) {
        Tiers result;
        const std::string match = text(object, at, "match");
        const auto* const known = std::find_if(kMatchNames.begin(), kMatchNames.end(),
                                               [&](const auto& entry) { return entry.first == match; });
        if (known == kMatchNames.end())
            complain(at + "/match", "expected \"words\", \"contains\", \"equals\" or \"place\"");
        else
            result.match = known->second;
        const Json& entries = list(object, at, "tiers");
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const std::string here = at + "/tiers/" + std::to_string(i);
            checkKeys(entries[i], here, {"points", "terms"});
            Tier tier;
            tier.points = points(entries[i], here, "points");
            const Json& terms = list(entries[i], here, "terms");
            for (std::size_t t = 0; t < terms.size(); ++t) {
                if (terms[t].is_string() && !foldedPhrase(terms[t].get_ref<const std::string&>()).empty())
                    tier.terms.push_back(terms[t].get<std::string>());
                else
                    complain(here + "/terms/" + std::to_string(t),
                             "expected a text with a letter or a digit");
            }
            result.tiers.push_back(std::move(tier));
        }
        return result;
    }

    static std::string ruleFieldNames() {
        std::string names;
        for (const Field field : allFields()) {
            if (!isScorable(field)) continue;
            if (!names.empty()) names += ", ";
            names += fieldName(field);
        }
        return names;
    }

    const JsonWithLines& m_document;
    std::optional<std::string> m_complaint;
};

} // namespace

Result<RuleSet> parseRuleSet(std::string_view json) {
    if (json.size() > kLargestRuleFile) return failure(ErrorCode::BadRuleSet, {}, "expected at most 1 MiB");
    const Result<JsonWithLines> document = parseJsonWithLines(json);
    if (!document) return tl::unexpected(document.error());
    Reader reader(*document);
    RuleSet rules = reader.ruleSet();
    if (reader.complaint()) return failure(ErrorCode::BadRuleSet, {}, *reader.complaint());
    return rules;
}

} // namespace farol
