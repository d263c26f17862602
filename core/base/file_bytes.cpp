// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_bytes.h"

#include "core/base/line_limit.h"
#include "core/base/parallel.h"
#include "core/base/system_error.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>
#include <thread>
#include <vector>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#else
#include <sys/types.h>
#include <unistd.h>
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

#ifndef _WIN32
constexpr std::size_t kPieceBytes = std::size_t{4} << 20;
constexpr std::size_t kBytesAtOnce = 16 * kPieceBytes; // before its lines are looked at

// Reads `wanted` bytes from where `bytes` ends, in pieces on all cores, or fewer where the file ends before.
//   returns  how many; `lines` has not looked at them yet
std::size_t readInPieces(std::FILE* file, ByteBuffer& bytes, std::size_t wanted, std::size_t expectedBytes,
                         const TaskControl& control) {
    char* const place = bytes.room(wanted);
    const std::size_t begin = bytes.size();
    const auto caller = std::this_thread::get_id();
    std::vector<std::size_t> got((wanted + kPieceBytes - 1) / kPieceBytes, 0);
    std::atomic<std::size_t> done{begin};
    inParallel(got.size(), [&](std::size_t piece) {
        if (control.isCancelled()) return;
        const std::size_t from = piece * kPieceBytes;
        const std::size_t size = std::min(kPieceBytes, wanted - from);
        while (got[piece] < size) {
            const std::size_t at = from + got[piece];
            const ssize_t more =
                ::pread(::fileno(file), place + at, size - got[piece], static_cast<off_t>(begin + at));
            if (more <= 0) break; // what is wrong shows when reading goes on from here
            got[piece] += static_cast<std::size_t>(more);
        }
        done += got[piece];
        if (std::this_thread::get_id() == caller)
            control.report(
                std::min(1.0, static_cast<double>(done.load()) / static_cast<double>(expectedBytes)));
    });
    std::size_t whole = 0;
    for (std::size_t piece = 0; piece < got.size(); ++piece) {
        whole += got[piece];
        if (got[piece] < kPieceBytes) break;
    }
    return whole;
}

// Reads as much of a file of known size as can be read on all cores; readAll goes on from there.
Result<void> readMost(std::FILE* file, ByteBuffer& bytes, LineLimit& lines, std::size_t expectedBytes,
                      const std::string& subject, const TaskControl& control) {
    if (workerCount() == 1) return {};
    while (expectedBytes > bytes.size() + kPieceBytes && !control.isCancelled()) {
        const std::size_t wanted = std::min(kBytesAtOnce, expectedBytes - bytes.size());
        if (bytes.size() + wanted > kLongestLine) bytes.reserve(expectedBytes + 1);
        const std::size_t got = readInPieces(file, bytes, wanted, expectedBytes, control);
        for (std::size_t at = 0; at < got; at += kPieceBytes) {
            const std::size_t size = std::min(kPieceBytes, got - at);
            const bool isAccepted = lines.accepts({bytes.view().data() + bytes.size(), size});
            bytes.commit(size);
            if (!isAccepted) return failure(ErrorCode::NotDelimitedText, subject, "endless-line");
        }
        if (got < wanted) break;
    }
    if (bytes.size() > 0 && ::fseeko(file, static_cast<off_t>(bytes.size()), SEEK_SET) != 0)
        return failure(codeOfErrno(errno, ErrorCode::ReadFailed), subject, systemMessage(errno));
    return {};
}
#endif

// Reads to the end of `file`, whatever its size was said to be: pipes have none, and files grow.
Result<FileBytes> readAll(std::FILE* file, std::size_t expectedBytes, const std::string& subject,
                          const TaskControl& control) {
    ByteBuffer bytes;
    LineLimit lines;
    // One more than expected, so that the end is seen without growing. A very large file has to show its
    // first lines before memory is asked for.
    bytes.reserve(std::min(expectedBytes, kLongestLine) + 1);
#ifndef _WIN32
    if (const Result<void> most = readMost(file, bytes, lines, expectedBytes, subject, control); !most)
        return tl::unexpected(most.error());
#endif
    while (true) {
        if (control.isCancelled()) return failure(ErrorCode::Cancelled);
        if (bytes.size() + kBlockBytes > kLongestLine) bytes.reserve(expectedBytes + 1);
        const std::size_t left = expectedBytes > 0 && expectedBytes >= bytes.size()
                                     ? expectedBytes - bytes.size() + 1
                                     : kBlockBytes;
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
