// SPDX-License-Identifier: GPL-3.0-or-later
// From the bytes of a file to UTF-8 text.
#pragma once

#include "core/base/file_bytes.h"
#include "core/base/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace farol {

// A character encoding by its lower-case IANA name: "utf-8", "utf-16le", "windows-1252".
struct Encoding {
    std::string name = "utf-8";
    bool hasByteOrderMark = false;
};

// UTF-8 text that owns its bytes, and what was wrong on the way to it.
struct DecodedText {
    FileBytes bytes;
    std::size_t begin = 0; // first byte of text: after a byte order mark
    std::size_t size = 0;  // of the text in bytes: an end-of-file mark of DOS is left out
    Encoding encoding;
    // Offsets into view() of replaced characters, ascending; at most 10,000.
    std::vector<std::size_t> badOffsets;

    std::string_view view() const { return bytes.view().substr(begin, size); }
};

// Says which encoding `bytes` are in: a byte order mark decides, then where the zero bytes of UTF-16 and
// UTF-32 stand, then valid UTF-8, then the code page that the letters make likely.
//   source   docs/csv.md, section "Encoding"
Encoding detectEncoding(std::string_view bytes);

// Decodes into UTF-8. UTF-8 input is not copied. A sequence that is invalid becomes the Windows-1252
// character of each of its bytes in UTF-8 text, U+FFFD in any other encoding, and an entry of `badOffsets`;
// nothing is dropped.
//   encodingName   overrides the detection; any case
//   errors         UnknownEncoding
Result<DecodedText> decodeText(FileBytes bytes, const std::optional<std::string>& encodingName = {});

} // namespace farol
