// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/value_guess.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace farol {
namespace {

constexpr double kMost = 0.8;
constexpr double kPlain = 0.6;  // confidence: nothing else looks like this
constexpr double kLikely = 0.5; // words say so
constexpr double kWeak = 0.4;   // it fits, and nothing fits better

using Profiles = std::vector<ColumnProfile>;
using Test = std::function<bool(const ColumnProfile&)>;

// Hands out fields to columns that have none.
class Assignment {
public:
    Assignment(std::vector<ColumnGuess>& guesses, const Profiles& profiles, const std::vector<bool>& isOpen)
        : m_guesses(guesses), m_profiles(profiles), m_isOpen(isOpen) {}

    bool has(Field field) const {
        return std::any_of(m_guesses.begin(), m_guesses.end(),
                           [field](const ColumnGuess& guess) { return guess.isSettledAs(field); });
    }

    bool isFree(std::size_t column) const {
        return column < m_guesses.size() && m_isOpen[column] && !m_guesses[column].field &&
               m_profiles[column].filled > 0;
    }

    // The first free column that passes.
    std::optional<std::size_t> first(const Test& passes) const {
        for (std::size_t column = 0; column < m_guesses.size(); ++column)
            if (isFree(column) && passes(m_profiles[column])) return column;
        return std::nullopt;
    }

    void give(Field field, double confidence, const Test& passes) {
        if (has(field)) return;
        if (const std::optional<std::size_t> column = first(passes))
            m_guesses[*column].settle(field, confidence);
    }

    void giveTo(std::size_t column, Field field, double confidence) {
        if (!has(field) && isFree(column)) m_guesses[column].settle(field, confidence);
    }

