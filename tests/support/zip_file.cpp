// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/zip_file.h"

#include <stdexcept>
#include <zip.h>

namespace farol::testing {
namespace {

void require(bool holds) {
    if (!holds) throw std::runtime_error("libzip wrote no archive");
}

} // namespace

std::string zipOf(const ZipEntries& entries, const std::string& password) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(source);
    zip_t* archive = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    require(archive != nullptr);
    for (const auto& [name, contents] : entries) {
        zip_source_t* data = zip_source_buffer(archive, contents.data(), contents.size(), 0);
        const zip_int64_t index = zip_file_add(archive, name.c_str(), data, ZIP_FL_ENC_UTF_8);
        require(index >= 0);
        constexpr std::size_t kTooSmallToPack = 1024;
        if (contents.size() < kTooSmallToPack)
            zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
        if (!password.empty())
            zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256,
                                    password.c_str());
    }
    require(zip_close(archive) == 0);
    zip_source_open(source);
    zip_source_seek(source, 0, SEEK_END);
    std::string bytes(static_cast<std::size_t>(zip_source_tell(source)), '\0');
    zip_source_seek(source, 0, SEEK_SET);
    require(zip_source_read(source, bytes.data(), bytes.size()) == static_cast<zip_int64_t>(bytes.size()));
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

std::string workbookOf(const ZipEntries& sheets, const std::vector<std::string>& strings,
                       const std::string& styles) {
    std::string list;
    std::string relations;
    ZipEntries entries = {{"[Content_Types].xml", "<Types/>"}};
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        list +=
            "<sheet name=\"" + sheets[i].first + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
        relations += "<Relationship Id=\"rId" + number + "\" Target=\"worksheets/sheet" + number + ".xml\"/>";
        entries.emplace_back("xl/worksheets/sheet" + number + ".xml",
                             "<worksheet><sheetData>" + sheets[i].second + "</sheetData></worksheet>");
    }
    std::string shared;
    for (const std::string& text : strings) shared += "<si>" + text + "</si>";
    entries.emplace_back("xl/workbook.xml",
                         "<workbook xmlns:r=\"r\"><sheets>" + list + "</sheets></workbook>");
    entries.emplace_back("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
    entries.emplace_back("xl/sharedStrings.xml", "<sst>" + shared + "</sst>");
    if (!styles.empty()) entries.emplace_back("xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>");
    return zipOf(entries);
}

} // namespace farol::testing
