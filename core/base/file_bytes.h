// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of an input, read whole, so that the file may change or vanish afterwards without harm.
#pragma once

#include "core/base/result.h"
#include "core/base/task_control.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace farol {

// An owned, immutable block of bytes. Move-only: a lead file may be large.
class FileBytes {
public:
    FileBytes() = default;
    explicit FileBytes(std::string_view copyOf);
    FileBytes(std::unique_ptr<char[]> data, std::size_t sizeBytes)
        : m_data(std::move(data)), m_size(sizeBytes) {}

    std::string_view view() const { return {m_data.get(), m_size}; }

private:
    std::unique_ptr<char[]> m_data;
    std::size_t m_size = 0;
};

// A path as UTF-8 text for people, and back. std::filesystem would use the system's code page on Windows.
std::string pathText(const std::filesystem::path& path);
std::filesystem::path pathFromText(std::string_view utf8);

// Reads a whole file.
//   control  polled every 8 MiB; progress is bytes read / file size
//   errors   NotFound, IsFolder, NoPermission, ReadFailed, Cancelled
Result<FileBytes> readFile(const std::filesystem::path& path, const TaskControl& control = {});

// Reads standard input to its end.
//   errors   ReadFailed, Cancelled
Result<FileBytes> readStandardInput(const TaskControl& control = {});

} // namespace farol