    const Profiles& profiles() const { return m_profiles; }

private:
    std::vector<ColumnGuess>& m_guesses;
    const Profiles& m_profiles;
    const std::vector<bool>& m_isOpen;
};

Test mostly(ValueKind kind, double least = kMost) {
    return [kind, least](const ColumnProfile& values) { return values.share(kind) >= least; };
}

bool holdsJobTitles(const ColumnProfile& values) {
    return values.filled >= 2 && values.share(ValueKind::JobTitle) >= 0.6 &&
           values.share(ValueKind::JobTitle) > values.share(ValueKind::CompanyName);
}

// A date that stands alone in its table is when the lead came; of several, nobody can tell.
void giveOnlyDate(Assignment& assignment, const TableSample& sample) {
    const auto isDate = mostly(ValueKind::Date);
    if (assignment.has(Field::CreatedAt)) return;
    const std::optional<std::size_t> date = assignment.first(isDate);
    if (!date) return;
    for (std::size_t column = 0; column < sample.columnCount(); ++column)
        if (column != *date && isDate(sample.profile(column))) return;
    assignment.giveTo(*date, Field::CreatedAt, kWeak);
}

void givePlainKinds(Assignment& assignment) {
    assignment.give(Field::Email, kPlain, mostly(ValueKind::Email));
    assignment.give(Field::LinkedinUrl, kPlain, mostly(ValueKind::LinkedinProfile));
    assignment.give(Field::CompanyLinkedinUrl, kPlain, mostly(ValueKind::LinkedinCompany));
    assignment.give(Field::Website, kPlain, [](const ColumnProfile& values) {
        const double linkedin =
            values.share(ValueKind::LinkedinProfile) + values.share(ValueKind::LinkedinCompany);
        return values.share(ValueKind::Url) >= kMost && linkedin < 0.5;
    });
    assignment.give(Field::Phone, kLikely, mostly(ValueKind::Phone));
    assignment.give(Field::Employees, kPlain, mostly(ValueKind::EmployeeBand));
}

void givePlaces(Assignment& assignment) {
    const auto isCountry = [](const ColumnProfile& values) {
        return values.share(ValueKind::Country) >= kMost &&
               values.share(ValueKind::Country) >= values.share(ValueKind::Region) &&
               values.share(ValueKind::Country) >= values.share(ValueKind::City);
    };
    assignment.give(Field::Country, kLikely, isCountry);
    assignment.give(Field::Location, kLikely, mostly(ValueKind::PlaceList, 0.6));
    assignment.give(Field::City, kLikely, [](const ColumnProfile& values) {
        return values.share(ValueKind::City) >= 0.4 &&
               values.share(ValueKind::City) >= values.share(ValueKind::Region);
    });
    assignment.give(Field::Region, kLikely, mostly(ValueKind::Region, 0.6));
}

void giveIdentifier(Assignment& assignment) {
    const auto isUnique = [](const ColumnProfile& values) {
        return values.filled >= 2 && values.distinct == values.filled &&
               values.share(ValueKind::Identifier) >= 0.99 && values.share(ValueKind::Date) == 0 &&
               values.share(ValueKind::EmployeeBand) == 0;
    };
    const auto isCode = [&](const ColumnProfile& values) {
        return isUnique(values) && (values.isRising || values.share(ValueKind::WholeNumber) < 0.5);
    };
    // Unique numbers that do not rise are an id at the left edge; elsewhere they count something.
    if (assignment.isFree(0) && isUnique(assignment.profiles()[0]))
        assignment.giveTo(0, Field::LeadId, kLikely);
    assignment.give(Field::LeadId, kLikely, isCode);
}

void giveNames(Assignment& assignment) {
    const auto isFullName = [](const ColumnProfile& values) {
        return values.share(ValueKind::NameShape) >= 0.6 && values.share(ValueKind::GivenName) >= 0.3;
    };
    assignment.give(Field::Company, kLikely, mostly(ValueKind::CompanyName, 0.3));
    assignment.give(Field::FullName, kLikely, isFullName);
    if (assignment.has(Field::FullName)) return;
    const auto isFirstName = [](const ColumnProfile& values) {
        return values.share(ValueKind::GivenName) >= 0.5 && values.share(ValueKind::SeveralWords) < 0.3;
    };
    const std::optional<std::size_t> first = assignment.first(isFirstName);
    if (!first) return;
    assignment.giveTo(*first, Field::FirstName, kLikely);
    const std::size_t next = *first + 1;
    if (assignment.isFree(next) && assignment.profiles()[next].share(ValueKind::HasDigit) == 0)
        assignment.giveTo(next, Field::LastName, kWeak);
}

// Plain numbers are employees only where one column alone can hold them: a second might be anything.
void giveNumbers(Assignment& assignment) {
    assignment.give(Field::Phone, kWeak, mostly(ValueKind::LongNumber));
    const auto isCount = [](const ColumnProfile& values) {
        return values.share(ValueKind::WholeNumber) >= kMost && values.share(ValueKind::LongNumber) < 0.1 &&
               values.share(ValueKind::Year) < kMost && values.share(ValueKind::YesNo) < kMost &&
               !values.isRising;
    };
    std::size_t candidates = 0;
    for (std::size_t column = 0; column < assignment.profiles().size(); ++column)
        if (assignment.isFree(column) && isCount(assignment.profiles()[column])) ++candidates;
    if (candidates == 1) assignment.give(Field::Employees, kWeak, isCount);
}

Profiles profilesOf(const TableSample& sample, const std::vector<bool>& isOpen) {
    Profiles profiles(sample.columnCount());
    for (std::size_t column = 0; column < profiles.size(); ++column)
        if (isOpen[column]) profiles[column] = sample.profile(column);
    return profiles;
}

} // namespace

void guessUnknownColumns(std::vector<ColumnGuess>& guesses, const TableSample& sample) {
    std::vector<bool> isOpen;
    for (const ColumnGuess& guess : guesses) isOpen.push_back(!guess.header);
    const Profiles profiles = profilesOf(sample, isOpen);
    Assignment assignment(guesses, profiles, isOpen);
    givePlainKinds(assignment);
    assignment.give(Field::JobTitle, kLikely, holdsJobTitles);
    giveOnlyDate(assignment, sample);
}

void guessAllColumns(std::vector<ColumnGuess>& guesses, const TableSample& sample) {
    const std::vector<bool> isOpen(guesses.size(), true);
    const Profiles profiles = profilesOf(sample, isOpen);
    Assignment assignment(guesses, profiles, isOpen);
    givePlainKinds(assignment);
    giveOnlyDate(assignment, sample);
    givePlaces(assignment);
    assignment.give(Field::JobTitle, kLikely, holdsJobTitles);
    assignment.give(Field::Industry, kLikely, mostly(ValueKind::Industry, 0.5));
    giveNames(assignment);
    assignment.give(Field::Status, kLikely, mostly(ValueKind::LeadStatus));
    giveIdentifier(assignment);
    giveNumbers(assignment);
}

} // namespace farol
