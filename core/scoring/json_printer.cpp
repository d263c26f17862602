// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/json_printer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

namespace farol {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kWidest = 110;
constexpr std::size_t kIndent = 2;

std::size_t columnsOf(std::string_view utf8) {
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; // not inside a character
    }));
}

std::string printed(double number) {
    constexpr double kLargestWhole = 1e15;
    if (std::abs(number) < kLargestWhole && number == std::trunc(number))
        return std::to_string(static_cast<std::int64_t>(number));
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    return {buffer.data(), end.ptr};
}

std::string printedScalar(const Json& value) {
    if (value.is_number_float()) return printed(value.get<double>());
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string printedKey(const std::string& key) {
    return printedScalar(Json(key)) + ": ";
}

std::string onOneLine(const Json& value) {
    if (value.is_array()) {
        std::string text = "[";
        for (const Json& entry : value) text += (text.size() > 1 ? ", " : "") + onOneLine(entry);
        return text + ']';
    }
    if (value.is_object()) {
        if (value.empty()) return "{}";
        std::string text = "{ ";
        for (const auto& entry : value.items())
            text += (text.size() > 2 ? ", " : "") + printedKey(entry.key()) + onOneLine(entry.value());
        return text + " }";
    }
    return printedScalar(value);
}

bool isContainer(const Json& value) {
    return value.is_structured();
}

// A table of objects is easier to read and to compare with one on each line.
bool mayStandOnOneLine(const Json& value) {
    if (value.is_array() && value.size() > 1 && isContainer(value.front())) return false;
    return !value.is_structured() || std::all_of(value.begin(), value.end(), mayStandOnOneLine);
}

void print(const Json& value, std::size_t indent, std::size_t columnsUsed, std::string& out);

void printFilled(const Json& list, std::size_t indent, std::string& out) {
    const std::string margin(indent, ' ');
    std::string line = margin;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string text = printedScalar(list[i]) + (i + 1 < list.size() ? "," : "");
        if (line.size() > indent && columnsOf(line) + 1 + columnsOf(text) > kWidest) {
            out += line + '\n';
            line = margin;
        }
        line += (line.size() > indent ? " " : "") + text;
    }
    out += line + '\n';
}

void printEntries(const Json& value, std::size_t indent, std::string& out) {
    std::size_t left = value.size();
    for (const auto& entry : value.items()) {
        const std::string start =
            std::string(indent, ' ') + (value.is_object() ? printedKey(entry.key()) : std::string());
        out += start;
        print(entry.value(), indent, columnsOf(start), out);
        out += --left > 0 ? ",\n" : "\n";
    }
}

void print(const Json& value, std::size_t indent, std::size_t columnsUsed, std::string& out) {
    if (!isContainer(value) || value.empty()) {
        out += onOneLine(value);
        return;
    }
    const bool isWhole = columnsUsed == 0;
    if (!isWhole && mayStandOnOneLine(value)) {
        const std::string line = onOneLine(value);
        if (columnsUsed + columnsOf(line) + 1 <= kWidest) { // 1: a comma may follow
            out += line;
            return;
        }
    }
    out += value.is_array() ? "[\n" : "{\n";
    if (value.is_array() && std::none_of(value.begin(), value.end(), isContainer))
        printFilled(value, indent + kIndent, out);
    else
        printEntries(value, indent + kIndent, out);
    out += std::string(indent, ' ') + (value.is_array() ? ']' : '}');
}

} // namespace

std::string printJson(const Json& root) {
    std::string out;
    print(root, 0, 0, out);
    return out + '\n';
}

} // namespace farol
