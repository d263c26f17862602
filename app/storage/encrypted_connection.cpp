// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/encrypted_connection.h"

#include "app/storage/cipher_driver.h"
#include "app/storage/cipher_error.h"
#include "core/base/file_bytes.h"

#include <QUuid>

#include <sodium.h>

#include <cassert>
#include <sqlcipher/sqlite3.h>
#include <system_error>
#include <utility>

namespace farol::platform {
namespace {

constexpr std::size_t kKeyBytes = 32;
constexpr int kPagesPerStep = 256;

struct CloseHandle {
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
};
using Handle = std::unique_ptr<sqlite3, CloseHandle>;

// The order matters, and SQLCipher 3 passes over what it does not know: this is the format in which versions
// 3 and 4 read each other's files.
constexpr const char* kCipherSettings = "PRAGMA cipher_compatibility=3;"
                                        "PRAGMA cipher_page_size=4096;";

// The lock comes before the first reading, so that the write-ahead log needs no shared memory.
constexpr const char* kSettings = "PRAGMA locking_mode=EXCLUSIVE;"
                                  "PRAGMA temp_store=MEMORY;"
                                  "PRAGMA cache_size=-16000;" // KiB
                                  "PRAGMA secure_delete=ON;"
                                  "PRAGMA foreign_keys=ON;"
                                  "PRAGMA synchronous=FULL;";
constexpr const char* kLogSettings = "PRAGMA journal_mode=WAL;"
                                     "PRAGMA journal_size_limit=4194304;";

int execute(sqlite3* handle, const char* sql) {
    return sqlite3_exec(handle, sql, nullptr, nullptr, nullptr);
}

int countRow(void* rows, int, char**, char**) {
    ++*static_cast<int*>(rows);
    return 0;
}

// Without this, a plain SQLite under the same name would take the key and write in clear.
bool isSqlcipher(sqlite3* handle) {
    int rows = 0;
    return sqlite3_exec(handle, "PRAGMA cipher_version", countRow, &rows, nullptr) == SQLITE_OK && rows == 1;
}

// As a raw key: x'...', which no key derivation touches.
int setKey(sqlite3* handle, const SecretBytes& key) {
    constexpr std::size_t kQuoting = 3;
    SecretBytes text(2 * kKeyBytes + kQuoting + 1);
    auto* chars = reinterpret_cast<char*>(text.data());
    sodium_bin2hex(chars + 2, 2 * kKeyBytes + 1, key.data(), key.size());
    chars[0] = 'x';
    chars[1] = '\'';
    chars[2 + 2 * kKeyBytes] = '\'';
    return sqlite3_key(handle, chars, static_cast<int>(2 * kKeyBytes + kQuoting));
}

Result<Handle> openHandle(const std::filesystem::path& file, const SecretBytes& key, bool create) {
    assert(key.size() == kKeyBytes);
    const std::string path = pathText(file);
    // One thread at a time uses it: a mutex around every value of every row would take a tenth of the time.
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (create ? SQLITE_OPEN_CREATE : 0);
    sqlite3* opened = nullptr;
    int code = sqlite3_open_v2(path.c_str(), &opened, flags, nullptr);
    Handle handle(opened);
    if (code != SQLITE_OK) return tl::unexpected(errorOfCode(code, path));
    sqlite3_extended_result_codes(handle.get(), 1);
    if (!isSqlcipher(handle.get())) return failure(ErrorCode::Internal, path, "no SQLCipher");
    code = setKey(handle.get(), key);
    if (code == SQLITE_OK) code = execute(handle.get(), kCipherSettings);
    if (code != SQLITE_OK) return tl::unexpected(errorOfCode(code, path));
    return handle;
}

void removeDatabaseFiles(const std::filesystem::path& file) {
    std::error_code ignored;
    for (const char* suffix : {"", "-journal", "-wal", "-shm"}) {
        std::filesystem::path part = file;
        part += suffix;
        std::filesystem::remove(part, ignored);
    }
}

} // namespace

Result<std::unique_ptr<EncryptedConnection>> EncryptedConnection::open(const std::filesystem::path& file,
                                                                       const SecretBytes& key, Mode mode) {
    const bool create = mode == Mode::CreateNew;
    std::error_code ignored;
    const bool exists = std::filesystem::exists(file, ignored);
    if (create && exists) return failure(ErrorCode::AlreadyExists, pathText(file));
    if (!create && !exists) return failure(ErrorCode::NotFound, pathText(file));
    // SQLite takes a file of nothing for a new database.
    if (!create && std::filesystem::file_size(file, ignored) == 0)
        return failure(ErrorCode::Damaged, pathText(file), "empty");
    Result<Handle> handle = openHandle(file, key, create);
    if (!handle) return tl::unexpected(std::move(handle.error()));
    int code = execute(handle->get(), kSettings);
    // The first page is read here: another key shows, and another process that has it open.
    if (code == SQLITE_OK) code = execute(handle->get(), "SELECT count(*) FROM sqlite_master");
    if (code == SQLITE_OK) code = execute(handle->get(), kLogSettings);
    if (code != SQLITE_OK) return tl::unexpected(errorOfCode(code, pathText(file)));
    std::filesystem::permissions(
        file, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, ignored);
    return std::unique_ptr<EncryptedConnection>(
        new EncryptedConnection(file, key.clone(), handle->release()));
}

EncryptedConnection::EncryptedConnection(std::filesystem::path file, SecretBytes key, sqlite3* handle)
    : m_file(std::move(file)),
      m_key(std::move(key)),
      m_name(QUuid::createUuid().toString()),
      m_database(QSqlDatabase::addDatabase(new CipherDriver(handle), m_name)),
      m_handle(handle) {}

EncryptedConnection::~EncryptedConnection() {
    m_database.close();
    m_database = QSqlDatabase(); // removeDatabase warns of a connection in use
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> EncryptedConnection::run(const char* sql) const {
    if (const int code = execute(m_handle, sql); code != SQLITE_OK) return tl::unexpected(error(code));
    return {};
}

bool EncryptedConnection::hasMoved() const {
    int moved = 0;
    return sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

Result<void> EncryptedConnection::checkpoint() const {
    const int code =
        sqlite3_wal_checkpoint_v2(m_handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK) return tl::unexpected(error(code));
    return {};
}

Result<void> EncryptedConnection::copyTo(const std::filesystem::path& target,
                                         const TaskControl& control) const {
    std::error_code ignored;
    if (std::filesystem::exists(target, ignored)) return failure(ErrorCode::AlreadyExists, pathText(target));
    Result<Handle> copy = openHandle(target, m_key, true);
    if (!copy) return tl::unexpected(std::move(copy.error()));
    int code = SQLITE_OK;
    bool isCancelled = false;
    sqlite3_backup* backup = sqlite3_backup_init(copy->get(), "main", m_handle, "main");
    if (backup) {
        do {
            code = sqlite3_backup_step(backup, kPagesPerStep);
            const int pages = sqlite3_backup_pagecount(backup);
            if (pages > 0) control.report(1.0 - double(sqlite3_backup_remaining(backup)) / pages);
            isCancelled = control.isCancelled();
        } while (code == SQLITE_OK && !isCancelled);
        code = sqlite3_backup_finish(backup);
    } else {
        code = sqlite3_extended_errcode(copy->get());
    }
    copy->reset();
    if (code == SQLITE_OK && !isCancelled) return {};
    removeDatabaseFiles(target);
    if (isCancelled) return failure(ErrorCode::Cancelled);
    return tl::unexpected(errorOfCode(code, pathText(target)));
}

Error EncryptedConnection::error(int code) const {
    return errorOfCode(code, pathText(m_file));
}

} // namespace farol::platform
