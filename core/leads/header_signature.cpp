// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/header_signature.h"

#include "core/text/fold.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace farol {

std::string headerSignature(const RecordTable& table) {
    std::vector<std::string> headers;
    for (std::size_t i = 0; table.hasHeader() && i < table.headerColumnCount(); ++i)
        headers.push_back(fold(collapseSpace(table.columnNames()[i])));
    std::sort(headers.begin(), headers.end());
    std::string signature;
    for (const std::string& header : headers) signature += header + '\n';
    return signature;
}

} // namespace farol
