// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of a test's own, gone when the test ends.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace farol::testing {

class TempFolder {
public:
    TempFolder();
    ~TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path file(std::string_view name) const;

    // Writes a file into the folder and gives its path.
    std::filesystem::path write(std::string_view name, std::string_view bytes) const;

    // Names in the folder, sorted.
    std::string listing() const;

private:
    std::filesystem::path m_path;
};

// The bytes of a file; fails the test when it cannot be read.
std::string fileText(const std::filesystem::path& path);

} // namespace farol::testing
