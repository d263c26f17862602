// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/export_leads.h"

#include "core/base/atomic_file.h"
#include "core/csv/csv_writer.h"
#include "core/csv/formula_guard.h"
#include "core/leads/farol_export.h"

#include <string>
#include <vector>

namespace farol {
namespace {

constexpr std::size_t kBlockBytes = std::size_t{1} << 20;
constexpr std::size_t kRowsPerPoll = 4'096;

// Gathers records into large blocks for a sink.
class BlockWriter {
public:
    explicit BlockWriter(const ByteSink& sink) : m_sink(sink) {
        m_block.reserve(kBlockBytes + kBlockBytes / 8);
    }

    std::string& block() { return m_block; }
    Result<void> flushWhenFull() { return m_block.size() < kBlockBytes ? Result<void>{} : flush(); }
    Result<void> flush() {
        Result<void> written = m_block.empty() ? Result<void>{} : m_sink(m_block);
        m_block.clear();
        return written;
    }

private:
    const ByteSink& m_sink;
    std::string m_block;
};

void appendGuarded(std::string& out, std::string_view text, bool guard) {
    if (!guard || !looksLikeFormula(text)) {
        appendCsvCell(out, text);
        return;
    }
    std::string guarded("'");
    guarded += text;
    appendCsvCell(out, guarded);
}

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
        out += std::to_string(m_scored.scores[row]);
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

} // namespace

Result<void> writeScoredCsv(const ScoredLeads& scored, const ExportOptions& options, const ByteSink& sink,
                            const TaskControl& control) {
    const LeadTable& leads = *scored.leads;
    const std::size_t columns = leads.records().columnCount();
    BlockWriter writer(sink);
    std::string& out = writer.block();
    for (const std::string& name : leads.records().columnNames()) {
        appendGuarded(out, name, options.guardFormulas);
        out += ',';
    }
    const ResultCells results(scored, options);
    results.appendHeader(out);
    std::vector<CellView> cells;
    std::string scratch;
    for (std::size_t rank = 0; rank < scored.ranking.size(); ++rank) {
        if (rank % kRowsPerPoll == 0) {
            if (control.isCancelled()) return failure(ErrorCode::Cancelled);
            control.report(static_cast<double>(rank) / static_cast<double>(scored.ranking.size()));
        }
        const std::size_t row = scored.ranking[rank];
        leads.records().cells(row, cells);
        for (std::size_t column = 0; column < columns; ++column) {
            appendGuarded(out, leads.originalText(cells, column, scratch), options.guardFormulas);
            out += ',';
        }
        results.append(out, row);
        if (Result<void> written = writer.flushWhenFull(); !written) return written;
    }
    control.report(1.0);
    return writer.flush();
}

Result<void> writeCleanCsv(const LeadTable& leads, const ByteSink& sink, const TaskControl& control) {
    const RecordTable& records = leads.records();
    BlockWriter writer(sink);
    std::string& out = writer.block();
    if (records.hasHeader()) {
        for (std::size_t column = 0; column < records.headerColumnCount(); ++column) {
            if (column > 0) out += ',';
            appendCsvCell(out, records.columnNames()[column]);
        }
        endCsvRecord(out, 0);
    }
    std::vector<CellView> cells;
    std::string scratch;
    for (std::size_t row = 0; row < records.rowCount(); ++row) {
        if (row % kRowsPerPoll == 0) {
            if (control.isCancelled()) return failure(ErrorCode::Cancelled);
            control.report(static_cast<double>(row) / static_cast<double>(records.rowCount()));
        }
        records.cells(row, cells);
        const std::size_t begin = out.size();
        for (std::size_t column = 0; column < cells.size(); ++column) {
            if (column > 0) out += ',';
            const std::string_view text = plainText(cells[column], records.dialect(), scratch);
            appendCsvCell(out, leads.isFarolExport() && isGuarded(text) ? text.substr(1) : text);
        }
        endCsvRecord(out, begin);
        if (Result<void> written = writer.flushWhenFull(); !written) return written;
    }
    control.report(1.0);
    return writer.flush();
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
