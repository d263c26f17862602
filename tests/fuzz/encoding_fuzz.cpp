// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes become valid UTF-8, ASCII stays as it is, and every replaced character is noted.
#include "core/text/encoding.h"
#include "core/text/file_kind.h"
#include "tests/fuzz/fuzz_check.h"
#include "tests/fuzz/fuzz_targets.h"

#include <algorithm>
#include <array>

namespace farol::fuzz {
namespace {

bool isAscii(char c) {
    return static_cast<unsigned char>(c) < 0x80;
}

std::string asciiOf(std::string_view text) {
    std::string ascii;
    std::copy_if(text.begin(), text.end(), std::back_inserter(ascii), isAscii);
    return ascii;
}

void checkText(const DecodedText& text) {
    require(isValidUtf8(text.view()), "decoded text is valid UTF-8");
    require(std::is_sorted(text.badOffsets.begin(), text.badOffsets.end()), "bad offsets ascend");
    for (const std::size_t offset : text.badOffsets)
        require(offset < text.size && !isAscii(text.view()[offset]), "a bad offset is a replaced character");
}

// In UTF-8 and Windows-1252 an ASCII byte means itself, wherever it stands.
void checkAsciiKept(std::string_view input, const DecodedText& text) {
    while (input.ends_with('\x1A')) input.remove_suffix(1); // the end-of-file mark of DOS
    require(asciiOf(text.view()) == asciiOf(input), "ASCII bytes are kept");
}

} // namespace

void encoding(std::string_view input) {
    static_cast<void>(recogniseNonText(input));
    const Result<DecodedText> detected = decodeText(FileBytes(input));
    require(detected.has_value(), "what is detected can be decoded");
    checkText(*detected);
    if (detected->encoding.name == "utf-8") checkAsciiKept(input, *detected);
    for (const char* name : {"utf-8", "windows-1252", "UTF-16", "utf-16be", "utf-32le", "shift_jis",
                             "gb18030", "koi8-r", "macintosh", "utf-7"}) {
        const Result<DecodedText> text = decodeText(FileBytes(input), name);
        require(text.has_value(), "a known encoding can be decoded");
        checkText(*text);
        const std::string_view kind = name;
        if (kind == "utf-8" || kind == "windows-1252") checkAsciiKept(input, *text);
    }
    const std::string again(detected->view());
    const Result<DecodedText> second = decodeText(FileBytes(again), "utf-8");
    require(second && second->badOffsets.empty(), "decoded text has nothing left to replace");
}

} // namespace farol::fuzz
