// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/condition_reader.h"

#include "core/normalize/job_title.h"

#include <algorithm>
#include <utility>

namespace farol {
namespace {

using Json = nlohmann::ordered_json;

NumberCondition readNumber(RuleJsonValues& values, const Json& object, const std::string& at) {
    const auto end = [&](const char* key) {
        return values.optional(
            object, key, [&] { return values.number(object, at, key, -kLargestNumber, kLargestNumber); });
    };
    return {end("from"), end("below")};
}

TextCondition readText(RuleJsonValues& values, const Json& object, const std::string& at,
                       std::optional<TextMatch> match) {
    TextCondition text;
    if (!match || values.has(object, "match"))
        text.match = values.choice(object, at, "match", kMatchNames);
    else
        text.match = *match;
    text.terms = values.texts(object, at, "terms");
    return text;
}

std::string levelCodes() {
    std::string codes;
    for (auto code = std::uint8_t{0}; code <= static_cast<std::uint8_t>(TitleTier::NotABuyer); ++code)
        codes += (codes.empty() ? "" : ", ") + std::string(tierCode(static_cast<TitleTier>(code)));
    return codes;
}

TitleCondition readTitle(RuleJsonValues& values, const Json& object, const std::string& at) {
    TitleCondition title;
    if (!values.has(object, "levels") && !values.has(object, "functions"))
        values.complain(at, "expected the key \"levels\" or \"functions\"; add one of them");
    if (values.has(object, "levels")) {
        const std::vector<std::string> codes = values.texts(object, at, "levels");
        for (std::size_t i = 0; i < codes.size(); ++i) {
            if (const std::optional<TitleTier> tier = tierFromCode(codes[i]))
                title.levels.push_back(*tier);
            else
                values.complain(pointerTo(at + "/levels", i),
                                "unknown level; expected one of " + levelCodes());
        }
    }
    if (values.has(object, "functions")) title.functions = values.texts(object, at, "functions");
    return title;
}

EmailCondition readEmail(RuleJsonValues& values, const Json& object, const std::string& at) {
    EmailCondition email;
    if (!values.has(object, "kinds") && !values.has(object, "domains"))
        values.complain(at, "expected the key \"kinds\" or \"domains\"; add one of them");
    if (values.has(object, "kinds")) {
        const std::vector<std::string> names = values.texts(object, at, "kinds");
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (const std::optional<EmailKind> kind = valueNamed(kEmailKindNames, names[i]))
                email.kinds.push_back(*kind);
            else
                values.complain(pointerTo(at + "/kinds", i), "expected " + namesInWords(kEmailKindNames));
        }
    }
    if (values.has(object, "domains")) email.domains = values.texts(object, at, "domains");
    return email;
}

NumberCondition& numberOf(Tier& tier) {
    return std::get<NumberCondition>(tier.when);
}

// Where a band stands: by its lower end, and one that has none just below its upper end.
std::pair<double, bool> placeOf(Tier& tier) {
    const NumberCondition& number = numberOf(tier);
    return number.from ? std::pair(*number.from, true)
                       : std::pair(number.below.value_or(-kLargestNumber), false);
}

} // namespace

std::vector<std::string_view> conditionKeys(CriterionKind kind) {
    switch (kind) {
    case CriterionKind::Bands:
        return {"from", "below"};
    case CriterionKind::Text:
        return {"match", "terms"};
    case CriterionKind::Title:
        return {"levels", "functions"};
    case CriterionKind::Email:
        return {"kinds", "domains"};
    case CriterionKind::YesNo:
    case CriterionKind::Presence:
        return {"is"};
    case CriterionKind::Recency:
        break;
    }
    return {};
}

Condition readCondition(RuleJsonValues& values, const Json& object, const std::string& at, CriterionKind kind,
                        std::optional<TextMatch> match) {
    switch (kind) {
    case CriterionKind::Bands:
        return readNumber(values, object, at);
    case CriterionKind::Text:
        return readText(values, object, at, match);
    case CriterionKind::Title:
        return readTitle(values, object, at);
    case CriterionKind::Email:
        return readEmail(values, object, at);
    case CriterionKind::YesNo:
        return YesNoCondition{values.choice(object, at, "is", kYesNoNames)};
    case CriterionKind::Presence:
        return PresenceCondition{values.choice(object, at, "is", kFilledNames)};
    case CriterionKind::Recency:
        break;
    }
    return NumberCondition{};
}

void closeBands(std::vector<Tier>& bands) {
    if (bands.size() < 2) return;
    const bool isRising = placeOf(bands.front()) < placeOf(bands.back());
    std::vector<Tier*> rising;
    for (Tier& band : bands) rising.push_back(&band);
    if (!isRising) std::reverse(rising.begin(), rising.end());
    for (std::size_t i = 1; i < rising.size(); ++i)
        if (placeOf(*rising[i - 1]) >= placeOf(*rising[i])) return;
    for (std::size_t i = 1; i < rising.size(); ++i) {
        NumberCondition& lower = numberOf(*rising[i - 1]);
        NumberCondition& upper = numberOf(*rising[i]);
        if (!lower.below) lower.below = upper.from;
        if (!upper.from) upper.from = lower.below;
    }
}

} // namespace farol
