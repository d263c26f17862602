// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/describe_condition.h"

#include "core/scoring/number_name.h"

#include <algorithm>

namespace farol {
namespace {

std::string_view emailInWords(EmailKind kind) {
    switch (kind) {
    case EmailKind::Company:
        return "company address";
    case EmailKind::FreeMail:
        return "free mailbox";
    case EmailKind::Role:
        return "role address (info@)";
    case EmailKind::Malformed:
        return "malformed address";
    case EmailKind::Missing:
        break;
    }
    return {};
}

struct ConditionText {
    bool isCompanySize;

    std::string operator()(const NumberCondition& number) const { return bandName(number, isCompanySize); }
    std::string operator()(const TextCondition& text) const { return joinedInWords(text.terms); }
    std::string operator()(const TitleCondition& title) const {
        std::vector<std::string> levels;
        for (const TitleTier level : title.levels) levels.emplace_back(levelInWords(level));
        const std::string functions = joinedInWords(title.functions, " or ");
        if (levels.empty()) return "anybody in " + functions;
        return joinedInWords(levels, " or ") + (functions.empty() ? "" : ", in " + functions);
    }
    std::string operator()(const EmailCondition& email) const {
        std::vector<std::string> kinds;
        for (const EmailKind kind : email.kinds) kinds.emplace_back(emailInWords(kind));
        const std::string domains = joinedInWords(email.domains, " or ");
        if (kinds.empty()) return "address at " + domains;
        return joinedInWords(kinds, " or ") + (domains.empty() ? "" : " at " + domains);
    }
    std::string operator()(const YesNoCondition& condition) const { return condition.answer ? "yes" : "no"; }
    std::string operator()(const PresenceCondition& condition) const {
        return condition.isFilled ? "any value" : "no value";
    }
};

} // namespace

std::string_view levelInWords(TitleTier level) {
    switch (level) {
    case TitleTier::Owner:
        return "owner";
    case TitleTier::CLevel:
        return "C-level";
    case TitleTier::VicePresident:
        return "vice president";
    case TitleTier::Director:
        return "director";
    case TitleTier::Head:
        return "head";
    case TitleTier::Manager:
        return "manager";
    case TitleTier::Senior:
        return "senior";
    case TitleTier::Individual:
        return "individual contributor";
    case TitleTier::Entry:
        return "entry level";
    case TitleTier::NotABuyer:
        return "not a buyer";
    }
    return {};
}

std::string inputsInWords(const std::vector<LeadInput>& inputs) {
    std::string text;
    for (const LeadInput& input : inputs) {
        std::string name =
            input.field ? std::string(fieldName(*input.field)) : "column \"" + input.column + '"';
        if (input.field) std::replace(name.begin(), name.end(), '_', ' ');
        text += (text.empty() ? "" : ", else ") + name;
    }
    return text;
}

std::string conditionInWords(const Condition& when, bool isCompanySize) {
    return std::visit(ConditionText{isCompanySize}, when);
}

std::string_view matchInWords(TextMatch match) {
    switch (match) {
    case TextMatch::Words:
        return "whole words and phrases; case, accents, plural and gender do not matter";
    case TextMatch::Contains:
        return "anywhere in the text, inside words too; case does not matter";
    case TextMatch::Equals:
        return "the whole text; case does not matter";
    case TextMatch::StartsWith:
        return "the beginning of the text; case does not matter";
    case TextMatch::EndsWith:
        return "the end of the text; case does not matter";
    case TextMatch::Regex:
        return "patterns (RE2), anywhere in the text; case does not matter";
    case TextMatch::Place:
        return "the city, region or country meant, in any of five languages";
    case TextMatch::Industry:
        return "the industry meant, in any of five languages";
    }
    return {};
}

std::string joinedInWords(const std::vector<std::string>& texts, std::string_view last) {
    std::string text;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i > 0) text += i + 1 == texts.size() ? last : ", ";
        text += texts[i];
    }
    return text;
}

} // namespace farol
