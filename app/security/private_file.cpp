// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/private_file.h"

#include "core/base/atomic_file.h"
#include "core/base/file_bytes.h"
#include "core/base/system_error.h"

#include <QFile>
#include <QString>

#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>

#ifdef _WIN32
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace farol::platform {
namespace {

namespace fs = std::filesystem;

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using OpenFile = std::unique_ptr<std::FILE, CloseFile>;

OpenFile openFile(const fs::path& path, const char* mode) {
#ifdef _WIN32
    return OpenFile(_wfopen(path.c_str(), fs::path(mode).c_str()));
#else
    return OpenFile(std::fopen(path.c_str(), mode));
#endif
}

bool flushToDisk(std::FILE* file) {
#ifdef _WIN32
    return std::fflush(file) == 0 && _commit(_fileno(file)) == 0;
#else
    return std::fflush(file) == 0 && ::fsync(::fileno(file)) == 0;
#endif
}

tl::unexpected<Error> systemFailure(int error, ErrorCode otherwise, const fs::path& path) {
    return failure(codeOfErrno(error, otherwise), pathText(path), systemMessage(error));
}

// AtomicFile keeps the permissions of what it replaces, and waits for the disk only where it replaces
// something: so there is an empty file first.
Result<void> makeEmptyPrivateFile(const fs::path& path) {
    QFile file(QString::fromStdU16String(path.u16string()));
    errno = 0;
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)) return {};
    const int error = errno;
    if (file.exists()) return {};
    return systemFailure(error, ErrorCode::WriteFailed, path);
}

} // namespace

Result<void> makePrivateFolder(const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (!error) fs::permissions(folder, fs::perms::owner_all, error);
    if (error) return systemFailure(error.value(), ErrorCode::WriteFailed, folder);
    return {};
}

Result<std::optional<std::string>> readPrivateFile(const fs::path& path, std::size_t limit) {
    errno = 0;
    const OpenFile file = openFile(path, "rb");
    if (!file && errno == ENOENT) return std::nullopt;
    if (!file) return systemFailure(errno, ErrorCode::ReadFailed, path);
    std::string bytes(limit + 1, '\0');
    bytes.resize(std::fread(bytes.data(), 1, bytes.size(), file.get()));
    if (std::ferror(file.get()) != 0) return systemFailure(errno, ErrorCode::ReadFailed, path);
    return bytes;
}

Result<void> writePrivateFile(const fs::path& path, std::string_view bytes) {
    if (const Result<void> made = makeEmptyPrivateFile(path); !made) return made;
    Result<AtomicFile> file = AtomicFile::create(path);
    if (!file) return tl::unexpected(file.error());
    if (const Result<void> written = file->write(bytes); !written) return written;
    return file->commit();
}

#ifdef _WIN32
Result<void> waitForDisk(const fs::path& path) {
    if (fs::is_directory(path)) return {}; // Windows has no such thing for folders
    const OpenFile file = openFile(path, "r+b");
    if (!file || !flushToDisk(file.get())) return systemFailure(errno, ErrorCode::WriteFailed, path);
    return {};
}
#else
Result<void> waitForDisk(const fs::path& path) {
    const int handle = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (handle < 0) return systemFailure(errno, ErrorCode::WriteFailed, path);
    const bool isDone = ::fsync(handle) == 0;
    const int error = errno;
    ::close(handle);
    if (!isDone) return systemFailure(error, ErrorCode::WriteFailed, path);
    return {};
}
#endif

Result<void> overwriteWithZeros(const fs::path& path) {
    std::error_code error;
    const std::uintmax_t size = fs::file_size(path, error);
    if (error) return systemFailure(error.value(), ErrorCode::WriteFailed, path);
    errno = 0;
    const OpenFile file = openFile(path, "r+b");
    if (!file) return systemFailure(errno, ErrorCode::WriteFailed, path);
    const std::string zeros(static_cast<std::size_t>(size), '\0');
    if (std::fwrite(zeros.data(), 1, zeros.size(), file.get()) != zeros.size() || !flushToDisk(file.get()))
        return systemFailure(errno, ErrorCode::WriteFailed, path);
    return {};
}

} // namespace farol::platform
