// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/email_kind.h"

#include "core/normalize/email_text.h"
#include "core/normalize/missing_value.h"
#include "core/normalize/vocabulary_file.h"
#include "core/text/fold.h"

#include <algorithm>
#include <unordered_set>
#include <vector>

namespace farol {
namespace {

constexpr std::string_view kAnyEnding = ".*";

class FreeDomains {
public:
    FreeDomains() {
        for (const auto& row : vocabularyRows("email_domains.csv", 2)) {
            if (row[0].ends_with(kAnyEnding))
                m_names.insert(row[0].substr(0, row[0].size() - kAnyEnding.size()));
            else
                m_domains.insert(row[0]);
        }
    }

    bool contains(const std::string& domain) const {
        if (m_domains.count(domain) != 0) return true;
        const std::size_t dot = domain.find('.');
        return isEnding(std::string_view(domain).substr(dot + 1)) &&
               m_names.count(domain.substr(0, dot)) != 0;
    }

private:
    // "pt", "com", "co.uk", "com.br"
    static bool isEnding(std::string_view text) {
        for (const std::string_view second : {"co.", "com."})
            if (text.starts_with(second)) return text.size() == second.size() + 2;
        return text.size() <= 3 && text.find('.') == std::string_view::npos;
    }

    std::unordered_set<std::string> m_domains;
    std::unordered_set<std::string> m_names;
};

class RoleNames {
public:
    RoleNames() {
        for (const auto& row : vocabularyRows("email_roles.csv", 2))
            for (std::string& word : splitTerms(row[1])) m_words.insert(std::move(word));
    }

    // True when the name is a role word, or begins with one: "info", "no-reply", "sales2", "info.lisboa".
    // Short ones begin people's names too: "ola.nordmann", "dev.patel".
    bool contains(std::string_view name) const {
        constexpr std::size_t kLongEnough = 4;
        std::string joined;
        for (const std::string& word : foldedWords(spaced(name))) {
            joined += word;
            if (joined.size() >= kLongEnough && isRole(joined)) return true;
        }
        return isRole(joined);
    }

private:
    // foldedWords takes "a.b" for one word.
    static std::string spaced(std::string_view name) {
        std::string text(name.substr(0, name.find('+')));
        std::replace(text.begin(), text.end(), '.', ' ');
        return text;
    }

    bool isRole(const std::string& word) const {
        return m_words.count(word) != 0 || m_words.count(withoutDigits(word)) != 0;
    }

    static std::string withoutDigits(const std::string& word) {
        return word.substr(0, word.find_last_not_of("0123456789") + 1);
    }

    std::unordered_set<std::string> m_words;
};

} // namespace

EmailAddress readEmail(std::string_view text) {
    static const FreeDomains freeDomains;
    static const RoleNames roleNames;
    if (isMissingValue(trimmed(text))) return {EmailKind::Missing, {}};
    const std::optional<EmailParts> parts = firstEmail(text);
    if (!parts) return {EmailKind::Malformed, {}};
    EmailKind kind = EmailKind::Company;
    if (roleNames.contains(parts->name)) kind = EmailKind::Role;
    if (freeDomains.contains(parts->domain)) kind = EmailKind::FreeMail;
    return {kind, parts->domain};
}

std::string_view emailKindName(EmailKind kind) {
    switch (kind) {
    case EmailKind::Company:
        return "company";
    case EmailKind::FreeMail:
        return "free";
    case EmailKind::Role:
        return "role";
    case EmailKind::Missing:
        return "missing";
    case EmailKind::Malformed:
        break;
    }
    return "malformed";
}

} // namespace farol
