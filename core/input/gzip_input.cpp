// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/gzip_input.h"

#include "core/base/line_limit.h"
#include "core/input/unpacked_input.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <utility>
#include <zlib.h>

namespace farol {

Result<FileBytes> unpackGzip(std::string_view packed, const TaskControl& control) {
    constexpr int kGzipWindow = 15 + 16; // the largest window, gzip's header
    constexpr std::size_t kBlock = std::size_t{1} << 20;
    z_stream stream{};
    if (inflateInit2(&stream, kGzipWindow) != Z_OK) return failure(ErrorCode::Internal, {}, "zlib");
    const std::unique_ptr<z_stream, int (*)(z_stream*)> owner(&stream, &inflateEnd);
    const std::size_t limit = unpackLimit(packed.size());
    ByteBuffer out;
    LineLimit lines;
    std::size_t used = 0;
    while (true) {
        if (control.isCancelled()) return failure(ErrorCode::Cancelled);
        const std::size_t given =
            std::min<std::size_t>(packed.size() - used, std::numeric_limits<uInt>::max());
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data() + used));
        stream.avail_in = static_cast<uInt>(given);
        char* const place = out.room(kBlock);
        stream.next_out = reinterpret_cast<Bytef*>(place);
        stream.avail_out = static_cast<uInt>(kBlock);
        const int status = inflate(&stream, Z_NO_FLUSH);
        used += given - stream.avail_in;
        const std::size_t got = kBlock - stream.avail_out;
        out.commit(got);
        if (out.size() > limit) return failure(ErrorCode::BadContainer, {}, "bomb");
        if (!lines.accepts({place, got})) return failure(ErrorCode::NotDelimitedText, {}, "endless-line");
        control.report(static_cast<double>(used) / static_cast<double>(packed.size()));
        if (status == Z_STREAM_END) {
            // Another member may follow; what follows the last one is padding.
            const bool another = packed.substr(used).starts_with("\x1F\x8B");
            if (!another) return FileBytes(std::move(out));
            inflateReset(&stream);
        } else if (status != Z_OK || (used == packed.size() && stream.avail_out == kBlock)) {
            return failure(ErrorCode::BadContainer, {}, "damaged");
        }
    }
}

} // namespace farol
