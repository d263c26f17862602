// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/zip_archive.h"

#include "core/input/unpacked_input.h"
#include "core/text/fold.h"

#include <algorithm>
#include <utility>
#include <zip.h>

namespace farol {

Result<ZipArchive> ZipArchive::open(std::string_view packed) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(packed.data(), packed.size(), 0, &error);
    zip_t* handle = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!handle) {
        if (source) zip_source_free(source);
        zip_error_fini(&error);
        return failure(ErrorCode::BadContainer, {}, "damaged");
    }
    ZipArchive archive;
    archive.m_packedBytes = packed.size();
    archive.m_zip = {handle, &zip_discard};
    const zip_int64_t count = zip_get_num_entries(handle, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t status;
        const auto index = static_cast<zip_uint64_t>(i);
        if (zip_stat_index(handle, index, 0, &status) != 0 || (status.valid & ZIP_STAT_NAME) == 0) continue;
        const std::string name = status.name;
        if (name.empty() || name.ends_with('/') || name.starts_with("__MACOSX/")) continue;
        archive.m_byName.emplace(lowerCase(name), archive.m_members.size());
        archive.m_members.push_back({name, index, (status.valid & ZIP_STAT_SIZE) != 0 ? status.size : 0});
    }
    return archive;
}

const ZipMember* ZipArchive::find(std::string_view name) const {
    const auto found = m_byName.find(lowerCase(name));
    return found == m_byName.end() ? nullptr : &m_members[found->second];
}

std::size_t ZipArchive::unpackedLimit() const {
    return unpackLimit(m_packedBytes);
}

Result<FileBytes> ZipArchive::read(const ZipMember& member, const TaskControl& control, LineLimit* lines) {
    const std::size_t limit = unpackedLimit() - m_unpackedBytes;
    if (member.sizeBytes > limit) return failure(ErrorCode::BadContainer, {}, "bomb");
    constexpr std::size_t kSmallestBlock = 4096;
    constexpr std::size_t kLargestBlock = std::size_t{1} << 20;
    const auto block = std::clamp(static_cast<std::size_t>(member.sizeBytes), kSmallestBlock, kLargestBlock);
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(
        zip_fopen_index(m_zip.get(), member.index, 0), &zip_fclose);
    if (!file) {
        const int code = zip_error_code_zip(zip_get_error(m_zip.get()));
        const bool locked =
            code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD || code == ZIP_ER_ENCRNOTSUPP;
        return failure(ErrorCode::BadContainer, {}, locked ? "encrypted" : "damaged");
    }
    ByteBuffer out;
    while (true) {
        if (control.isCancelled()) return failure(ErrorCode::Cancelled);
        char* const place = out.room(block);
        const zip_int64_t got = zip_fread(file.get(), place, block);
        if (got < 0) return failure(ErrorCode::BadContainer, {}, "damaged");
        if (got == 0) return FileBytes(std::move(out));
        const auto bytes = static_cast<std::size_t>(got);
        out.commit(bytes);
        if (out.size() > limit) return failure(ErrorCode::BadContainer, {}, "bomb");
        m_unpackedBytes += bytes;
        if (lines && !lines->accepts({place, bytes}))
            return failure(ErrorCode::NotDelimitedText, {}, "endless-line");
        if (member.sizeBytes > 0)
            control.report(
                std::min(1.0, static_cast<double>(out.size()) / static_cast<double>(member.sizeBytes)));
    }
}

} // namespace farol
