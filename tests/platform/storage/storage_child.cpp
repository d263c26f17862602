// SPDX-License-Identifier: GPL-3.0-or-later
// A second process for the tests of storage: opens a database, holds it, or imports into it until it is
// killed.
//
//   storage_child open|hold|import|create FILE [--file-limit BYTES] [--user ID]
//
// Exit status: 0, or 100 and the ErrorCode of what failed.
#include "app/storage/sql_company_databases.h"
#include "core/base/file_bytes.h"
#include "core/leads/lead_import.h"
#include "tests/support/child_leads.h"
#include "tests/support/fake_clock.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

namespace {

using namespace farol;

constexpr int kFailed = 100;

int exitCode(const Error& error) {
    std::fprintf(stderr, "%s\n", error.detail.c_str());
    return kFailed + static_cast<int>(error.code);
}

// What the file system of the tests cannot be made to do: refuse root, and be full.
bool restrict(const std::vector<std::string>& arguments) {
    for (std::size_t i = 3; i + 1 < arguments.size(); i += 2) {
        const unsigned long value = std::stoul(arguments[i + 1]);
        if (arguments[i] == "--file-limit") {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{value, value};
            if (setrlimit(RLIMIT_FSIZE, &limit) != 0) return false;
        } else if (geteuid() == 0 && setuid(static_cast<uid_t>(value)) != 0) {
            return false;
        }
    }
    return true;
}

// Imports one file after the other, and says so when each is kept.
int importOnAndOn(CompanyDatabase& database) {
    const std::size_t first = database.leads().imports()->size();
    for (std::size_t number = first;; ++number) {
        const auto table = importLeads(FileBytes(testing::childCsv(number))).value();
        const auto record = database.leads().import(*table, testing::childSource(number));
        if (!record) return exitCode(record.error());
        std::printf("%zu\n", number);
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    const std::vector<std::string> arguments(argv, argv + argc);
    if (arguments.size() < 3 || !restrict(arguments)) return 1;
    const std::filesystem::path file = pathFromText(arguments[2]);
    const testing::FakeClock clock;
    platform::SqlCompanyDatabases databases(clock);
    const SecretBytes key = testing::childKey();
    auto database = arguments[1] == "create" ? databases.create(file, key) : databases.open(file, key);
    if (!database) return exitCode(database.error());
    if (arguments[1] == "import") return importOnAndOn(**database);
    if (arguments[1] == "hold") {
        std::puts("held");
        std::fflush(stdout);
        std::getchar();
    }
    return 0;
}
