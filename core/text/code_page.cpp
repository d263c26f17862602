// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/code_page.h"

#include "core/text/central_europe.h"
#include "core/text/fold.h"

#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>

namespace farol {
namespace {

constexpr std::size_t kWideSample = std::size_t{64} << 10;
constexpr std::size_t kPageSample = std::size_t{256} << 10;

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// A letter in the upper rows of ISO 8859-15.
bool isUpperLetter(char c) {
    return static_cast<unsigned char>(c) >= 0xC0;
}

// Shares of zero bytes at each place of a unit of four bytes.
std::array<double, 4> zeroShares(std::string_view sample) {
    std::array<std::size_t, 4> zeros{};
    for (std::size_t i = 0; i < sample.size(); ++i)
        if (sample[i] == '\0') ++zeros[i % 4];
    const auto units = static_cast<double>((sample.size() + 3) / 4);
    std::array<double, 4> shares{};
    std::transform(zeros.begin(), zeros.end(), shares.begin(),
                   [&](std::size_t count) { return static_cast<double>(count) / units; });
    return shares;
}

// The text's bytes beyond ASCII with a little of what stands around them: a long ASCII text tells nothing and
// would only hide them.
std::string tellingParts(std::string_view bytes) {
    constexpr std::size_t kAround = 24;
    std::string parts;
    std::size_t taken = 0; // everything before is in `parts` or left out
    for (std::size_t at = 0; at < bytes.size() && parts.size() < kPageSample; ++at) {
        if (static_cast<unsigned char>(bytes[at]) < 0x80) continue;
        const std::size_t begin = std::max(taken, at < kAround ? 0 : at - kAround);
        const std::size_t end = std::min(bytes.size(), at + kAround);
        if (begin < end) parts.append(bytes.substr(begin, end - begin));
        taken = std::max(taken, end);
    }
    return parts;
}

std::string detectedName(std::string_view sample) {
    const std::unique_ptr<uchardet, void (*)(uchardet_t)> detector(uchardet_new(), &uchardet_delete);
    uchardet_handle_data(detector.get(), sample.data(), sample.size());
    uchardet_data_end(detector.get());
    return lowerCase(uchardet_get_charset(detector.get()));
}

// Bytes 80 to 9F are letters and signs in Windows' and Apple's pages, and controls that nobody writes in ISO
// 8859.
bool usesUpperControls(std::string_view bytes) {
    return std::any_of(bytes.begin(), bytes.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x80 && byte < 0xA0;
    });
}

// Mac Roman puts the accented small letters of Western languages at 87 to 9F, where Windows-1252 has signs;
// text in which these stand between letters, and the Windows letters do not, is from a Mac.
bool looksLikeMacRoman(std::string_view bytes) {
    std::size_t macLetters = 0;
    std::size_t windowsLetters = 0;
    for (std::size_t i = 1; i + 1 < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte < 0x80 || !isLetter(bytes[i - 1]) || !isLetter(bytes[i + 1])) continue;
        if (byte >= 0x87 && byte <= 0x9F && byte != 0x92 && byte != 0x93 && byte != 0x94 && byte != 0x96 &&
            byte != 0x97)
            ++macLetters;
        if (byte >= 0xC0) ++windowsLetters;
    }
    return macLetters > 0 && macLetters > 3 * windowsLetters;
}

// Letters of Windows-1250 and ISO 8859-2 whose bytes are signs in Windows-1252; they prove the page where
// they touch another letter.
bool hasCentralEuropeanLetters(std::string_view bytes) {
    constexpr std::string_view kLetters =
        "\xA1\xA3\xA5\xA6\xAC\xAF\xB1\xB3\xB6\xB9\xBC\xBE\xBF\x8C\x8D\x8F\x9A\x9C\x9D\x9E\x9F";
    for (std::size_t i = 1; i < bytes.size(); ++i)
        if (kLetters.find(bytes[i]) != std::string_view::npos && isLetter(bytes[i - 1])) return true;
    return false;
}

// ISO 8859-15 is Windows-1252 but for eight characters. Its letters stand beside letters, where Windows has a
// fraction or an accent by itself, and its euro sign beside an amount.
bool looksLikeLatin9(std::string_view bytes) {
    constexpr std::string_view kLetters = "\xA6\xA8\xB4\xB8\xBC\xBD\xBE";
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const char before = i > 0 ? bytes[i - 1] : ' ';
        const char after = i + 1 < bytes.size() ? bytes[i + 1] : ' ';
        if (kLetters.find(bytes[i]) != std::string_view::npos && (isLetter(after) || isUpperLetter(after)) &&
            !isDigit(before))
            return true;
        if (bytes[i] != '\xA4') continue;
        const bool isAfterAmount = isDigit(before) || (before == ' ' && i > 1 && isDigit(bytes[i - 2]));
        if (isAfterAmount || isDigit(after)) return true;
    }
    return false;
}

