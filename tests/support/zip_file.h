// SPDX-License-Identifier: GPL-3.0-or-later
// Makes ZIP archives and workbooks for tests.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace farol::testing {

using ZipEntries = std::vector<std::pair<std::string, std::string>>; // name, contents

//   password  empty: not encrypted
std::string zipOf(const ZipEntries& entries, const std::string& password = {});

// A workbook of `sheets` (name, XML inside <sheetData>) with these <si> bodies as shared strings.
std::string workbookOf(const ZipEntries& sheets, const std::vector<std::string>& strings = {},
                       const std::string& styles = {});

} // namespace farol::testing
