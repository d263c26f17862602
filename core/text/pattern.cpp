// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pattern.h"

#include <re2/re2.h>

namespace farol {
namespace {

// A rule file may hold thousands of expressions; each is bounded.
constexpr std::int64_t kMostBytes = std::int64_t{1} << 20;

re2::StringPiece piece(std::string_view text) {
    return {text.data(), text.size()};
}

RE2::Options options() {
    RE2::Options options;
    options.set_case_sensitive(false);
    options.set_log_errors(false);
    options.set_never_capture(true);
    options.set_max_mem(kMostBytes);
    return options;
}

} // namespace

Pattern::Pattern(std::string_view expression)
    : m_expression(std::make_shared<const RE2>(piece(expression), options())) {}

std::string Pattern::problem() const {
    return m_expression->ok() ? std::string() : m_expression->error();
}

bool Pattern::isFoundIn(std::string_view text) const {
    return m_expression->ok() &&
           m_expression->Match(piece(text), 0, text.size(), RE2::UNANCHORED, nullptr, 0);
}

} // namespace farol
