// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/backup_file.h"

#include "app/security/private_file.h"
#include "core/base/atomic_file.h"
#include "core/base/file_bytes.h"
#include "core/base/sha256.h"
#include "core/base/system_error.h"

#include <cerrno>
#include <fstream>
#include <functional>
#include <string>
#include <system_error>

namespace farol::platform {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMagic = "FAROL-BACKUP";
constexpr std::uint64_t kVersion = 1;
constexpr std::size_t kNumbersAt = kMagic.size();        // version, header size, database size
constexpr std::size_t kPreludeSize = kNumbersAt + 3 * 8; // bytes before the header
constexpr std::size_t kHashSize = 64;                    // SHA-256 in hexadecimal digits
constexpr std::size_t kPiece = std::size_t{1} << 20U;    // bytes read at a time

using Sink = std::function<Result<void>(std::string_view)>;

void appendNumber(std::string& bytes, std::uint64_t value) {
    for (unsigned shift = 0; shift < 64; shift += 8) bytes += static_cast<char>(value >> shift & 0xFFU);
}

std::uint64_t numberAt(std::string_view bytes, std::size_t at) {
    std::uint64_t value = 0;
    for (std::size_t i = 8; i-- > 0;) value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

tl::unexpected<Error> badBackup(const fs::path& backup, const char* detail) {
    return failure(ErrorCode::BadBackup, pathText(backup), detail);
}

tl::unexpected<Error> readFailure(const fs::path& path) {
    return failure(codeOfErrno(errno, ErrorCode::ReadFailed), pathText(path), systemMessage(errno));
}

// Hands `size` bytes of the stream on, piece by piece.
Result<void> pass(std::ifstream& stream, const fs::path& path, std::uint64_t size, const Sink& sink,
                  const TaskControl& control) {
    std::string piece;
    for (std::uint64_t done = 0; done < size; done += piece.size()) {
        if (control.isCancelled()) return failure(ErrorCode::Cancelled);
        piece.resize(static_cast<std::size_t>(std::min<std::uint64_t>(kPiece, size - done)));
        errno = 0;
        if (!stream.read(piece.data(), static_cast<std::streamsize>(piece.size()))) return readFailure(path);
        if (const Result<void> taken = sink(piece); !taken) return taken;
        control.report(static_cast<double>(done + piece.size()) / static_cast<double>(size));
    }
    return {};
}

struct Prelude {
    std::string bytes; // up to the database, as they stand
    AccountHeader header;
    std::uint64_t databaseSize = 0;
};

Result<Prelude> readPrelude(std::ifstream& stream, const fs::path& backup, std::uint64_t fileSize) {
    Prelude prelude;
    prelude.bytes.resize(kPreludeSize);
    if (fileSize < kPreludeSize + kHashSize || !stream.read(prelude.bytes.data(), kPreludeSize) ||
        !prelude.bytes.starts_with(kMagic))
        return badBackup(backup, "not a backup of Farol");
    const std::uint64_t version = numberAt(prelude.bytes, kNumbersAt);
    if (version > kVersion) return failure(ErrorCode::NewerVersion, pathText(backup));
    const std::uint64_t headerSize = numberAt(prelude.bytes, kNumbersAt + 8);
    prelude.databaseSize = numberAt(prelude.bytes, kNumbersAt + 16);
    const std::uint64_t rest = fileSize - kPreludeSize - kHashSize;
    if (version < 1 || headerSize > kLargestHeader || headerSize > rest ||
        prelude.databaseSize != rest - headerSize)
        return badBackup(backup, "its parts do not fill it");
    std::string text(static_cast<std::size_t>(headerSize), '\0');
    if (!stream.read(text.data(), static_cast<std::streamsize>(text.size())))
        return badBackup(backup, "cut off");
    const Result<AccountHeader> header = readHeader(text);
    if (!header && header.error().code == ErrorCode::NewerVersion)
        return failure(ErrorCode::NewerVersion, pathText(backup));
    if (!header) return badBackup(backup, "its header is damaged");
    prelude.header = *header;
    prelude.bytes += text;
    return prelude;
}

Result<AccountHeader> readWhole(const fs::path& backup, const Sink& sink, const TaskControl& control) {
    errno = 0;
    std::ifstream stream(backup, std::ios::binary);
    if (!stream) return readFailure(backup);
    std::error_code error;
    const std::uint64_t size = fs::file_size(backup, error);
    if (error)
        return failure(codeOfErrno(error.value(), ErrorCode::ReadFailed), pathText(backup),
                       systemMessage(error.value()));
    const Result<Prelude> prelude = readPrelude(stream, backup, size);
    if (!prelude) return tl::unexpected(prelude.error());
    Sha256 hash;
    hash.add(prelude->bytes);
    const Sink hashed = [&](std::string_view piece) {
        hash.add(piece);
        return sink ? sink(piece) : Result<void>{};
    };
    if (const auto read = pass(stream, backup, prelude->databaseSize, hashed, control); !read)
        return tl::unexpected(read.error());
    std::string expected(kHashSize, '\0');
    if (!stream.read(expected.data(), kHashSize) || hash.finish() != expected)
        return badBackup(backup, "its hash does not hold");
    return prelude->header;
}

} // namespace

Result<void> writeBackup(const fs::path& target, const AccountHeader& header, const fs::path& database,
                         const TaskControl& control) {
    errno = 0;
    std::ifstream stream(database, std::ios::binary);
    if (!stream) return readFailure(database);
    std::error_code error;
    const std::uint64_t size = fs::file_size(database, error);
    if (error) return failure(ErrorCode::ReadFailed, pathText(database), systemMessage(error.value()));
    Result<AtomicFile> file = AtomicFile::create(target);
    if (!file) return tl::unexpected(file.error());
    Sha256 hash;
    const Sink sink = [&](std::string_view piece) {
        hash.add(piece);
        return file->write(piece);
    };
    const std::string text = writeHeader(header);
    std::string prelude(kMagic);
    for (const std::uint64_t number : {kVersion, std::uint64_t{text.size()}, size})
        appendNumber(prelude, number);
    if (const auto written = sink(prelude + text); !written) return written;
    if (const auto written = pass(stream, database, size, sink, control); !written) return written;
    if (const auto written = file->write(hash.finish()); !written) return written;
    const bool isNew = !fs::exists(target, error);
    if (const auto committed = file->commit(); !committed) return committed;
    // It holds what a guesser needs to try passwords. A file system without owners has its own ways.
    if (isNew) fs::permissions(target, fs::perms::owner_read | fs::perms::owner_write, error);
    return waitForDisk(target);
}

Result<AccountHeader> checkBackup(const fs::path& backup, const TaskControl& control) {
    return readWhole(backup, {}, control);
}

Result<void> extractDatabase(const fs::path& backup, const fs::path& target, const TaskControl& control) {
    Result<AtomicFile> file = AtomicFile::create(target);
    if (!file) return tl::unexpected(file.error());
    const Sink sink = [&](std::string_view piece) { return file->write(piece); };
    if (const auto read = readWhole(backup, sink, control); !read) return tl::unexpected(read.error());
    if (const auto committed = file->commit(); !committed) return committed;
    return waitForDisk(target); // it may take the place of another one, which then goes
}

} // namespace farol::platform
