// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_bytes.h"

#include "core/base/line_limit.h"
#include "core/base/system_error.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>

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

// Reads to the end of `file`, whatever its size was said to be: pipes have none, and files grow.
Result<FileBytes> readAll(std::FILE* file, std::size_t expectedBytes, const std::string& subject,
                          const TaskControl& control) {
    ByteBuffer bytes;
    LineLimit lines;
    // One more than expected, so that the end is seen without growing. A very large file has to show its
    // first lines before memory is asked for.
    bytes.reserve(std::min(expectedBytes, kLongestLine) + 1);
    while (true) {
        if (control.isCancelled()) return failure(ErrorCode::Cancelled);
        if (bytes.size() + kBlockBytes > kLongestLine) bytes.reserve(expectedBytes + 1);
        const std::size_t left =
            expectedBytes > bytes.size() ? expectedBytes - bytes.size() + 1 : kBlockBytes;
        const std::size_t wanted = std::min(left, kBlockBytes);
        char* const place = bytes.room(wanted);
        errno = 0;
        const std::size_t got = std::fread(place, 1, wanted, file);
        bytes.commit(got);
        if (expectedBytes > 0)
            control.report(
                std::min(1.0, static_cast<double>(bytes.size()) / static_cast<double>(expectedBytes)));
        if (!lines.accepts({place, got}))
            return failure(ErrorCode::NotDelimitedText, subject, "endless-line");
        if (got < wanted) {
            if (std::ferror(file) != 0)
                return failure(codeOfErrno(errno, ErrorCode::ReadFailed), subject, systemMessage(errno));
            return FileBytes(std::move(bytes));
        }
    }
}

} // namespace

FileBytes::FileBytes(std::string_view copyOf) : m_size(copyOf.size()) {
    ByteBuffer bytes;
    bytes.reserve(copyOf.size());
    bytes.append(copyOf);
    m_data = std::move(bytes).take();
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
    if (!file) return failure(codeOfErrno(errno, ErrorCode::ReadFailed), subject, systemMessage(errno));
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
