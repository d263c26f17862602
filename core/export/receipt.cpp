// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/receipt.h"

#include "core/base/sha256.h"
#include "core/scoring/json_lines.h"
#include "core/scoring/rule_set_json.h"
#include "core/text/date_name.h"

#include <cstdio>
#include <utility>

namespace farol {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kReceiptVersion = 1;
constexpr char kFormat[] = "farol-receipt";
// Stands in the receipt's JSON where the rule file goes.
constexpr char kRulesPlace[] = "\"farol-rules-here\"";

std::string dumped(const Json& json) {
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

Json digestJson(const FileDigest& file) {
    return {{"name", file.name}, {"bytes", file.sizeBytes}, {"sha256", file.sha256}};
}

Json readingJson(const ReadingChoices& reading) {
    Json json = Json::object();
    if (!reading.delimiter.empty()) json["delimiter"] = reading.delimiter;
    if (!reading.encoding.empty()) json["encoding"] = reading.encoding;
    if (!reading.sheet.empty()) json["sheet"] = reading.sheet;
    for (const MappingChoice& choice : reading.mapping)
        json["columns"].push_back({{"field", choice.field}, {"column", choice.column}});
    if (!reading.emptyMarkers.empty()) json["empty"] = reading.emptyMarkers;
    return json;
}

// Makes the rule file a value inside another document: its lines are moved to the right.
std::string indented(std::string rules) {
    if (rules.ends_with('\n')) rules.pop_back();
    std::string text;
    for (const char c : rules) {
        text += c;
        if (c == '\n') text += "    ";
    }
    return text;
}

// Reads the members of a receipt and keeps the first thing that is wrong.
class ReceiptReader {
public:
    explicit ReceiptReader(const JsonWithLines& document) : m_document(document) {}

    const Json* object(const char* key) {
        const Json* value = member(m_document.root, "", key);
        if (value && !value->is_object()) {
            complain(std::string("/") + key, "expected an object");
            return nullptr;
        }
        return value;
    }

    std::string text(const Json& parent, const std::string& at, const char* key) {
        const Json* value = member(parent, at, key);
        if (!value) return {};
        if (!value->is_string()) {
            complain(at + '/' + key, "expected text");
            return {};
        }
        return value->get<std::string>();
    }

    std::string optionalText(const Json& parent, const std::string& at, const char* key) {
        return parent.contains(key) ? text(parent, at, key) : std::string();
    }

    FileDigest digest(const char* key) {
        FileDigest file;
        const Json* json = object(key);
        if (!json) return file;
        const std::string at = std::string("/") + key;
        file.name = text(*json, at, "name");
        file.sha256 = hash(*json, at);
        if (const Json* bytes = member(*json, at, "bytes")) {
            if (bytes->is_number_unsigned())
                file.sizeBytes = bytes->get<std::uint64_t>();
            else
                complain(at + "/bytes", "expected a whole number, 0 or more");
        }
        return file;
    }

    std::string hash(const Json& parent, const std::string& at) {
        std::string digits = text(parent, at, "sha256");
        constexpr std::size_t kDigits = 64;
        if (digits.size() != kDigits || digits.find_first_not_of("0123456789abcdef") != std::string::npos)
            complain(at + "/sha256", "expected 64 hexadecimal digits");
        return digits;
    }

    bool flag(const Json& parent, const std::string& at, const char* key) {
        const Json* value = member(parent, at, key);
        if (!value) return false;
        if (!value->is_boolean()) complain(at + '/' + key, "expected true or false");
        return value->is_boolean() && value->get<bool>();
    }

    ReadingChoices reading() {
        ReadingChoices choices;
        const Json* json = object("reading");
        if (!json) return choices;
        choices.delimiter = optionalText(*json, "/reading", "delimiter");
        choices.encoding = optionalText(*json, "/reading", "encoding");
        choices.sheet = optionalText(*json, "/reading", "sheet");
        for (const Json& choice : list(*json, "columns"))
            choices.mapping.push_back(
                {text(choice, "/reading/columns", "field"), text(choice, "/reading/columns", "column")});
        for (const Json& marker : list(*json, "empty")) {
            if (!marker.is_string()) complain("/reading/empty", "expected texts");
            if (marker.is_string()) choices.emptyMarkers.push_back(marker.get<std::string>());
        }
        return choices;
    }

    std::optional<std::chrono::sys_days> day(const char* key) {
        if (!m_document.root.is_object() || !m_document.root.contains(key)) return std::nullopt;
        const std::string written = text(m_document.root, "", key);
        int year = 0;
        unsigned month = 0;
        unsigned dayOfMonth = 0;
        if (std::sscanf(written.c_str(), "%4d-%2u-%2u", &year, &month, &dayOfMonth) == 3) {
            const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{month},
                                                   std::chrono::day{dayOfMonth}};
            if (date.ok() && isoDate(std::chrono::sys_days(date)) == written)
                return std::chrono::sys_days(date);
        }
        complain(std::string("/") + key, "expected a date such as 2026-01-31");
        return std::nullopt;
    }

    void complain(const std::string& pointer, const std::string& expected) {
        if (!m_complaint.empty()) return;
        m_complaint = "line " + std::to_string(m_document.lineOf(pointer)) + ", " +
                      (pointer.empty() ? "/" : pointer) + ": " + expected;
    }
    const std::string& complaint() const { return m_complaint; }

private:
    const Json* member(const Json& parent, const std::string& at, const char* key) {
        if (parent.is_object())
            if (const auto found = parent.find(key); found != parent.end()) return &*found;
        complain(at, std::string("expected the key \"") + key + '"');
        return nullptr;
    }

    Json list(const Json& parent, const char* key) {
        const auto found = parent.find(key);
        if (found == parent.end()) return Json::array();
        if (!found->is_array()) complain(std::string("/reading/") + key, "expected a list");
        return found->is_array() ? *found : Json::array();
    }

    const JsonWithLines& m_document;
    std::string m_complaint;
};

std::string placed(const JsonProblem& problem) {
    return "line " + std::to_string(problem.line) + ", " + (problem.pointer.empty() ? "/" : problem.pointer) +
           ": " + problem.message;
}

void readRules(ReceiptReader& reader, Receipt& receipt) {
    const Json* rules = reader.object("rules");
    if (!rules) return;
    receipt.rulesSha256 = reader.hash(*rules, "/rules");
    const auto set = rules->find("set");
    if (set == rules->end()) return reader.complain("/rules", "expected the key \"set\"");
    Result<RuleSet> parsed = parseRuleSet(set->dump(-1, ' ', false, Json::error_handler_t::replace));
    if (!parsed)
        return reader.complain("/rules/set", "a rule set that cannot be used, " + parsed.error().detail);
    receipt.rules = std::move(*parsed);
}

} // namespace

