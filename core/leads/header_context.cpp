// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/header_context.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace farol {
namespace {

constexpr double kByValues = 0.9;
constexpr double kByNeighbours = 0.85;
constexpr double kByDefault = 0.7;

// What the headers that need no context say about the file.
class Neighbours {
public:
    explicit Neighbours(const std::vector<ColumnGuess>& guesses) : m_guesses(guesses) {
        for (const ColumnGuess& guess : guesses) {
            if (!guess.header) continue;
            if (guess.header->sense == HeaderSense::Field) {
                has[static_cast<std::size_t>(guess.header->field)] = true;
                if (guess.header->field == Field::FirstName && !guess.header->isEnglish)
                    hasForeignFirstName = true;
            }
            hasTitle = hasTitle || guess.header->sense == HeaderSense::Title;
            hasStatusHeader = hasStatusHeader || guess.header->sense == HeaderSense::Status;
            hasPostalCode = hasPostalCode || guess.header->sense == HeaderSense::PostalCode;
        }
    }

    bool holds(Field field) const { return has[static_cast<std::size_t>(field)]; }
    bool holdsAddress() const { return holds(Field::City) || holds(Field::Country) || hasPostalCode; }
    bool holdsPerson() const {
        return holds(Field::FullName) || holds(Field::FirstName) || holds(Field::LastName) ||
               holds(Field::JobTitle) || holds(Field::Email) || hasTitle;
    }
    bool holdsOtherStatus() const { return holds(Field::Status) || hasStatusHeader; }
    bool isBesideAddress(std::size_t column) const {
        constexpr std::size_t kNear = 2;
        const std::size_t begin = column < kNear ? 0 : column - kNear;
        const std::size_t end = std::min(m_guesses.size(), column + kNear + 1);
        for (std::size_t i = begin; i < end; ++i) {
            const ColumnGuess& guess = m_guesses[i];
            if (guess.hasSense(HeaderSense::PostalCode)) return true;
            const bool isPlain = guess.hasSense(HeaderSense::Field);
            if (isPlain && (guess.header->field == Field::City || guess.header->field == Field::Country))
                return true;
        }
        return false;
    }

