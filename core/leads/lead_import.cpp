// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leads/lead_import.h"

#include "core/input/unpacked_input.h"
#include "core/leads/column_guesser.h"
#include "core/leads/find_column.h"
#include "core/leads/header_signature.h"
#include "core/leads/header_vocabulary.h"
#include "core/leads/value_kinds.h"
#include "core/text/fold.h"

#include <optional>
#include <set>
#include <utility>

namespace farol {
namespace {

bool isKnownHeader(std::string_view header) {
    const std::optional<HeaderMeaning> meaning = shippedHeaderVocabulary().meaningOf(header);
    return meaning && meaning->isWholeHeader;
}

// The kinds that a header has no reason to be.
std::uint64_t kindsOfValue(std::string_view value) {
    static const ValueKinds telling = [] {
        ValueKinds kinds;
        for (const ValueKind kind : {ValueKind::JobTitle, ValueKind::Industry, ValueKind::City,
                                     ValueKind::Region, ValueKind::Country, ValueKind::PlaceList,
                                     ValueKind::CompanyName, ValueKind::GivenName, ValueKind::Honorific})
            kinds.set(indexOf(kind));
        return kinds;
    }();
    return (shippedValueVocabulary().kindsOf(trimmed(value)) & telling).to_ullong();
}

// Applies the choices, and gives each column its exact name.
Result<void> applyChoices(std::vector<MappingChoice>& choices, const RecordTable& records,
                          ColumnMapping& mapping) {
    const std::vector<std::string>& names = records.columnNames();
    std::set<Field> assigned;
    for (MappingChoice& choice : choices) {
        const std::optional<Field> field = fieldFromName(choice.field);
        if (!field) return failure(ErrorCode::UnknownField, choice.field);
        const std::optional<std::size_t> column = findColumn(names, choice.column);
        if (!column) return failure(ErrorCode::UnknownColumn, choice.column, listOfColumns(records));
        if (!assigned.insert(*field).second)
            return failure(ErrorCode::BadArgument, "mapping", "one column for \"" + choice.field + '"');
        mapping.assign(*field, *column);
        choice.column = names[*column];
    }
    return {};
}

// Those of the recalled choices that could be applied: an earlier or later program may know other fields.
std::vector<MappingChoice> applyRecalled(const std::vector<MappingChoice>& recalled,
                                         const RecordTable& records, ColumnMapping& mapping) {
    std::vector<MappingChoice> applied;
    for (const MappingChoice& choice : recalled) {
        std::vector<MappingChoice> one = {choice};
        if (applyChoices(one, records, mapping)) applied.push_back(std::move(one.front()));
    }
    return applied;
}

// `recalled` with `chosen` over it: a field has one column, and a column one field.
std::vector<MappingChoice> merged(std::vector<MappingChoice> recalled,
                                  const std::vector<MappingChoice>& chosen) {
    for (const MappingChoice& choice : chosen) {
        std::erase_if(recalled, [&choice](const MappingChoice& old) {
            return old.field == choice.field || old.column == choice.column;
        });
        recalled.push_back(choice);
    }
    return recalled;
}

} // namespace

Result<std::shared_ptr<const LeadTable>> importLeads(FileBytes bytes, const ImportOptions& options,
                                                     const TaskControl& control) {
    Result<UnpackedInput> input = unpackInput(std::move(bytes), options.sheet, control.step(0, 0.2));
    if (!input) return tl::unexpected(std::move(input.error()));
    ReadOptions read = options.read;
    if (input->dialect) {
        read.dialect = input->dialect;
        read.encoding = "utf-8"; // we wrote the text
    }
    if (!read.isKnownHeader) read.isKnownHeader = isKnownHeader;
    if (!read.kindsOfValue) read.kindsOfValue = kindsOfValue;
    Result<RecordTable> records = readRecordTable(std::move(input->bytes), read, control.step(0.2, 0.6));
    if (!records) return tl::unexpected(std::move(records.error()));
    const std::string signature = options.store ? headerSignature(*records) : std::string();
    std::vector<MappingChoice> recalled;
    if (!signature.empty()) {
        auto kept = options.store->recall(signature);
        if (!kept) return tl::unexpected(std::move(kept.error()));
        recalled = std::move(*kept);
    }
    std::vector<MappingChoice> chosen = options.mapping;
    ColumnMapping mapping = guessColumns(*records, options.missing);
    recalled = applyRecalled(recalled, *records, mapping);
    if (const Result<void> applied = applyChoices(chosen, *records, mapping); !applied)
        return tl::unexpected(applied.error());
    Result<LeadTable> table =
        LeadTable::build(std::move(*records), std::move(mapping), options.missing, control.step(0.6, 1));
    if (!table) return tl::unexpected(std::move(table.error()));
    if (!signature.empty() && !chosen.empty()) {
        const Result<void> kept = options.store->remember(signature, merged(std::move(recalled), chosen));
        if (!kept) return tl::unexpected(kept.error());
    }
    return std::make_shared<const LeadTable>(std::move(*table));
}

Result<std::shared_ptr<const LeadTable>>
importLeadFile(const std::filesystem::path& path, const ImportOptions& options, const TaskControl& control) {
    Result<FileBytes> bytes = readFile(path, control.step(0, 0.2));
    if (!bytes) return tl::unexpected(std::move(bytes.error()));
    auto table = importLeads(std::move(*bytes), options, control.step(0.2, 1));
    // What is wrong with the file itself comes without its name.
    if (!table && table.error().subject.empty() && table.error().code != ErrorCode::Cancelled)
        table.error().subject = pathText(path);
    return table;
}

} // namespace farol