std::string fileNameOf(std::string_view path) {
    const std::size_t cut = path.find_last_of("/\\");
    return std::string(cut == std::string_view::npos ? path : path.substr(cut + 1));
}

FileDigest digestOf(std::string_view path, std::string_view bytes) {
    return {fileNameOf(path), bytes.size(), sha256(bytes)};
}

std::string writeReceipt(const Receipt& receipt) {
    Json json = {
        {"format", kFormat},
        {"version", kReceiptVersion},
        {"program", receipt.programVersion},
        {"input", digestJson(receipt.input)},
        {"reading", readingJson(receipt.reading)},
    };
    if (receipt.asOf) json["asOf"] = isoDate(*receipt.asOf);
    json["output"] = digestJson(receipt.output);
    json["output"]["raw"] = !receipt.options.guardFormulas;
    json["output"]["grades"] = receipt.options.withGrades;
    json["rules"] = {{"name", receipt.rules.name},
                     {"version", receipt.rules.version},
                     {"sha256", receipt.rulesSha256},
                     {"set", "farol-rules-here"}};
    std::string text = dumped(json);
    // The last one: a file may be called like the place, and the rules come behind it.
    text.replace(text.rfind(kRulesPlace), sizeof kRulesPlace - 1, indented(writeRuleSet(receipt.rules)));
    return text + '\n';
}

Result<Receipt> parseReceipt(std::string_view json) {
    const auto refusal = [](std::string detail) {
        return failure(ErrorCode::BadArgument, "receipt", std::move(detail));
    };
    if (json.size() > kLargestReceipt) return refusal("expected a file of at most 4 MiB");
    const auto document = parseJsonWithLines(json);
    if (!document) return refusal(placed(document.error()));
    if (!document->problems.empty()) return refusal(placed(document->problems.front()));
    ReceiptReader reader(*document);
    if (reader.text(document->root, "", "format") != kFormat)
        reader.complain("/format", "expected \"farol-receipt\"");
    if (document->root.is_object() && document->root.value("version", Json()) != kReceiptVersion)
        reader.complain("/version", "expected 1, the only form of receipt that this program knows");
    Receipt receipt;
    receipt.programVersion = reader.text(document->root, "", "program");
    receipt.input = reader.digest("input");
    receipt.reading = reader.reading();
    receipt.asOf = reader.day("asOf");
    receipt.output = reader.digest("output");
    if (const Json* output = reader.object("output")) {
        receipt.options.guardFormulas = !reader.flag(*output, "/output", "raw");
        receipt.options.withGrades = reader.flag(*output, "/output", "grades");
    }
    readRules(reader, receipt);
    if (!reader.complaint().empty()) return refusal(reader.complaint());
    return receipt;
}

} // namespace farol
