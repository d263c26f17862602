// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/unread_values.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace farol {
namespace {

bool isIndex(std::string_view key) {
    return !key.empty() && key.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string_view lastKey(std::string_view pointer) {
    return pointer.substr(pointer.rfind('/') + 1);
}

std::string_view parentOf(std::string_view pointer) {
    return pointer.substr(0, pointer.rfind('/'));
}

// The value itself, or one within it.
bool isWithin(std::string_view pointer, std::string_view part) {
    return pointer.starts_with(part) && (pointer.size() == part.size() || pointer[part.size()] == '/');
}

// "fields" of "/criteria/0/fields/1".
std::string_view lastName(std::string_view pointer) {
    while (isIndex(lastKey(pointer))) pointer = parentOf(pointer);
    return lastKey(pointer);
}

bool isNameOrEntry(std::string_view pointer, std::string_view part, std::string_view name) {
    return pointer == part ||
           (isWithin(pointer, part) && (lastKey(pointer) == name || isIndex(lastKey(pointer))));
}

// How the terms at `path` are compared, said in the condition or for all tiers, and the lists they may name.
bool decidesTerm(std::string_view unread, std::string_view path) {
    const std::string_view condition = parentOf(parentOf(path));
    const bool isMatch = lastKey(unread) == "match" && isWithin(condition, parentOf(unread));
    return isMatch || isNameOrEntry(unread, "/lists", "name");
}

// Whether a tier is reached, and the order of bands, hang on all conditions beside it, not on their points.
bool decidesTier(std::string_view unread, std::string_view path) {
    const std::string_view tiers = parentOf(path);
    if (isWithin(unread, tiers)) return lastKey(unread) != "points";
    const bool isForAll = lastKey(unread) == "match" || lastKey(unread) == "count";
    return isWithin(unread, "/lists") || (isForAll && parentOf(unread) == parentOf(tiers));
}

bool decidesThreshold(std::string_view unread, std::string_view path) {
    const std::string_view step = parentOf(path);
    const int index = std::stoi(std::string(lastKey(step)));
    if (index == 0) return false;
    const std::string before = std::string(parentOf(step)) + '/' + std::to_string(index - 1);
    return unread == before || unread == before + "/from";
}

bool decides(std::string_view unread, std::string_view path) {
    if (unread.empty()) return false; // a key is missing; there is nothing in it to be wrong
    if (isWithin(path, unread)) return true;
    const std::string_view key = lastKey(path);
    const bool isBeside = parentOf(unread) == parentOf(path);
    if (path == "/grades/steps")
        return unread == "/grades/by" || (isWithin(unread, path) && lastKey(unread) != "grade");
    if (isWithin(path, "/grades/steps") && unread == "/grades/by") return true;
    if (isWithin(path, "/grades/steps") && key == "from") return decidesThreshold(unread, path);
    if (isWithin(path, "/examples") && key == "grade")
        return unread == "/grades/by" || isNameOrEntry(unread, "/grades/steps", "grade");
    if (key == "cap") return isBeside && lastKey(unread) == "floor";
    if (key == "highest") return isBeside && lastKey(unread) == "lowest";
    if (key == "below") return isBeside && lastKey(unread) == "from";
    if (key == "group") return isNameOrEntry(unread, "/groups", "id");
    if (!isIndex(key)) return false;
    const std::string_view list = lastKey(parentOf(path));
    if (list == "terms" || list == "domains") return decidesTerm(unread, path);
    return (list == "tiers" || list == "bands") && decidesTier(unread, path);
}

bool decidesRange(std::string_view unread) {
    constexpr std::array<std::string_view, 13> kWithoutPoints = {
        "id",    "name",    "fields", "match", "terms", "levels", "functions",
        "kinds", "domains", "from",   "below", "decay", "days"};
    if (isWithin(unread, "/range")) return true;
    if (isWithin(unread, "/groups")) return lastKey(unread) != "name";
    return isWithin(unread, "/criteria") &&
           std::find(kWithoutPoints.begin(), kWithoutPoints.end(), lastName(unread)) == kWithoutPoints.end();
}

} // namespace

bool UnreadValues::decide(const std::string& path) const {
    return std::any_of(m_pointers.begin(), m_pointers.end(),
                       [&](const std::string& unread) { return decides(unread, path); });
}

bool UnreadValues::isRangeKnown() const {
    return std::none_of(m_pointers.begin(), m_pointers.end(), decidesRange);
}

} // namespace farol
