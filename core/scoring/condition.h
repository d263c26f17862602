// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for one value of a lead, so that a tier gives its points or a disqualifier excludes.
#pragma once

#include "core/normalize/email_kind.h"
#include "core/normalize/job_title.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace farol {

// How a term is looked for in a text.
enum class TextMatch {
    Words,      // whole words and phrases; case, accents, plural and gender forms ignored
    Contains,   // anywhere in the lower-cased text, inside words too
    Equals,     // the whole lower-cased text
    StartsWith, // the beginning of the lower-cased text
    EndsWith,   // its end
    Regex,      // RE2, case ignored, anywhere in the text
    Place,      // the city, region or country that the text means, in every shipped language
    Industry,   // the industry that the text means, in every shipped language
};

// One of the terms matches. A term "@name" stands for every term of that list.
struct TextCondition {
    TextMatch match = TextMatch::Words;
    std::vector<std::string> terms;
    bool operator==(const TextCondition&) const = default;
};

// A number from `from` (inclusive) and below `below`; an end that is open has no value.
struct NumberCondition {
    std::optional<double> from;
    std::optional<double> below;
    bool operator==(const NumberCondition&) const = default;
};

// A job title of one of the levels and one of the functions; an empty list: any, and unknown too.
struct TitleCondition {
    std::vector<TitleTier> levels;
    std::vector<std::string> functions;
    bool operator==(const TitleCondition&) const = default;
};

// An address of one of the kinds and at one of the domains ("acme.pt", "@list"), or below it; an empty list:
// any.
struct EmailCondition {
    std::vector<EmailKind> kinds;
    std::vector<std::string> domains;
    bool operator==(const EmailCondition&) const = default;
};

struct YesNoCondition {
    bool answer = true;
    bool operator==(const YesNoCondition&) const = default;
};

// There is a value, or none.
struct PresenceCondition {
    bool isFilled = true;
    bool operator==(const PresenceCondition&) const = default;
};

using Condition = std::variant<NumberCondition, TextCondition, TitleCondition, EmailCondition, YesNoCondition,
                               PresenceCondition>;

} // namespace farol
