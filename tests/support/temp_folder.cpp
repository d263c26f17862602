// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_folder.h"

#include "core/base/file_bytes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <random>
#include <system_error>
#include <vector>

namespace farol::testing {

TempFolder::TempFolder() {
    std::random_device random;
    do m_path = std::filesystem::temp_directory_path() / ("farol-test-" + std::to_string(random()));
    while (!std::filesystem::create_directory(m_path));
}

TempFolder::~TempFolder() {
    std::error_code ignored;
    std::filesystem::permissions(m_path, std::filesystem::perms::owner_all, ignored);
    std::filesystem::remove_all(m_path, ignored);
}

std::filesystem::path TempFolder::file(std::string_view name) const {
    return m_path / pathFromText(name);
}

std::filesystem::path TempFolder::write(std::string_view name, std::string_view bytes) const {
    const std::filesystem::path target = file(name);
    std::ofstream(target, std::ios::binary) << bytes;
    return target;
}

std::string TempFolder::listing() const {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(m_path))
        names.push_back(pathText(entry.path().filename()));
    std::sort(names.begin(), names.end());
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : " ") + name;
    return text;
}

std::string fileText(const std::filesystem::path& path) {
    const Result<FileBytes> bytes = readFile(path);
    EXPECT_TRUE(bytes) << "cannot read " << path;
    return bytes ? std::string(bytes->view()) : std::string();
}

} // namespace farol::testing
