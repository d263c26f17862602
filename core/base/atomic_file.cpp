// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"

#include "core/base/file_bytes.h"
#include "core/base/system_error.h"

#include <atomic>
#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

#ifdef _WIN32
#include <io.h>
#include <process.h>
#include <windows.h>
#else
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace farol {
namespace {

namespace fs = std::filesystem;

constexpr int kMostLinks = 40;

// A name beside the target that no other process and no other thread of this one uses.
fs::path neighbourOf(const fs::path& target) {
    static std::atomic<unsigned> counter{0};
#ifdef _WIN32
    const auto process = static_cast<unsigned long>(_getpid());
#else
    const auto process = static_cast<unsigned long>(::getpid());
#endif
    fs::path name = ".";
    name += target.filename();
    name += ".farol-" + std::to_string(process) + "-" + std::to_string(counter++);
    return target.parent_path() / name;
}

#ifdef _WIN32
std::FILE* createNew(const fs::path& path) {
    return _wfopen(path.c_str(), L"wbx");
}
std::FILE* openInPlace(const fs::path& path) {
    return _wfopen(path.c_str(), L"wb");
}
bool flushToDisk(std::FILE* file) {
    return std::fflush(file) == 0 && _commit(_fileno(file)) == 0;
}
bool replaceFile(const fs::path& from, const fs::path& to) {
    return MoveFileExW(from.c_str(), to.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) != 0;
}
void keepPermissions(const fs::path&, std::FILE*) {}
void removeAbandoned(const fs::path&) {}
#else
std::FILE* createNew(const fs::path& path) {
    return std::fopen(path.c_str(), "wbxe");
}
std::FILE* openInPlace(const fs::path& path) {
    return std::fopen(path.c_str(), "wbe");
}
bool flushToDisk(std::FILE* file) {
    return std::fflush(file) == 0 && ::fsync(::fileno(file)) == 0;
}
bool replaceFile(const fs::path& from, const fs::path& to) {
    if (std::rename(from.c_str(), to.c_str()) != 0) return false;
    // The rename itself is made durable by its folder; a failure here loses nothing that was there before.
    const fs::path folder = to.has_parent_path() ? to.parent_path() : fs::path(".");
    const int handle = ::open(folder.c_str(), O_RDONLY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
    return true;
}
void keepPermissions(const fs::path& target, std::FILE* file) {
    struct stat status {};
    if (::stat(target.c_str(), &status) == 0) ::fchmod(::fileno(file), status.st_mode & 07777U);
}
// Neighbours of processes that were killed before they could remove them.
void removeAbandoned(const fs::path& target) {
    const std::string beginning = "." + target.filename().string() + ".farol-";
    std::error_code error;
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        if (!name.starts_with(beginning)) continue;
        const long process = std::strtol(name.c_str() + beginning.size(), nullptr, 10);
        std::error_code ignored;
        if (process > 0 && ::kill(static_cast<pid_t>(process), 0) != 0 && errno == ESRCH)
            fs::remove(entry->path(), ignored);
    }
}
#endif

} // namespace

AtomicFile::AtomicFile(fs::path target, fs::path temporary, std::FILE* file)
    : m_target(std::move(target)), m_temporary(std::move(temporary)), m_file(file) {}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : m_target(std::move(other.m_target)),
      m_temporary(std::move(other.m_temporary)),
      m_file(std::exchange(other.m_file, nullptr)) {}

AtomicFile::~AtomicFile() {
    if (!m_file) return;
    std::fclose(m_file);
    std::error_code ignored;
    if (!m_temporary.empty()) fs::remove(m_temporary, ignored);
}

Result<AtomicFile> AtomicFile::create(const fs::path& requested) {
    const std::string subject = pathText(requested);
    std::error_code error;
    const fs::file_status status = fs::status(requested, error);
    if (fs::is_directory(status)) return failure(ErrorCode::IsFolder, subject);
    const bool inPlace = fs::exists(status) && !fs::is_regular_file(status); // a device or a pipe
    fs::path target = requested;
    // Behind a link stands the file to replace; a dangling link is followed by hand.
    int depth = 0;
    for (; !inPlace && depth < kMostLinks && fs::is_symlink(target, error); ++depth) {
        const fs::path linked = fs::read_symlink(target, error);
        if (error) break;
        target = linked.is_absolute() ? linked : target.parent_path() / linked;
    }
    if (depth == kMostLinks) return failure(ErrorCode::WriteFailed, subject, systemMessage(ELOOP));
    if (!inPlace) removeAbandoned(target);
    const fs::path temporary = inPlace ? fs::path() : neighbourOf(target);
    errno = 0;
    std::FILE* file = inPlace ? openInPlace(target) : createNew(temporary);
    if (!file) return failure(codeOfErrno(errno, ErrorCode::WriteFailed), subject, systemMessage(errno));
    if (!inPlace) keepPermissions(target, file);
    return AtomicFile(target, temporary, file);
}

Result<void> AtomicFile::writeFailure() const {
    return failure(ErrorCode::WriteFailed, pathText(m_target), systemMessage(errno));
}

Result<void> AtomicFile::write(std::string_view bytes) {
    errno = 0;
    if (std::fwrite(bytes.data(), 1, bytes.size(), m_file) != bytes.size()) return writeFailure();
    return {};
}

Result<void> AtomicFile::commit() {
    errno = 0;
    if (m_temporary.empty()) {
        const bool written = std::fflush(m_file) == 0;
        const Result<void> result = written ? Result<void>{} : writeFailure();
        std::fclose(std::exchange(m_file, nullptr));
        return result;
    }
    // Where a file is replaced, the new one must be on the disk before the old one goes. A new file takes
    // nothing away, and the system writes it in its own time.
    std::error_code ignored;
    const bool replaces = fs::exists(m_target, ignored);
    if (replaces ? !flushToDisk(m_file) : std::fflush(m_file) != 0) return writeFailure();
    const bool closed = std::fclose(std::exchange(m_file, nullptr)) == 0;
    if (closed && replaceFile(m_temporary, m_target)) return {};
    const Result<void> result = writeFailure();
    fs::remove(m_temporary, ignored);
    return result;
}

} // namespace farol
