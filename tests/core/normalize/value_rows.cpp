// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/normalize/value_rows.h"

#include "core/csv/csv_rows.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

namespace farol::testing {
namespace {

ValueRows rowsOf(const std::filesystem::path& path, std::size_t columns) {
    auto rows = parseCsvRows(fileText(path));
    for (auto& row : rows) row.resize(std::max(row.size(), columns));
    return rows;
}

} // namespace

ValueRows valueRows(std::string_view file, std::size_t columns) {
    return rowsOf(std::filesystem::path(FAROL_SOURCE_DIR) / "tests/data/normalize" / file, columns);
}

ValueRows factRows(std::string_view file, std::size_t columns) {
    const char* shared = std::getenv("FAROL_SHARED");
    const auto path = std::filesystem::path(shared ? shared : FAROL_SOURCE_DIR "/../shared") / "facts" / file;
    return std::filesystem::exists(path) ? rowsOf(path, columns) : ValueRows();
}

} // namespace farol::testing
