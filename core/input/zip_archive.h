// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the members of a ZIP archive that is in memory.
#pragma once

#include "core/base/file_bytes.h"
#include "core/base/line_limit.h"
#include "core/base/result.h"
#include "core/base/task_control.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct zip;

namespace farol {

struct ZipMember {
    std::string name; // as the archive says, "xl/workbook.xml"
    std::uint64_t index = 0;
    std::uint64_t sizeBytes = 0; // unpacked, as the archive says: not to be trusted
};

class ZipArchive {
public:
    //   packed   outlives the archive
    //   errors   BadContainer with detail "damaged"
    static Result<ZipArchive> open(std::string_view packed);

    // Files, without folders and without what macOS adds ("__MACOSX/").
    const std::vector<ZipMember>& members() const { return m_members; }
    const ZipMember* find(std::string_view name) const; // case is ignored; null when there is none

    // The most that all reads together may unpack, in bytes.
    std::size_t unpackedLimit() const;

    //   lines    for a text; the XML of a workbook may well be one line
    //   errors   BadContainer with detail "damaged", "encrypted" or "bomb"; NotDelimitedText with
    //            "endless-line"; Cancelled
    Result<FileBytes> read(const ZipMember& member, const TaskControl& control = {},
                           LineLimit* lines = nullptr);

private:
    ZipArchive() = default;

    std::unique_ptr<zip, void (*)(zip*)> m_zip{nullptr, nullptr};
    std::vector<ZipMember> m_members;
    std::unordered_map<std::string, std::size_t> m_byName; // lower case -> place in m_members
    std::size_t m_packedBytes = 0;
    std::size_t m_unpackedBytes = 0; // so far
};

} // namespace farol
