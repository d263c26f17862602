// SPDX-License-Identifier: GPL-3.0-or-later
// The fuzz targets: each takes any bytes and throws BrokenClaim when the core does not hold what it promises.
#pragma once

#include <string_view>

namespace farol::fuzz {

void encoding(std::string_view input);
void number(std::string_view input);
void date(std::string_view input);
void archive(std::string_view input);
void workbook(std::string_view input);
void dialect(std::string_view input);
void reader(std::string_view input);
void mapping(std::string_view input);
void normalize(std::string_view input);
void rules(std::string_view input);
void exporting(std::string_view input);

} // namespace farol::fuzz
