// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/company/extra_cells.h"

#include "core/csv/csv_writer.h"
#include "core/csv/record_splitter.h"
#include "core/text/fold.h"

#include <map>
#include <utility>

namespace farol {
namespace {

// A name and which of its columns it is, from 0.
using Occurrence = std::pair<std::string_view, std::size_t>;

std::vector<Occurrence> occurrencesOf(const std::vector<std::string>& names) {
    std::vector<Occurrence> occurrences;
    std::map<std::string_view, std::size_t> seen;
    for (const std::string& name : names) occurrences.emplace_back(name, seen[name]++);
    return occurrences;
}

} // namespace

void ExtraCellsWriter::clear() {
    m_record.clear();
    m_cells = 0;
    m_isFilled = false;
}

void ExtraCellsWriter::append(std::string_view cell) {
    if (m_cells++ > 0) m_record += ',';
    if (cell.empty()) return;
    appendCsvCell(m_record, cell);
    m_isFilled = true;
}

std::vector<std::string> extraCells(std::string_view record) {
    std::vector<std::string> cells;
    const Dialect dialect;
    RecordSplitter splitter(record, dialect);
    std::vector<CellView> views;
    std::string scratch;
    if (!splitter.next(views)) return cells;
    for (const CellView& view : views) cells.emplace_back(plainText(view, dialect, scratch));
    return cells;
}

std::vector<std::string> unionOfNames(std::vector<std::string> names, const std::vector<std::string>& more) {
    std::map<std::string, std::size_t> held;
    for (const std::string& name : names) ++held[name];
    for (const auto& [name, occurrence] : occurrencesOf(more))
        if (occurrence >= held[std::string(name)]) names.emplace_back(name);
    return names;
}

std::vector<std::size_t> placesOf(const std::vector<std::string>& names,
                                  const std::vector<std::string>& all) {
    std::map<Occurrence, std::size_t> places;
    const std::vector<Occurrence> occurrences = occurrencesOf(all);
    for (std::size_t i = 0; i < all.size(); ++i) places.emplace(occurrences[i], i);
    std::vector<std::size_t> found;
    for (const Occurrence& occurrence : occurrencesOf(names)) found.push_back(places.at(occurrence));
    return found;
}

NamedCells mergedCells(const NamedCells& older, const NamedCells& newer, const MissingMarkers& missing) {
    NamedCells merged{unionOfNames(older.names, newer.names), {}};
    std::vector<std::string> cells = extraCells(older.record);
    cells.resize(merged.names.size());
    const std::vector<std::string> fresh = extraCells(newer.record);
    const std::vector<std::size_t> places = placesOf(newer.names, merged.names);
    for (std::size_t i = 0; i < fresh.size() && i < places.size(); ++i) {
        std::string& cell = cells[places[i]];
        if (cell.empty() || !missing.contains(trimmed(fresh[i]))) cell = fresh[i];
    }
    ExtraCellsWriter writer;
    for (const std::string& cell : cells) writer.append(cell);
    merged.record = writer.record();
    return merged;
}

} // namespace farol
