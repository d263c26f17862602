// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/value_check.h"

#include <cstddef>

namespace farol {
namespace {

constexpr double kMost = 0.8;            // share of values that makes a column one of their kind
constexpr std::size_t kEnoughValues = 3; // fewer prove nothing against a header
constexpr double kCorrected = 0.8;       // confidence of what the values say

bool isNameOrPlace(Field field) {
    switch (field) {
    case Field::FullName:
    case Field::FirstName:
    case Field::LastName:
    case Field::JobTitle:
    case Field::Company:
    case Field::Location:
    case Field::City:
    case Field::Region:
    case Field::Country:
        return true;
    default:
        return false;
    }
}

void checkLinks(ColumnGuess& guess, const ColumnProfile& values) {
    const bool isLink = guess.isSettledAs(Field::Website) || guess.isSettledAs(Field::LinkedinUrl) ||
                        guess.isSettledAs(Field::CompanyLinkedinUrl);
    if (!isLink) return;
    if (values.share(ValueKind::LinkedinProfile) >= kMost) guess.settle(Field::LinkedinUrl, guess.confidence);
    if (values.share(ValueKind::LinkedinCompany) >= kMost)
        guess.settle(Field::CompanyLinkedinUrl, guess.confidence);
}

// "Mobile" over yes and no, "Size" over S, M and L, "Position" over 1, 2 and 3.
bool isContradicted(const ColumnGuess& guess, const ColumnProfile& values) {
    if (values.filled < kEnoughValues) return false;
    switch (*guess.field) {
    case Field::Email:
        return values.share(ValueKind::Email) == 0 && values.share(ValueKind::YesNo) >= kMost;
    case Field::Phone:
        return values.share(ValueKind::YesNo) >= kMost || values.share(ValueKind::HasDigit) == 0;
    case Field::Employees:
        if (values.share(ValueKind::Money) >= kMost) return true;
        return guess.confidence < 0.85 && values.share(ValueKind::HasDigit) == 0 &&
               values.share(ValueKind::GivenName) + values.share(ValueKind::JobTitle) >= 0.3;
    case Field::CreatedAt:
        return values.share(ValueKind::HasDigit) == 0 || values.share(ValueKind::YesNo) >= kMost;
    case Field::Owner:
    case Field::Consent:
    case Field::OptOut:
        return false;
    default:
        return isNameOrPlace(*guess.field) && values.share(ValueKind::Number) >= kMost;
    }
}

void check(ColumnGuess& guess, const ColumnProfile& values) {
    const bool isOfOther = guess.isSettledAs(Field::Owner) || guess.isSettledAs(Field::Consent);
    if (!isOfOther && !guess.isSettledAs(Field::Email) && values.share(ValueKind::Email) >= kMost)
        return guess.settle(Field::Email, kCorrected);
    if (isNameOrPlace(*guess.field) && values.share(ValueKind::Phone) >= kMost)
        return guess.settle(Field::Phone, kCorrected);
    checkLinks(guess, values);
    if (isContradicted(guess, values)) guess.dismiss();
}

} // namespace

void checkAgainstValues(std::vector<ColumnGuess>& guesses, const TableSample& sample) {
    for (std::size_t column = 0; column < guesses.size(); ++column) {
        if (!guesses[column].field || sample.filled(column) == 0) continue;
        check(guesses[column], sample.profile(column));
    }
}

} // namespace farol
