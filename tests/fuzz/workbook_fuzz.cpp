// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet becomes plain RFC 4180 with its rows and texts; any XML becomes that or is refused with a reason.
#include "core/input/unpacked_input.h"
#include "tests/fuzz/choices.h"
#include "tests/fuzz/fuzz_check.h"
#include "tests/fuzz/fuzz_targets.h"
#include "tests/fuzz/written_sheet.h"
#include "tests/support/zip_file.h"

#include <algorithm>

namespace farol::fuzz {
namespace {

Result<std::string> unpacked(const std::string& book, const std::optional<std::string>& sheet = {}) {
    const Result<UnpackedInput> input = unpackInput(FileBytes(book), sheet);
    if (!input) return tl::unexpected(input.error());
    require(input->dialect == Dialect{}, "the text of a workbook needs no guess");
    require(input->bytes.view().size() <= unpackLimit(book.size()), "what unpacks stays under the limit");
    return std::string(input->bytes.view());
}

void checkWritten(Choices& choices) {
    const WrittenSheet sheet = someSheet(choices);
    const Result<std::string> text =
        unpacked(testing::workbookOf({{"Cover", ""}, {"Leads", sheet.xml}}, sheet.strings, kSheetStyles));
    if (sheet.rows.empty()) {
        require(!text && text.error().detail == "no-data", "a workbook without data says so");
        return;
    }
    require(text.has_value(), "a workbook can be read");
    std::vector<Cells> read = parseRfc4180(*text);
    for (Cells& cells : read)
        while (!cells.empty() && cells.back().empty()) cells.pop_back();
    require(read.size() == sheet.rows.size(), "a workbook has as many rows as its sheet");
    require(read == sheet.rows, "a workbook has the texts of its sheet");
}

std::size_t countOf(std::string_view text, std::string_view word) {
    std::size_t count = 0;
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1))
        ++count;
    return count;
}

// The parts of a workbook as they are, inside an archive that is sound.
void checkAnyXml(std::string_view input) {
    const std::vector<std::string_view> given = splitAt(input, "\n~~~\n");
    std::vector<std::string> parts = {
        "<worksheet/>", "<sst><si><t>a,b</t></si><si><t>\"c\"</t></si></sst>",
        "<styleSheet>" + std::string(kSheetStyles) + "</styleSheet>",
        "<workbook><sheets><sheet name=\"S\" id=\"r\"/></sheets></workbook>",
        "<Relationships><Relationship Id=\"r\" Target=\"worksheets/sheet1.xml\"/></Relationships>"};
    for (std::size_t i = 0; i < std::min(given.size(), parts.size()); ++i)
        if (!given[i].empty()) parts[i] = given[i];
    const std::string book = testing::zipOf({{"xl/worksheets/sheet1.xml", parts[0]},
                                             {"xl/sharedStrings.xml", parts[1]},
                                             {"xl/styles.xml", parts[2]},
                                             {"xl/workbook.xml", parts[3]},
                                             {"xl/_rels/workbook.xml.rels", parts[4]}});
    const Result<std::string> text = unpacked(book);
    if (!text) return requireContainerError(text.error());
    require(isValidUtf8(*text), "the text of a workbook is valid UTF-8");
    const std::vector<Cells> rows = parseRfc4180(*text);
    require(!rows.empty(), "a sheet with data has a row");
    const bool isAscii = parts[0].find('\0') == std::string::npos; // no UTF-16
    const std::size_t most = countOf(parts[0], "row");
    require(!isAscii || given.size() > 3 || rows.size() <= most, "no row is made up");
    for (const Cells& cells : rows) {
        require(cells.size() <= 16'384, "a row is as wide as sheets can be");
        require(
            std::any_of(cells.begin(), cells.end(), [](const std::string& cell) { return !cell.empty(); }),
            "a row has a text");
    }
}

} // namespace

void workbook(std::string_view input) {
    Choices choices(input);
    checkWritten(choices);
    checkAnyXml(input);
}

} // namespace farol::fuzz
