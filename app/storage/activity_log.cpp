// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/activity_log.h"

#include "app/storage/sql_statement.h"
#include "app/storage/sql_time.h"

namespace farol::platform {

Result<void> logActivity(const EncryptedConnection& connection, const ActivityEntry& entry) {
    SqlStatement insert(connection, "INSERT INTO activity(at, what, count) VALUES(?,?,?)");
    insert.bind(secondsOf(entry.at)).bind(static_cast<std::int64_t>(entry.what));
    insert.bind(static_cast<std::int64_t>(entry.count));
    return insert.run();
}

Result<std::vector<ActivityEntry>> readActivity(const EncryptedConnection& connection, std::size_t limit) {
    std::vector<ActivityEntry> entries;
    SqlStatement all(connection, "SELECT at, what, count FROM activity ORDER BY id DESC LIMIT ?");
    all.bind(static_cast<std::int64_t>(limit));
    const Result<void> read = all.eachRow([&entries](const SqlStatement& row) {
        entries.push_back({timeOf(row.integer(0)), static_cast<Activity>(row.integer(1)),
                           static_cast<std::size_t>(row.integer(2))});
    });
    if (!read) return tl::unexpected(read.error());
    return entries;
}

} // namespace farol::platform
