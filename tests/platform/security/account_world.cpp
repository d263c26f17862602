// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/platform/security/account_world.h"

#include <algorithm>

namespace farol::testing {

std::string AccountWorld::codeName(const Error& error) {
    static const std::map<ErrorCode, const char*> names{
        {ErrorCode::WeakPassword, "WeakPassword"}, {ErrorCode::WrongCredentials, "WrongCredentials"},
        {ErrorCode::NotAvailable, "NotAvailable"}, {ErrorCode::AlreadyExists, "AlreadyExists"},
        {ErrorCode::AlreadyOpen, "AlreadyOpen"},   {ErrorCode::Damaged, "Damaged"},
        {ErrorCode::NewerVersion, "NewerVersion"}, {ErrorCode::BadBackup, "BadBackup"},
        {ErrorCode::NotFound, "NotFound"},         {ErrorCode::WriteFailed, "WriteFailed"},
        {ErrorCode::Cancelled, "Cancelled"},
    };
    if (error.code == ErrorCode::TooManyAttempts) return "wait " + error.detail;
    if (error.code == ErrorCode::BadArgument) return "BadArgument " + error.subject;
    const auto found = names.find(error.code);
    return found == names.end() ? "another error: " + error.detail : found->second;
}

std::map<std::string, std::string> filesBelow(const std::filesystem::path& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            files[entry.path().lexically_relative(folder).generic_string()] = fileText(entry.path());
    return files;
}

std::string activityOf(const CompanySession& session) {
    static const std::map<Activity, const char*> names{
        {Activity::AccountCreated, "AccountCreated"},
        {Activity::SignedIn, "SignedIn"},
        {Activity::FailedSignIns, "FailedSignIns"},
        {Activity::PasswordChanged, "PasswordChanged"},
        {Activity::EmailChanged, "EmailChanged"},
        {Activity::CompanyRenamed, "CompanyRenamed"},
        {Activity::RecoveryCodeChanged, "RecoveryCodeChanged"},
        {Activity::Recovered, "Recovered"},
        {Activity::BackupMade, "BackupMade"},
        {Activity::Restored, "Restored"},
    };
    auto entries = session.database->activity().value();
    std::reverse(entries.begin(), entries.end());
    std::string text;
    for (const ActivityEntry& entry : entries) {
        text += (text.empty() ? "" : " ") + std::string(names.at(entry.what));
        if (entry.count > 0) text += ":" + std::to_string(entry.count);
    }
    return text;
}

} // namespace farol::testing
