// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_bytes.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <system_error>
#include <vector>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#endif

namespace farol {
namespace {

constexpr std::size_t kBlockBytes = std::size_t{8} << 20;

std::FILE* openForReading(const std::filesystem::path& path) {
#ifdef _WIN32
    return _wfopen(path.c_str(), L"rb");
#else
    return std::fopen(path.c_str(), "rbe");
#endif
}

ErrorCode codeOfErrno(int error) {
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return ErrorCode::NotFound;
    case EISDIR:
        return ErrorCode::IsFolder;
    case EACCES:
    case EPERM:
        return ErrorCode::NoPermission;
    default:
        return ErrorCode::ReadFailed;
    }
}

// Reads to the end of `file`, whatever its size was said to be: pipes have none, and files grow.
Result<FileBytes> readAll(std::FILE* file, std::size_t expectedBytes, const std::string& subject,
                          const TaskControl& control) {
    std::size_t capacity = expectedBytes + 1; // one more, so that the end is seen without growing
    auto data = std::make_unique_for_overwrite<char[]>(capacity);
    std::size_t size = 0;
    while (true) {
        if (control.isCancelled()) return failure(ErrorCode::Cancelled);
        if (size == capacity) {
            const std::size_t larger = capacity + std::max(capacity / 2, kBlockBytes);
            auto grown = std::make_unique_for_overwrite<char[]>(larger);
            std::memcpy(grown.get(), data.get(), size);
            data = std::move(grown);
            capacity = larger;
        }
        const std::size_t wanted = std::min(capacity - size, kBlockBytes);
        errno = 0;
        const std::size_t got = std::fread(data.get() + size, 1, wanted, file);
        size += got;
        if (expectedBytes > 0)
            control.report(std::min(1.0, static_cast<double>(size) / static_cast<double>(expectedBytes)));
        if (got < wanted) {
            if (std::ferror(file) != 0)
                return failure(codeOfErrno(errno), subject, std::generic_category().message(errno));
            return FileBytes(std::move(data), size);
        }
    }
}

} // namespace

FileBytes::FileBytes(std::string_view copyOf)
    : m_data(std::make_unique_for_overwrite<char[]>(copyOf.size())), m_size(copyOf.size()) {
    std::copy(copyOf.begin(), copyOf.end(), m_data.get());
}

std::string pathText(const std::filesystem::path& path) {
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

std::filesystem::path pathFromText(std::string_view utf8) {
    return {std::u8string(utf8.begin(), utf8.end())};
}

Result<FileBytes> readFile(const std::filesystem::path& path, const TaskControl& control) {
    const std::string subject = pathText(path);
    std::error_code error;
    if (std::filesystem::is_directory(path, error)) return failure(ErrorCode::IsFolder, subject);
    errno = 0;
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(openForReading(path), &std::fclose);
    if (!file) return failure(codeOfErrno(errno), subject, std::generic_category().message(errno));
    const auto stated = std::filesystem::file_size(path, error);
    const std::size_t expected = error ? 0 : static_cast<std::size_t>(stated);
    return readAll(file.get(), expected, subject, control);
}

Result<FileBytes> readStandardInput(const TaskControl& control) {
#ifdef _WIN32
    _setmode(_fileno(stdin), _O_BINARY);
#endif
    return readAll(stdin, 0, "-", control);
}

} // namespace farol
