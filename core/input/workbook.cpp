// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/workbook.h"

#include "core/input/cell_format.h"
#include "core/input/sheet_reader.h"
#include "core/input/sheet_text.h"
#include "core/input/xml_events.h"
#include "core/text/fold.h"

#include <charconv>
#include <map>
#include <utility>

namespace farol {
namespace {

struct SheetEntry {
    std::string name;
    std::string relation;
};

struct Book {
    std::vector<SheetEntry> sheets;
    bool is1904 = false;
};

int toInt(std::string_view text) {
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

// Reads a member that may be absent: a workbook without numbers has no styles.
Result<void> readPart(ZipArchive& archive, std::string_view name, const XmlHandlers& handlers) {
    const ZipMember* member = archive.find(name);
    if (!member) return {};
    const Result<FileBytes> xml = archive.read(*member);
    if (!xml) return tl::unexpected(xml.error());
    return readXml(xml->view(), handlers);
}

Result<Book> readBook(ZipArchive& archive) {
    Book book;
    XmlHandlers handlers;
    handlers.onStart = [&](std::string_view name, const std::vector<XmlAttribute>& attributes) {
        if (name == "sheet")
            book.sheets.push_back(
                {std::string(attribute(attributes, "name")), std::string(attribute(attributes, "id"))});
        if (name == "workbookPr") {
            const std::string_view flag = attribute(attributes, "date1904");
            book.is1904 = flag == "1" || flag == "true";
        }
    };
    if (const Result<void> read = readPart(archive, "xl/workbook.xml", handlers); !read)
        return tl::unexpected(read.error());
    if (book.sheets.empty()) return failure(ErrorCode::BadContainer, {}, "damaged");
    return book;
}

// Relation id -> path in the archive.
Result<std::map<std::string, std::string>> readRelations(ZipArchive& archive) {
    std::map<std::string, std::string> targets;
    XmlHandlers handlers;
    handlers.onStart = [&](std::string_view name, const std::vector<XmlAttribute>& attributes) {
        if (name != "Relationship") return;
        const std::string target(attribute(attributes, "Target"));
        targets[std::string(attribute(attributes, "Id"))] =
            target.starts_with('/') ? target.substr(1) : "xl/" + target;
    };
    if (const Result<void> read = readPart(archive, "xl/_rels/workbook.xml.rels", handlers); !read)
        return tl::unexpected(read.error());
    return targets;
}

Result<std::vector<std::string>> readSharedStrings(ZipArchive& archive) {
    std::vector<std::string> strings;
    bool inText = false;
    int phonetic = 0; // how to read a Japanese text aloud is no part of it
    XmlHandlers handlers;
    handlers.onStart = [&](std::string_view name, const std::vector<XmlAttribute>&) {
        if (name == "si") strings.emplace_back();
        if (name == "rPh") ++phonetic;
        inText = name == "t" && phonetic == 0;
    };
    handlers.onEnd = [&](std::string_view name) {
        if (name == "rPh") --phonetic;
        if (name == "t") inText = false;
        if (name == "si") strings.back() = plainSheetText(strings.back());
    };
    handlers.onText = [&](std::string_view text) {
        if (inText && !strings.empty()) strings.back() += text;
    };
    if (const Result<void> read = readPart(archive, "xl/sharedStrings.xml", handlers); !read)
        return tl::unexpected(read.error());
    return strings;
}

// The format of each cell style, in the order in which cells refer to them.
Result<std::vector<CellFormat>> readStyles(ZipArchive& archive) {
    std::map<int, CellFormat> custom;
    std::vector<CellFormat> formats;
    bool inCellStyles = false;
    XmlHandlers handlers;
    handlers.onStart = [&](std::string_view name, const std::vector<XmlAttribute>& attributes) {
        if (name == "numFmt")
            custom[toInt(attribute(attributes, "numFmtId"))] =
                formatOfCode(attribute(attributes, "formatCode"));
        if (name == "cellXfs") inCellStyles = true;
        if (name != "xf" || !inCellStyles) return;
        const int id = toInt(attribute(attributes, "numFmtId"));
        const auto own = custom.find(id);
        formats.push_back(own != custom.end() ? own->second : builtInFormat(id));
    };
    handlers.onEnd = [&](std::string_view name) {
        if (name == "cellXfs") inCellStyles = false;
    };
    if (const Result<void> read = readPart(archive, "xl/styles.xml", handlers); !read)
        return tl::unexpected(read.error());
    return formats;
}

bool isAsked(const SheetEntry& entry, std::size_t number, const std::string& sheet) {
    return entry.name == sheet || fold(entry.name) == fold(sheet) || std::to_string(number) == sheet;
}

std::string namesOf(const Book& book) {
    std::string names;
    for (const SheetEntry& sheet : book.sheets) names += (names.empty() ? "\"" : ", \"") + sheet.name + '"';
    return names;
}

} // namespace

Result<SheetText> readWorkbook(ZipArchive& archive, const std::optional<std::string>& sheet,
                               const TaskControl& control) {
    const Result<Book> book = readBook(archive);
    if (!book) return tl::unexpected(book.error());
    const auto relations = readRelations(archive);
    if (!relations) return tl::unexpected(relations.error());
    SheetContext context;
    context.is1904 = book->is1904;
    Result<std::vector<std::string>> strings = readSharedStrings(archive);
    if (!strings) return tl::unexpected(strings.error());
    context.strings = std::move(*strings);
    Result<std::vector<CellFormat>> formats = readStyles(archive);
    if (!formats) return tl::unexpected(formats.error());
    context.formats = std::move(*formats);
    control.report(0.3);
    bool asked = false;
    for (std::size_t i = 0; i < book->sheets.size(); ++i) {
        const SheetEntry& entry = book->sheets[i];
        if (sheet && !isAsked(entry, i + 1, *sheet)) continue;
        asked = true;
        const auto target = relations->find(entry.relation);
        const ZipMember* member = target == relations->end() ? nullptr : archive.find(target->second);
        if (!member) continue; // a chart has no cells
        const Result<FileBytes> xml = archive.read(*member, control.step(0.3, 0.7));
        if (!xml) return tl::unexpected(xml.error());
        Result<std::string> csv =
            readSheet(xml->view(), context, archive.unpackedLimit(), control.step(0.7, 1));
        if (!csv) return tl::unexpected(csv.error());
        if (!csv->empty()) return SheetText{std::move(*csv), entry.name};
    }
    if (sheet && !asked) return failure(ErrorCode::BadContainer, {}, "no-sheet: " + namesOf(*book));
    return failure(ErrorCode::BadContainer, {}, "no-data");
}

} // namespace farol