// Ideographs, kana, Hangul and the wide signs among them.
bool isEastAsian(unsigned char high) {
    return (high >= 0x4E && high <= 0x9F) || high == 0x30 || (high >= 0xAC && high <= 0xD7) || high == 0xFF;
}

// Line ends and delimiters of UTF-16 prove it where its letters have no zero byte: of 100 units, hardly any
// looks like another one's two halves.
bool isWideByItsMarks(std::string_view bytes, std::size_t highByte) {
    std::size_t units = 0;
    std::size_t marks = 0;
    std::size_t lineFeeds = 0;
    std::size_t latin = 0;
    std::size_t eastAsian = 0;
    std::array<std::size_t, 256> pages{};
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2, ++units) {
        const char low = bytes[i + 1 - highByte];
        const auto high = static_cast<unsigned char>(bytes[i + highByte]);
        ++pages[high];
        if (isEastAsian(high)) ++eastAsian;
        if (high != 0) continue;
        if (low != '\0') ++latin;
        if (low == '\n') ++lineFeeds;
        if (low == '\n' || low == '\r' || low == ',' || low == ';' || low == '\t' || low == '|') ++marks;
    }
    if (bytes.size() % 2 != 0 || lineFeeds == 0 || marks < 2 || 20 * marks <= units) return false;
    // The letters of one script share a page or two. Those of Chinese do not, and two small letters of ASCII
    // look like one of them; but then line feeds would stand without a zero byte.
    std::sort(pages.rbegin(), pages.rend());
    const std::size_t usual = pages[0] + pages[1] + pages[2];
    const auto allLineFeeds = static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n'));
    return 10 * usual > 9 * units || (10 * (eastAsian + latin) > 9 * units && 2 * lineFeeds > allLineFeeds);
}

} // namespace

std::optional<std::string> wideEncoding(std::string_view bytes) {
    const std::string_view sample = bytes.substr(0, kWideSample);
    if (sample.size() < 4) return std::nullopt;
    const std::array<double, 4> zeros = zeroShares(sample);
    constexpr double kMost = 0.6; // Latin text; letters of other scripts have no zero byte
    constexpr double kFew = 0.05;
    if (bytes.size() % 4 == 0 && zeros[3] > 0.95 && zeros[2] > 0.95 && zeros[0] < kFew) return "utf-32le";
    if (bytes.size() % 4 == 0 && zeros[0] > 0.95 && zeros[1] > 0.95 && zeros[3] < kFew) return "utf-32be";
    if (zeros[1] > kMost && zeros[3] > kMost && zeros[0] < kFew && zeros[2] < kFew) return "utf-16le";
    if (zeros[0] > kMost && zeros[2] > kMost && zeros[1] < kFew && zeros[3] < kFew) return "utf-16be";
    if (sample.find('\0') == std::string_view::npos) return std::nullopt;
    if (isWideByItsMarks(sample, 1)) return "utf-16le";
    if (isWideByItsMarks(sample, 0)) return "utf-16be";
    return std::nullopt;
}

std::string guessCodePage(std::string_view bytes) {
    const std::string sample = tellingParts(bytes);
    std::string name = detectedName(sample);
    // The detector often names a page of Central Europe, an ISO one or an exotic one for a few Western
    // letters.
    constexpr std::array kTrusted = {
        "windows-1251", "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257",
        "koi8-r",       "gb18030",      "big5",         "euc-jp",       "euc-kr",       "shift_jis",
        "iso-8859-5",   "iso-8859-7",   "iso-2022-jp",  "tis-620",      "uhc",          "cp949",
        "mac-cyrillic", "ibm855",       "ibm866"};
    if (name == "iso-8859-9") name = "windows-1254"; // the same letters, and a few more
    if (std::find(kTrusted.begin(), kTrusted.end(), name) != kTrusted.end()) return name;
    if (looksLikeMacRoman(sample)) return "macintosh";
    if (std::optional<std::string> page = centralEuropeanPage(sample)) return *page;
    const bool central = name == "windows-1250" || name == "iso-8859-2";
    if (central && hasCentralEuropeanLetters(sample))
        return usesUpperControls(sample) ? "windows-1250" : name;
    if (!usesUpperControls(sample) && looksLikeLatin9(sample)) return "iso-8859-15";
    return "windows-1252";
}

} // namespace farol
