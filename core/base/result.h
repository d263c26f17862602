// SPDX-License-Identifier: GPL-3.0-or-later
// Result<T>: a value or an Error. An alias, so that it can become std::expected when compilers have it.
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace farol {

template <typename T> using Result = tl::expected<T, Error>;

// Builds the failing side of any Result: `return failure(ErrorCode::NotFound, path);`
inline tl::unexpected<Error> failure(ErrorCode code, std::string subject = {}, std::string detail = {}) {
    return tl::unexpected<Error>(Error{code, std::move(subject), std::move(detail)});
}

} // namespace farol
