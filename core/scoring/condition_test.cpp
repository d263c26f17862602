// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/condition_test.h"

#include "core/scoring/number_name.h"
#include "core/scoring/term_lists.h"
#include "core/scoring/text_test.h"
#include "core/text/fold.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace farol {
namespace {

using Match = std::optional<std::string>;

class NumberTest final : public ConditionTest {
public:
    explicit NumberTest(const NumberCondition& when) : m_when(when) {}

    Match match(const ReadValue& value) const override {
        const std::optional<double> number = value.number();
        if (!number || (m_when.from && *number < *m_when.from) || (m_when.below && *number >= *m_when.below))
            return std::nullopt;
        return bandName(m_when, value.isCompanySize());
    }

private:
    NumberCondition m_when;
};

class TitleTest final : public ConditionTest {
public:
    explicit TitleTest(TitleCondition when) : m_when(std::move(when)) {}

    Match match(const ReadValue& value) const override {
        if (value.isEmpty()) return std::nullopt;
        const JobTitle& title = value.title();
        const auto& levels = m_when.levels;
        const auto& functions = m_when.functions;
        std::string name;
        if (!levels.empty()) {
            if (!title.tier || std::find(levels.begin(), levels.end(), *title.tier) == levels.end())
                return std::nullopt;
            name = tierCode(*title.tier);
        }
        if (!functions.empty()) {
            if (std::find(functions.begin(), functions.end(), title.function) == functions.end())
                return std::nullopt;
            if (!name.empty()) name += ' ';
            name += title.function;
        }
        return name;
    }

private:
    TitleCondition m_when;
};

class EmailTest final : public ConditionTest {
public:
    EmailTest(const EmailCondition& when, const std::vector<TermList>& lists)
        : m_kinds(when.kinds), m_hasDomains(!when.domains.empty()) {
        for (const std::string& domain : expandedTerms(when.domains, lists))
            m_domains.insert(lowerCase(collapseSpace(domain)));
    }

    Match match(const ReadValue& value) const override {
        if (value.isEmpty()) return std::nullopt;
        const EmailAddress& email = value.email();
        if (!m_kinds.empty() && std::find(m_kinds.begin(), m_kinds.end(), email.kind) == m_kinds.end())
            return std::nullopt;
        std::string name = m_kinds.empty() ? std::string() : std::string(emailKindName(email.kind));
        if (!m_hasDomains) return name;
        const std::string domain = listedDomain(email.domain);
        if (domain.empty()) return std::nullopt;
        return name.empty() ? domain : name + ' ' + domain;
    }

private:
    // The listed domain that `domain` is or lies below; empty when there is none.
    std::string listedDomain(std::string domain) const {
        while (!domain.empty() && m_domains.count(domain) == 0) {
            const std::size_t dot = domain.find('.');
            domain = dot == std::string::npos ? std::string() : domain.substr(dot + 1);
        }
        return domain;
    }

    std::vector<EmailKind> m_kinds;
    bool m_hasDomains;
    std::unordered_set<std::string> m_domains;
};

class YesNoTest final : public ConditionTest {
public:
    explicit YesNoTest(const YesNoCondition& when) : m_answer(when.answer) {}

    Match match(const ReadValue& value) const override {
        if (value.answer() != m_answer) return std::nullopt;
        return m_answer ? "yes" : "no";
    }

private:
    bool m_answer;
};

class PresenceTest final : public ConditionTest {
public:
    explicit PresenceTest(const PresenceCondition& when) : m_isFilled(when.isFilled) {}

    Match match(const ReadValue& value) const override {
        if (value.isEmpty() == m_isFilled) return std::nullopt;
        return m_isFilled ? "filled" : "empty";
    }

private:
    bool m_isFilled;
};

struct Preparation {
    const std::vector<TermList>& lists;
    using Test = std::unique_ptr<const ConditionTest>;

    Test operator()(const NumberCondition& when) const { return std::make_unique<NumberTest>(when); }
    Test operator()(const TextCondition& when) const { return prepareTextTest(when, lists); }
    Test operator()(const TitleCondition& when) const { return std::make_unique<TitleTest>(when); }
    Test operator()(const EmailCondition& when) const { return std::make_unique<EmailTest>(when, lists); }
    Test operator()(const YesNoCondition& when) const { return std::make_unique<YesNoTest>(when); }
    Test operator()(const PresenceCondition& when) const { return std::make_unique<PresenceTest>(when); }
};

} // namespace

std::unique_ptr<const ConditionTest> ConditionTest::prepare(const Condition& when,
                                                            const std::vector<TermList>& lists) {
    return std::visit(Preparation{lists}, when);
}

} // namespace farol
