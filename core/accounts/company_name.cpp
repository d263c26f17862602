// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/company_name.h"

#include "core/text/fold.h"

#include <utility>

namespace farol {
namespace {

constexpr std::size_t kLongestName = 400; // bytes

} // namespace

std::optional<std::string> companyName(std::string_view text) {
    std::string name = collapseSpace(text);
    if (name.empty() || name.size() > kLongestName) return std::nullopt;
    return name;
}

} // namespace farol
