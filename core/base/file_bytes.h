// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of an input, read whole, so that the file may change or vanish afterwards without harm.
#pragma once

#include "core/base/byte_buffer.h"
#include "core/base/result.h"
#include "core/base/task_control.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>

namespace farol {

// An owned, immutable block of bytes. Move-only: a lead file may be large.
class FileBytes {
public:
    FileBytes() = default;
    explicit FileBytes(std::string_view copyOf);
    explicit FileBytes(ByteBuffer&& bytes) : m_size(bytes.size()) { m_data = std::move(bytes).take(); }

    std::string_view view() const { return {m_data.get(), m_size}; }

private:
    OwnedBytes m_data;
    std::size_t m_size = 0;
};

// A path as UTF-8 text for people, and back. std::filesystem would use the system's code page on Windows.
std::string pathText(const std::filesystem::path& path);
std::filesystem::path pathFromText(std::string_view utf8);

// Reads a whole file, up to where it ends when the reading arrives there: it may grow or shrink meanwhile.
//   control  polled every 8 MiB; progress is bytes read / file size
//   errors   NotFound, IsFolder, NoPermission, ReadFailed, Cancelled; NotDelimitedText with detail
//            "endless-line" as soon as there are kLongestLine bytes without a line end
Result<FileBytes> readFile(const std::filesystem::path& path, const TaskControl& control = {});

// Reads standard input to its end.
//   errors   ReadFailed, Cancelled, NotDelimitedText as readFile
Result<FileBytes> readStandardInput(const TaskControl& control = {});

} // namespace farol
