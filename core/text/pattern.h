// SPDX-License-Identifier: GPL-3.0-or-later
// A regular expression whose search takes time in proportion to the text, whatever the expression.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace re2 {
class RE2;
}

namespace farol {

// Case is ignored. Immutable; copies share the compiled form.
//   source   RE2's syntax: https://github.com/google/re2/wiki/Syntax
class Pattern {
public:
    explicit Pattern(std::string_view expression);

    // Empty when the expression can be used; else what is wrong with it, in English.
    std::string problem() const;

    // False always when there is a problem.
    //   text     UTF-8
    bool isFoundIn(std::string_view text) const;

private:
    std::shared_ptr<const re2::RE2> m_expression;
};

} // namespace farol
