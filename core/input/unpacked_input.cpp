// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/unpacked_input.h"

#include "core/input/gzip_input.h"
#include "core/input/workbook.h"
#include "core/input/zip_archive.h"
#include "core/text/file_kind.h"
#include "core/text/fold.h"

#include <algorithm>
#include <array>
#include <utility>

namespace farol {
namespace {

bool isTextName(const std::string& name) {
    constexpr std::array kEndings = {".csv", ".tsv", ".txt", ".tab", ".psv"};
    const std::string lower = lowerCase(name);
    return std::any_of(kEndings.begin(), kEndings.end(),
                       [&](const char* ending) { return lower.ends_with(ending); });
}

Result<UnpackedInput> unpackArchive(ZipArchive& archive, const TaskControl& control) {
    std::vector<const ZipMember*> texts;
    for (const ZipMember& member : archive.members())
        if (isTextName(member.name)) texts.push_back(&member);
    if (texts.empty() && archive.members().size() == 1) texts.push_back(&archive.members().front());
    if (texts.empty()) return failure(ErrorCode::BadContainer, {}, "no-text");
    if (texts.size() > 1) {
        std::string names;
        for (const ZipMember* member : texts) names += (names.empty() ? "\"" : ", \"") + member->name + '"';
        return failure(ErrorCode::BadContainer, {}, "many-texts: " + names);
    }
    LineLimit lines;
    Result<FileBytes> text = archive.read(*texts.front(), control, &lines);
    if (!text) return tl::unexpected(text.error());
    return UnpackedInput{std::move(*text), {}, texts.front()->name};
}

} // namespace

std::size_t unpackLimit(std::size_t packedBytes) {
    constexpr std::size_t kAlwaysAllowed = std::size_t{64} << 20;
    constexpr std::size_t kNeverAllowed = std::size_t{2} << 30;
    constexpr std::size_t kMostExpansion = 200;
    return std::clamp(packedBytes * kMostExpansion, kAlwaysAllowed, kNeverAllowed);
}

Result<UnpackedInput> unpackInput(FileBytes bytes, const std::optional<std::string>& sheet,
                                  const TaskControl& control) {
    const std::string_view kind = recogniseNonText(bytes.view()).value_or("text");
    if (kind == "gzip") {
        Result<FileBytes> unpacked = unpackGzip(bytes.view(), control);
        if (!unpacked) return tl::unexpected(unpacked.error());
        return UnpackedInput{std::move(*unpacked), {}, {}};
    }
    if (kind != "zip" && kind != "xlsx") return UnpackedInput{std::move(bytes), {}, {}};
    Result<ZipArchive> archive = ZipArchive::open(bytes.view());
    // What only looks like an archive or a workbook gets the advice for one that we cannot open.
    if (!archive) return failure(ErrorCode::NotDelimitedText, {}, std::string(kind));
    if (!archive->find("xl/workbook.xml")) {
        if (kind == "xlsx") return failure(ErrorCode::NotDelimitedText, {}, "xlsx");
        return unpackArchive(*archive, control);
    }
    Result<SheetText> text = readWorkbook(*archive, sheet, control);
    if (!text) return tl::unexpected(text.error());
    return UnpackedInput{FileBytes(text->csv), Dialect{}, std::move(text->name)};
}

} // namespace farol
