// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/export_leads.h"

#include "core/base/atomic_file.h"
#include "core/base/parallel.h"
#include "core/csv/csv_writer.h"
#include "core/export/row_writer.h"
#include "core/leads/farol_export.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <thread>

namespace farol {
namespace {

constexpr std::size_t kRowsPerBlock = 4'096;
constexpr std::size_t kAhead = 12;    // rows whose text is fetched before it is written
constexpr std::size_t kFarAhead = 32; // likewise, where it stands

// What stands behind the leads' own columns.
class ResultCells {
public:
    ResultCells(const ScoredLeads& scored, const ExportOptions& options)
        : m_scored(scored), m_options(options), m_hasExclusions(!scored.rules.disqualifiers.empty()) {}

    void appendHeader(std::string& out) const {
        out += kScoreColumn;
        if (m_options.withGrades) (out += ',') += kGradeColumn;
        if (m_options.withGrades && m_hasExclusions) (out += ',') += kExcludedColumn;
        out += "\r\n";
    }

    void append(std::string& out, std::size_t row) const {
        std::array<char, 12> score;
        const auto end = std::to_chars(score.data(), score.data() + score.size(), m_scored.scores[row]).ptr;
        out.append(score.data(), end);
        if (m_options.withGrades) {
            out += ',';
            appendGuarded(out, gradeName(m_scored.rules.grades, m_scored.grades[row]),
                          m_options.guardFormulas);
        }
        if (m_options.withGrades && m_hasExclusions) {
            out += ',';
            if (const Disqualifier* why = exclusionOf(m_scored, row))
                appendGuarded(out, why->reason, m_options.guardFormulas);
        }
        out += "\r\n";
    }

private:
    const ScoredLeads& m_scored;
    const ExportOptions& m_options;
    bool m_hasExclusions;
};

// Calls `append(writer, block, i)` for i from 0 to count - 1 on all cores, and hands what they append to
// `sink` in that order.
template <typename Append>
Result<void> writeRows(const LeadTable& leads, std::size_t count, const Append& append, const ByteSink& sink,
                       const TaskControl& control) {
    const auto caller = std::this_thread::get_id();
    const std::size_t parts = (count + kRowsPerBlock - 1) / kRowsPerBlock;
    std::size_t taken = 0;
    Result<void> outcome;
    const auto make = [&](std::size_t part, std::string& block) {
        RowWriter writer(leads);
        const std::size_t end = std::min(count, (part + 1) * kRowsPerBlock);
        for (std::size_t i = part * kRowsPerBlock; i < end; ++i) append(writer, block, i);
    };
    const auto take = [&](std::string_view block) {
        outcome = control.isCancelled() ? Result<void>(failure(ErrorCode::Cancelled)) : sink(block);
        ++taken;
        // Progress goes to the thread that waits for it; the others keep silent.
        if (outcome && std::this_thread::get_id() == caller)
            control.report(static_cast<double>(taken) / static_cast<double>(parts));
        return outcome.has_value();
    };
    makeInOrder(parts, make, take);
    if (outcome) control.report(1.0);
    return outcome;
}

} // namespace

Result<void> writeScoredCsv(const ScoredLeads& scored, const ExportOptions& options, const ByteSink& sink,
                            const TaskControl& control) {
    const LeadTable& leads = *scored.leads;
    const std::size_t columns = leads.records().columnCount();
    const ResultCells results(scored, options);
    std::string header;
    for (const std::string& name : leads.records().columnNames()) {
        appendGuarded(header, name, options.guardFormulas);
        header += ',';
    }
    results.appendHeader(header);
    if (Result<void> written = sink(header); !written) return written;
    const auto appendRow = [&](RowWriter& writer, std::string& out, std::size_t rank) {
        // Rows in the order of their scores stand all over the text.
        if (rank + kFarAhead < scored.ranking.size()) {
            leads.records().prefetchPlace(scored.ranking[rank + kFarAhead]);
            leads.records().prefetchText(scored.ranking[rank + kAhead]);
        }
        const std::size_t row = scored.ranking[rank];
        writer.append(out, row, columns, options.guardFormulas);
        results.append(out, row);
    };
    return writeRows(leads, scored.ranking.size(), appendRow, sink, control);
}

Result<void> writeCleanCsv(const LeadTable& leads, const ByteSink& sink, const TaskControl& control) {
    const RecordTable& records = leads.records();
    if (records.hasHeader()) {
        std::string header;
        for (std::size_t column = 0; column < records.headerColumnCount(); ++column) {
            if (column > 0) header += ',';
            const auto append = records.headerColumnCount() == 1 ? appendOnlyCell : appendCsvCell;
            append(header, records.columnNames()[column]);
        }
        endCsvRecord(header, 0);
        if (Result<void> written = sink(header); !written) return written;
    }
    const auto appendRow = [](RowWriter& writer, std::string& out, std::size_t row) {
        writer.appendClean(out, row);
    };
    return writeRows(leads, records.rowCount(), appendRow, sink, control);
}

Result<void> writeFileAtomically(const std::filesystem::path& target,
                                 const std::function<Result<void>(const ByteSink&)>& write) {
    Result<AtomicFile> file = AtomicFile::create(target);
    if (!file) return tl::unexpected(file.error());
    Result<void> written = write([&](std::string_view bytes) { return file->write(bytes); });
    if (!written) return written;
    return file->commit();
}

Result<void> exportScoredFile(const ScoredLeads& scored, const ExportOptions& options,
                              const std::filesystem::path& target, const TaskControl& control) {
    return writeFileAtomically(
        target, [&](const ByteSink& sink) { return writeScoredCsv(scored, options, sink, control); });
}

} // namespace farol