    bool hasForeignFirstName = false; // "Vorname", "Prénom"

private:
    const std::vector<ColumnGuess>& m_guesses;
    std::array<bool, kFieldCount> has{};
    bool hasTitle = false;
    bool hasStatusHeader = false;
    bool hasPostalCode = false;
};

double placeShare(const ColumnProfile& values) {
    return std::max({values.share(ValueKind::City), values.share(ValueKind::Region),
                     values.share(ValueKind::Country), values.share(ValueKind::PlaceList)});
}

// "Name" or "Nom" where only one of first and last name has a column of its own.
void settleHalfName(ColumnGuess& guess, const Neighbours& beside, const ColumnProfile& values) {
    const Field half = beside.holds(Field::FirstName) ? Field::LastName : Field::FirstName;
    const bool mayBeFull = guess.header->isEnglish && !beside.hasForeignFirstName;
    if (!mayBeFull)
        guess.settle(half, kByNeighbours);
    else if (values.filled == 0)
        guess.settle(Field::FullName, kByDefault);
    else
        guess.settle(values.share(ValueKind::SeveralWords) >= 0.5 ? Field::FullName : half, kByValues);
}

void settleName(ColumnGuess& guess, const Neighbours& beside, const ColumnProfile& values) {
    const bool first = beside.holds(Field::FirstName);
    const bool last = beside.holds(Field::LastName);
    if (first && last) return guess.settle(Field::FullName, kByNeighbours);
    if (guess.hasSense(HeaderSense::GivenName) && last) return guess.settle(Field::FirstName, kByNeighbours);
    if (guess.hasSense(HeaderSense::Name) && (first || last)) return settleHalfName(guess, beside, values);
    if (!beside.holds(Field::Company)) {
        const bool isList =
            beside.holds(Field::Employees) || beside.holds(Field::Industry) || beside.holds(Field::Website);
        if (values.share(ValueKind::CompanyName) >= 0.3) return guess.settle(Field::Company, kByValues);
        if (beside.holds(Field::FullName)) return guess.settle(Field::Company, kByDefault);
        if (isList && !beside.holdsPerson()) return guess.settle(Field::Company, kByNeighbours);
    }
}

void settleTitle(ColumnGuess& guess, const Neighbours& beside, const ColumnProfile& values) {
    if (values.share(ValueKind::Honorific) >= 0.5) return guess.dismiss();
    if (!beside.holds(Field::JobTitle)) return;
    if (values.share(ValueKind::JobTitle) >= 0.5) return guess.settle(Field::JobTitle, kByValues);
    guess.dismiss();
}

void settleState(ColumnGuess& guess, const Neighbours& beside, const ColumnProfile& values,
                 std::size_t column) {
    const double status = values.share(ValueKind::LeadStatus);
    const double place = placeShare(values);
    if (status >= 0.5 && status > place) return guess.settle(Field::Status, kByValues);
    if (place >= 0.5) return guess.settle(Field::Region, kByValues);
    const bool isNear = guess.header->isEnglish ? beside.holdsAddress() : beside.isBesideAddress(column);
    if (isNear) return guess.settle(Field::Region, kByNeighbours);
    if (beside.holdsOtherStatus() && beside.holdsAddress()) return guess.settle(Field::Region, kByDefault);
    guess.settle(Field::Status, kByDefault);
}

void settleStatus(ColumnGuess& guess, const ColumnProfile& values) {
    if (values.share(ValueKind::MaritalStatus) + values.share(ValueKind::Honorific) >= 0.5)
        return guess.dismiss();
    const double region = values.share(ValueKind::Region);
    if (region >= 0.8 && region > values.share(ValueKind::LeadStatus)) guess.settle(Field::Region, kByValues);
}

void settleDate(ColumnGuess& guess, const Neighbours& beside, const ColumnProfile& values) {
    const double dates = values.share(ValueKind::Date) + values.share(ValueKind::CountedDate);
    const bool holdsNoDates = values.filled > 0 && dates < 0.5;
    if (beside.holds(Field::CreatedAt) || holdsNoDates) return guess.dismiss();
    guess.settle(Field::CreatedAt, kByDefault);
}

void settle(ColumnGuess& guess, const Neighbours& beside, const ColumnProfile& values, std::size_t column) {
    switch (guess.header->sense) {
    case HeaderSense::Name:
    case HeaderSense::GivenName:
        return settleName(guess, beside, values);
    case HeaderSense::Title:
        return settleTitle(guess, beside, values);
    case HeaderSense::State:
        return settleState(guess, beside, values, column);
    case HeaderSense::Status:
        return settleStatus(guess, values);
    case HeaderSense::Date:
        return settleDate(guess, beside, values);
    case HeaderSense::Area:
        if (placeShare(values) >= 0.5) guess.settle(Field::Location, kByValues);
        return;
    case HeaderSense::Departement: {
        const bool isRegion = beside.holds(Field::City) || beside.holds(Field::Region) ||
                              values.share(ValueKind::Region) >= 0.5;
        if (isRegion) guess.settle(Field::Region, kByNeighbours);
        return;
    }
    case HeaderSense::Address:
        // A street is no use where the city has a column of its own.
        if (beside.holds(Field::City)) guess.dismiss();
        return;
    case HeaderSense::Field:
    case HeaderSense::PostalCode:
    case HeaderSense::Ignored:
        return;
    }
}

bool isDoubtful(HeaderSense sense) {
    return sense != HeaderSense::Field && sense != HeaderSense::PostalCode && sense != HeaderSense::Ignored;
}

} // namespace

void settleDoubtfulHeaders(std::vector<ColumnGuess>& guesses, const TableSample& sample) {
    const Neighbours beside(guesses);
    for (std::size_t column = 0; column < guesses.size(); ++column) {
        ColumnGuess& guess = guesses[column];
        if (guess.header && isDoubtful(guess.header->sense))
            settle(guess, beside, sample.profile(column), column);
    }
}

} // namespace farol
