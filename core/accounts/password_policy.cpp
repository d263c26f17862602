// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/password_policy.h"

#include "core/accounts/password_rule.h"

#include <algorithm>
#include <array>
#include <string>

#ifdef FAROL_HAS_ZXCVBN
#include <zxcvbn.h>
#endif

namespace farol {
namespace {

constexpr int kWeakestAccepted =
    3; // of 0..4: holds against guessing at a stolen file, as zxcvbn's authors see it

std::size_t characterCount(std::string_view utf8) {
    return static_cast<std::size_t>(std::count_if(
        utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

#ifdef FAROL_HAS_ZXCVBN
// zxcvbn's own steps from guesses to strength: 10^3, 10^6, 10^8, 10^10; here as bits.
constexpr std::array<double, 4> kBitsOfStrength{9.966, 19.932, 26.575, 33.219};

int strengthOf(std::string_view password, const std::vector<std::string>& words) {
    std::vector<const char*> dictionary;
    for (const std::string& word : words) dictionary.push_back(word.c_str());
    dictionary.push_back(nullptr);
    SecretBytes terminated(password.size() + 1); // zxcvbn wants a final zero
    std::copy(password.begin(), password.end(), terminated.data());
    const double bits =
        ZxcvbnMatch(reinterpret_cast<const char*>(terminated.data()), dictionary.data(), nullptr);
    return static_cast<int>(std::upper_bound(kBitsOfStrength.begin(), kBitsOfStrength.end(), bits) -
                            kBitsOfStrength.begin());
}
#else
int strengthOf(std::string_view password, const std::vector<std::string>& words) {
    return plainStrength(password, words);
}
#endif

} // namespace

PasswordVerdict judgePassword(const SecretBytes& password, const std::vector<std::string_view>& known) {
    std::vector<std::string_view> texts = known;
    texts.emplace_back("farol");
    PasswordVerdict verdict{strengthOf(password.text(), guessableWords(texts)), PasswordProblem::None};
    if (characterCount(password.text()) < kShortestPassword)
        verdict.problem = PasswordProblem::TooShort;
    else if (verdict.strength < kWeakestAccepted)
        verdict.problem = PasswordProblem::TooWeak;
    return verdict;
}

} // namespace farol
