// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/encoding.h"

#include "core/text/code_page.h"
#include "core/text/fold.h"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <memory>

namespace farol {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kMostBadOffsets = 10'000;

struct ByteOrderMark {
    std::string_view bytes;
    const char* encoding;
};
constexpr std::array kByteOrderMarks = {
    ByteOrderMark{"\xEF\xBB\xBF"sv, "utf-8"},    ByteOrderMark{"\xFF\xFE\0\0"sv, "utf-32le"},
    ByteOrderMark{"\0\0\xFE\xFF"sv, "utf-32be"}, ByteOrderMark{"\xFF\xFE"sv, "utf-16le"},
    ByteOrderMark{"\xFE\xFF"sv, "utf-16be"},
};

// Length of the valid UTF-8 sequence at `text[at]`, 0 when it is invalid.
//   source   Unicode 15, table 3-7
std::size_t sequenceLength(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const auto follows = [&](std::size_t i, unsigned low = 0x80, unsigned high = 0xBF) {
        return at + i < text.size() && byte(i) >= low && byte(i) <= high;
    };
    const unsigned first = byte(0);
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return follows(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const unsigned low = first == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = first == 0xED ? 0x9F : 0xBF;
        return follows(1, low, high) && follows(2) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const unsigned low = first == 0xF0 ? 0x90 : 0x80;
        const unsigned high = first == 0xF4 ? 0x8F : 0xBF;
        return follows(1, low, high) && follows(2) && follows(3) ? 4 : 0;
    }
    return 0;
}

// First byte at or after `at` that is not ASCII.
std::size_t skipAscii(std::string_view text, std::size_t at) {
    constexpr std::uint64_t kHighBits = 0x8080808080808080ULL;
    constexpr std::size_t kWords = 8;
    for (; at + 8 * kWords <= text.size(); at += 8 * kWords) {
        std::array<std::uint64_t, kWords> words;
        std::memcpy(words.data(), text.data() + at, sizeof words);
        std::uint64_t all = 0;
        for (const std::uint64_t word : words) all |= word;
        if ((all & kHighBits) != 0) break;
    }
    for (; at + 8 <= text.size(); at += 8) {
        std::uint64_t block = 0;
        std::memcpy(&block, text.data() + at, 8);
        if ((block & kHighBits) != 0) break;
    }
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
    return at;
}

struct Utf8Census {
    std::size_t sequences = 0; // valid ones of two bytes and more
    std::size_t badBytes = 0;
    std::size_t cutSequences = 0; // of the bad bytes, those that can only be half of a letter
};

// The first byte of a letter of two, behind a small letter and at the end of a word: a code page has a
// capital letter there.
bool isCutSequence(std::string_view text, std::size_t at) {
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto byte = static_cast<unsigned char>(text[at]);
    const bool afterSmall = at > 0 && text[at - 1] >= 'a' && text[at - 1] <= 'z';
    const bool atEnd =
        at + 1 == text.size() || (static_cast<unsigned char>(text[at + 1]) < 0x80 && !isLetter(text[at + 1]));
    return byte >= 0xC3 && byte <= 0xC5 && afterSmall && atEnd;
}

Utf8Census countUtf8(std::string_view text) {
    Utf8Census census;
    for (std::size_t at = skipAscii(text, 0); at < text.size(); at = skipAscii(text, at)) {
        const std::size_t length = sequenceLength(text, at);
        if (length > 0) {
            ++census.sequences;
        } else {
            ++census.badBytes;
            if (isCutSequence(text, at)) ++census.cutSequences;
        }
        at += std::max<std::size_t>(length, 1);
    }
    return census;
}

// Windows-1252 as browsers read it: its five unused bytes are the control characters of the same number.
//   source   WHATWG Encoding Standard, index windows-1252
char32_t windows1252(unsigned char byte) {
    constexpr std::array<char16_t, 32> kUpper = {
        0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    return byte >= 0x80 && byte < 0xA0 ? kUpper[byte - 0x80U] : byte;
}

void appendUtf8(ByteBuffer& out, char32_t point) {
    if (point < 0x80) {
        out.append(static_cast<char>(point));
    } else if (point < 0x800) {
        out.append(static_cast<char>(0xC0U | (point >> 6U)));
        out.append(static_cast<char>(0x80U | (point & 0x3FU)));
    } else {
        out.append(static_cast<char>(0xE0U | (point >> 12U)));
        out.append(static_cast<char>(0x80U | ((point >> 6U) & 0x3FU)));
        out.append(static_cast<char>(0x80U | (point & 0x3FU)));
    }
}

void noteBad(DecodedText& text, std::size_t offset) {
    if (text.badOffsets.size() < kMostBadOffsets) text.badOffsets.push_back(offset);
}

// UTF-8 with stray bytes: each stray byte becomes its Windows-1252 character, since that is what such files
// are mixed with.
void repairUtf8(std::string_view source, DecodedText& decoded) {
    ByteBuffer out;
    out.reserve(source.size() + source.size() / 16);
    for (std::size_t at = 0; at < source.size();) {
        const std::size_t plainEnd = skipAscii(source, at);
        out.append(source.substr(at, plainEnd - at));
        at = plainEnd;
        if (at == source.size()) break;
        const std::size_t length = sequenceLength(source, at);
        if (length > 0) {
            out.append(source.substr(at, length));
        } else {
            noteBad(decoded, out.size());
            appendUtf8(out, windows1252(static_cast<unsigned char>(source[at])));
        }
        at += std::max<std::size_t>(length, 1);
    }
    decoded.begin = 0;
    decoded.size = out.size();
    decoded.bytes = FileBytes(std::move(out));
}

class Converter {
public:
    explicit Converter(const std::string& from) : m_handle(iconv_open("UTF-8", from.c_str())) {}
    ~Converter() {
        if (isOpen()) iconv_close(m_handle);
    }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    bool isOpen() const { return m_handle != reinterpret_cast<iconv_t>(-1); }

    // Converts as far as the bytes are valid, appends to `out`.
    //   returns  bytes of `source` used; less than its size where a sequence is invalid or cut off
    std::size_t convert(std::string_view source, ByteBuffer& out) {
        char* in = const_cast<char*>(source.data()); // iconv's old signature; it does not write there
        std::size_t inLeft = source.size();
        std::array<char, 1 << 16> block{};
        while (inLeft > 0) {
            char* to = block.data();
            std::size_t toLeft = block.size();
            const std::size_t outcome = iconv(m_handle, &in, &inLeft, &to, &toLeft);
            const int error = errno;
            out.append({block.data(), block.size() - toLeft});
            if (outcome == static_cast<std::size_t>(-1) && error != E2BIG) break;
        }
        return source.size() - inLeft;
    }

private:
    iconv_t m_handle;
};

std::size_t unitBytes(const std::string& encoding) {
    if (encoding.starts_with("utf-16")) return 2;
    return encoding.starts_with("utf-32") ? 4 : 1;
}

Result<void> convertTo8(std::string_view source, DecodedText& decoded) {
    Converter converter(decoded.encoding.name);
    if (!converter.isOpen()) return failure(ErrorCode::UnknownEncoding, decoded.encoding.name);
    const bool western = decoded.encoding.name == "windows-1252";
    const std::size_t unit = unitBytes(decoded.encoding.name);
    ByteBuffer out;
    out.reserve(source.size() / unit + source.size() / 8);
    for (std::size_t at = 0; at < source.size();) {
        at += converter.convert(source.substr(at), out);
        if (at >= source.size()) break;
        if (!western) noteBad(decoded, out.size());
        appendUtf8(out, western ? windows1252(static_cast<unsigned char>(source[at])) : U'\uFFFD');
        at += unit;
    }
    decoded.begin = 0;
    decoded.size = out.size();
    decoded.bytes = FileBytes(std::move(out));
    return {};
}

struct Detection {
    Encoding encoding;
    bool isSoundUtf8 = false; // all of it was looked at
};

Detection detect(std::string_view bytes) {
    for (const ByteOrderMark& mark : kByteOrderMarks)
        if (bytes.starts_with(mark.bytes)) return {{mark.encoding, true}};
    if (const std::optional<std::string> wide = wideEncoding(bytes)) return {{*wide, false}};
    const Utf8Census census = countUtf8(bytes);
    // Letters of a code page hardly ever make a valid sequence by accident: where there are some, the text is
    // UTF-8 that was damaged, or to which lines of a code page were added; repairUtf8 reads those too.
    constexpr std::size_t kMostBadPerSequence = 3;
    if (census.badBytes <= kMostBadPerSequence * census.sequences || census.badBytes == census.cutSequences)
        return {{"utf-8", false}, census.badBytes == 0};
    return {{guessCodePage(bytes), false}};
}

} // namespace

Encoding detectEncoding(std::string_view bytes) {
    return detect(bytes).encoding;
}

Result<DecodedText> decodeText(FileBytes bytes, const std::optional<std::string>& encodingName) {
    DecodedText decoded;
    const Detection detection = detect(bytes.view());
    const Encoding& detected = detection.encoding;
    decoded.encoding = detected;
    if (encodingName) {
        decoded.encoding.name = lowerCase(*encodingName);
        if (decoded.encoding.name == "utf8") decoded.encoding.name = "utf-8";
        // "utf-16" leaves the byte order to the mark, and to the usual one where there is none.
        if (decoded.encoding.name == "utf-16")
            decoded.encoding.name = detected.name == "utf-16be" ? "utf-16be" : "utf-16le";
        decoded.encoding.hasByteOrderMark =
            detected.hasByteOrderMark && detected.name == decoded.encoding.name;
    }
    std::size_t markBytes = 0;
    if (decoded.encoding.hasByteOrderMark)
        for (const ByteOrderMark& mark : kByteOrderMarks)
            if (mark.encoding == decoded.encoding.name) markBytes = mark.bytes.size();
    const std::string_view mark = bytes.view().substr(0, markBytes);
    // Programs that join files, or mark a marked one, leave several.
    while (markBytes > 0 && bytes.view().substr(markBytes).starts_with(mark)) markBytes += mark.size();
    std::string_view source = bytes.view().substr(markBytes);
    // The end-of-file mark of DOS is no data.
    if (unitBytes(decoded.encoding.name) == 1)
        while (source.ends_with('\x1A')) source.remove_suffix(1);
    if (decoded.encoding.name != "utf-8") {
        if (const Result<void> converted = convertTo8(source, decoded); !converted)
            return tl::unexpected(converted.error());
        return decoded;
    }
    if (!detection.isSoundUtf8 && countUtf8(source).badBytes > 0) {
        repairUtf8(source, decoded);
    } else {
        decoded.begin = markBytes;
        decoded.size = source.size();
        decoded.bytes = std::move(bytes);
    }
    return decoded;
}

} // namespace farol
