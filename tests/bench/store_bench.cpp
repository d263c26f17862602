// SPDX-License-Identifier: GPL-3.0-or-later
// The encrypted store against the bare C API of the same SQLCipher, with as many leads as FAROL_BENCH_ROWS
// says (a million).
#include "app/security/system_clock.h"
#include "app/storage/bulk_statement.h"
#include "app/storage/encrypted_connection.h"
#include "app/storage/sql_company_databases.h"
#include "core/base/file_bytes.h"
#include "core/csv/row_reader.h"
#include "core/leads/lead_import.h"
#include "core/sample/lead_generator.h"

#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace farol::platform {
namespace {

constexpr std::size_t kKeyBytes = 32;

std::size_t rowCount() {
    const char* rows = std::getenv("FAROL_BENCH_ROWS");
    return rows ? std::strtoull(rows, nullptr, 10) : 1'000'000;
}

double secondsFor(const std::function<void()>& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

// In KiB, of this process.
long memoryOf(const char* name) {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(name))
            return std::strtol(line.c_str() + std::string(name).size() + 1, nullptr, 10);
    return 0;
}

void must(bool ok, const char* what) {
    if (ok) return;
    std::fprintf(stderr, "%s failed\n", what);
    std::abort();
}

class Bench {
public:
    Bench() {
        std::filesystem::create_directories(m_folder);
        SampleOptions options;
        options.rows = rowCount();
        std::string csv;
        must(generateLeads(options,
                           [&csv](std::string_view bytes) -> Result<void> {
                               csv += bytes;
                               return {};
                           })
                 .has_value(),
             "generate");
        m_table = importLeads(FileBytes(csv), {}).value();
    }
    ~Bench() { std::filesystem::remove_all(m_folder); }
    Bench(const Bench&) = delete;
    Bench& operator=(const Bench&) = delete;

    const LeadTable& table() const { return *m_table; }
    const Clock& clock() const { return m_clock; }
    std::filesystem::path freshFile() { return m_folder / (std::to_string(++m_files) + ".db"); }
    SecretBytes key() const { return SecretBytes(kKeyBytes); }

    // The same cells, one column each, split before the clock starts.
    double bareImport(const std::filesystem::path& file) const {
        auto connection =
            EncryptedConnection::open(file, key(), EncryptedConnection::Mode::CreateNew).value();
        const std::size_t columns = table().records().columnCount();
        std::string create = "CREATE TABLE bare(id INTEGER PRIMARY KEY";
        std::string insert = "INSERT INTO bare VALUES(?";
        for (std::size_t i = 0; i < columns; ++i) {
            create += ", c" + std::to_string(i) + " TEXT";
            insert += ",?";
        }
        must(connection->run((create + ')').c_str()).has_value(), "create");
        std::vector<std::vector<CellView>> rows(table().rowCount());
        RowReader reader(table().records());
        for (std::size_t row = 0; row < rows.size(); ++row) reader.cells(row, rows[row]);
        return secondsFor([&] {
            must(connection->run("BEGIN").has_value(), "begin");
            BulkStatement statement(*connection, insert + ')');
            for (std::size_t row = 0; row < rows.size(); ++row) {
                statement.bind(1, static_cast<std::int64_t>(row + 1));
                for (std::size_t i = 0; i < columns; ++i)
                    statement.bind(static_cast<int>(i) + 2, rows[row][i].raw);
                must(statement.run().has_value(), "insert");
            }
            must(connection->run("COMMIT").has_value() && connection->checkpoint().has_value(), "commit");
        });
    }

    double bareLoad(const std::filesystem::path& file) const {
        auto connection =
            EncryptedConnection::open(file, key(), EncryptedConnection::Mode::OpenExisting).value();
        std::size_t bytes = 0;
        const double seconds = secondsFor([&] {
            BulkStatement all(*connection, "SELECT * FROM bare ORDER BY id");
            while (all.step().value())
                for (std::size_t i = 0; i < table().records().columnCount(); ++i)
                    bytes += all.text(static_cast<int>(i) + 1).size();
        });
        benchmark::DoNotOptimize(bytes);
        return seconds;
    }

private:
    std::filesystem::path m_folder =
        std::filesystem::temp_directory_path() / ("farol-store-bench-" + std::to_string(std::rand()));
    SystemClock m_clock;
    std::shared_ptr<const LeadTable> m_table;
    int m_files = 0;
};

Bench& bench() {
    static Bench made;
    return made;
}

void importAndLoad(benchmark::State& state) {
    Bench& all = bench();
    for (auto unused : state) {
        const std::filesystem::path bare = all.freshFile();
        const std::filesystem::path own = all.freshFile();
        const double bareImport = all.bareImport(bare);
        const double bareLoad = all.bareLoad(bare);
        SqlCompanyDatabases databases(all.clock());
        auto database = databases.create(own, all.key()).value();
        std::ofstream("/proc/self/clear_refs") << 5; // the peak begins anew
        const long before = memoryOf("VmRSS:");
        const double import = secondsFor([&] {
            must(database->leads().import(all.table(), {"a.csv", "a", 0, "standard 2"}).has_value(),
                 "import");
        });
        const long peak = memoryOf("VmHWM:");
        database.reset();
        const double open = secondsFor([&] { database = databases.open(own, all.key()).value(); });
        const double load = secondsFor([&] { must(database->leads().load().has_value(), "load"); });
        state.SetIterationTime(import + load);
        state.counters["bareImport_s"] = bareImport;
        state.counters["import_s"] = import;
        state.counters["import_ratio"] = import / bareImport;
        state.counters["bareLoad_s"] = bareLoad;
        state.counters["load_s"] = load;
        state.counters["load_ratio"] = load / bareLoad;
        state.counters["open_s"] = open;
        state.counters["import_MiB_above"] = double(peak - before) / 1024;
    }
}
BENCHMARK(importAndLoad)->Iterations(1)->Repetitions(3)->UseManualTime()->Unit(benchmark::kSecond);

} // namespace
} // namespace farol::platform
