// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/gzip_input.h"

#include "core/input/unpacked_input.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <string>
#include <zlib.h>

namespace farol {

Result<FileBytes> unpackGzip(std::string_view packed, const TaskControl& control) {
    constexpr int kGzipWindow = 15 + 16; // the largest window, gzip's header
    constexpr std::size_t kBlock = std::size_t{1} << 20;
    z_stream stream{};
    if (inflateInit2(&stream, kGzipWindow) != Z_OK) return failure(ErrorCode::Internal, {}, "zlib");
    const std::unique_ptr<z_stream, int (*)(z_stream*)> owner(&stream, &inflateEnd);
    const std::size_t limit = unpackLimit(packed.size());
    const auto block = std::make_unique_for_overwrite<char[]>(kBlock);
    std::string out;
    std::size_t used = 0;
    while (true) {
        if (control.isCancelled()) return failure(ErrorCode::Cancelled);
        const std::size_t given =
            std::min<std::size_t>(packed.size() - used, std::numeric_limits<uInt>::max());
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data() + used));
        stream.avail_in = static_cast<uInt>(given);
        stream.next_out = reinterpret_cast<Bytef*>(block.get());
        stream.avail_out = static_cast<uInt>(kBlock);
        const int status = inflate(&stream, Z_NO_FLUSH);
        used += given - stream.avail_in;
        out.append(block.get(), kBlock - stream.avail_out);
        if (out.size() > limit) return failure(ErrorCode::BadContainer, {}, "bomb");
        control.report(static_cast<double>(used) / static_cast<double>(packed.size()));
        if (status == Z_STREAM_END) {
            // Another member may follow; what follows the last one is padding.
            const bool another = packed.substr(used).starts_with("\x1F\x8B");
            if (!another) return FileBytes(out);
            inflateReset(&stream);
        } else if (status != Z_OK || (used == packed.size() && stream.avail_out == kBlock)) {
            return failure(ErrorCode::BadContainer, {}, "damaged");
        }
    }
}

} // namespace farol
