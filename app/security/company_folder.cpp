// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/company_folder.h"

#include "app/security/private_file.h"
#include "core/base/file_bytes.h"

#include <optional>
#include <string>

namespace farol::platform {

std::filesystem::path headerIn(const std::filesystem::path& folder) {
    return folder / "header.json";
}

std::filesystem::path databaseIn(const std::filesystem::path& folder) {
    return folder / "farol.db";
}

Result<AccountHeader> loadHeader(const std::filesystem::path& folder) {
    const std::filesystem::path file = headerIn(folder);
    const Result<std::optional<std::string>> text = readPrivateFile(file, kLargestHeader);
    if (!text) return tl::unexpected(text.error());
    if (!*text) return failure(ErrorCode::NotFound, pathText(file));
    Result<AccountHeader> header = readHeader(**text);
    if (!header) header.error().subject = pathText(file);
    return header;
}

Result<void> saveHeader(const std::filesystem::path& folder, const AccountHeader& header) {
    return writePrivateFile(headerIn(folder), writeHeader(header));
}

} // namespace farol::platform
