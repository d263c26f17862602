// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/file_kind.h"

#include "core/text/code_page.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace farol {
namespace {

using namespace std::string_view_literals;

struct Signature {
    std::string_view bytes;
    std::string_view kind;
};

constexpr std::array kSignatures = {
    Signature{"%PDF-"sv, "pdf"},
    Signature{"\x89PNG\r\n\x1a\n"sv, "png"},
    Signature{"\xFF\xD8\xFF"sv, "jpeg"},
    Signature{"GIF87a"sv, "gif"},
    Signature{"GIF89a"sv, "gif"},
    Signature{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, "xls"},
    Signature{"\x1F\x8B"sv, "gzip"},
    Signature{"7z\xBC\xAF\x27\x1C"sv, "7z"},
    Signature{"Rar!\x1A\x07"sv, "rar"},
    Signature{"SQLite format 3\0"sv, "sqlite"},
    Signature{"\x7F"
              "ELF"sv,
              "program"},
    Signature{"MZ\x90\0"sv, "program"},
    Signature{"\xCF\xFA\xED\xFE"sv, "program"},
    Signature{"PAR1"sv, "parquet"},
    Signature{"{\\rtf"sv, "rtf"},
};

constexpr std::string_view kZipMember = "PK\x03\x04"sv;
constexpr std::size_t kZipHeader = 30; // bytes before a member's name

std::size_t littleEndian(std::string_view bytes) {
    std::size_t number = 0;
    for (auto byte = bytes.rbegin(); byte != bytes.rend(); ++byte)
        number = number * 256 + static_cast<unsigned char>(*byte);
    return number;
}

// The names of an archive's first members.
//   source  APPNOTE.TXT 4.3.7 (PKWARE)
std::vector<std::string_view> firstNames(std::string_view bytes) {
    constexpr std::size_t kReach = 4096;
    std::vector<std::string_view> names;
    for (std::size_t at = 0; at < kReach && bytes.size() >= at + kZipHeader;) {
        const std::string_view header = bytes.substr(at, kZipHeader);
        if (!header.starts_with(kZipMember)) break;
        const std::size_t name = littleEndian(header.substr(26, 2));
        names.push_back(bytes.substr(at + kZipHeader, name));
        const std::size_t data = at + kZipHeader + name + littleEndian(header.substr(28, 2));
        const bool hasSize = (littleEndian(header.substr(6, 2)) & 8U) == 0; // else it stands behind the data
        at = hasSize ? data + littleEndian(header.substr(18, 4)) : bytes.find(kZipMember, data);
    }
    return names;
}

// Several formats are a ZIP archive; the names of its first members tell them apart.
std::string_view kindOfZip(std::string_view bytes) {
    constexpr std::string_view kOds = "mimetypeapplication/vnd.oasis.opendocument.spreadsheet";
    if (bytes.size() > kZipHeader && bytes.substr(kZipHeader).starts_with(kOds)) return "ods";
    const std::vector<std::string_view> names = firstNames(bytes);
    const auto has = [&](std::string_view begin, std::string_view end = {}) {
        return std::any_of(names.begin(), names.end(), [&](std::string_view name) {
            return name.starts_with(begin) && name.ends_with(end);
        });
    };
    if (has("Index/", ".iwa")) return "numbers";
    if (has("word/")) return "docx";
    if (has("xl/") || has("[Content_Types].xml")) return "xlsx";
    return "zip";
}

bool startsWithMarkup(std::string_view bytes) {
    std::size_t begin = bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    while (begin < bytes.size() &&
           (bytes[begin] == ' ' || bytes[begin] == '\n' || bytes[begin] == '\r' || bytes[begin] == '\t'))
        ++begin;
    std::string start(bytes.substr(begin, 16));
    std::transform(start.begin(), start.end(), start.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return start.starts_with("<!doctype html") || start.starts_with("<html");
}

bool isJson(std::string_view text) {
    return nlohmann::json::accept(text.begin(), text.end());
}

// One document, or one object in each line. A list may begin with a bracket, so the whole must be sound.
bool holdsJson(std::string_view bytes) {
    constexpr int kLines = 3;
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    const std::size_t begin = bytes.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos || (bytes[begin] != '{' && bytes[begin] != '[')) return false;
    bytes.remove_prefix(begin);
    std::string_view rest = bytes;
    int lines = 0;
    while (lines < kLines && rest.starts_with('{')) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        if (!isJson(rest.substr(0, end))) break;
        ++lines;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return (lines > 0 && (lines == kLines || rest.empty())) || isJson(bytes);
}

// Control characters that no text has. NUL is left out: UTF-16 is full of it, and damaged files hold some.
bool isForeignControl(unsigned char c) {
    return c < 0x20 && c != '\0' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' &&
           c != 0x01 && c != 0x1A && c != 0x1B && (c < 0x1C);
}

bool isUtf16(std::string_view bytes) {
    return bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv) || wideEncoding(bytes);
}

} // namespace

std::optional<std::string_view> recogniseNonText(std::string_view bytes) {
    // A locked workbook is an old Office file around an encrypted one; its directory writes names in UTF-16.
    const bool office = bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv);
    if (office && bytes.find("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv) != std::string_view::npos)
        return "encrypted-workbook";
    for (const Signature& signature : kSignatures)
        if (bytes.starts_with(signature.bytes)) return signature.kind;
    if (bytes.starts_with(kZipMember) || bytes.starts_with("PK\x05\x06"sv)) return kindOfZip(bytes);
    if (startsWithMarkup(bytes)) return "html";
    if (holdsJson(bytes)) return "json";
    const std::string_view sample = bytes.substr(0, 65536);
    const auto foreign = std::count_if(
        sample.begin(), sample.end(), [](char c) { return isForeignControl(static_cast<unsigned char>(c)); });
    constexpr std::ptrdiff_t kFewControls = 16; // a short text may hold some
    const bool hasControls = foreign > kFewControls && static_cast<std::size_t>(foreign) * 20 > sample.size();
    if (hasControls && !isUtf16(bytes)) return "binary";
    const auto zeros = static_cast<std::size_t>(std::count(sample.begin(), sample.end(), '\0'));
    if (zeros == sample.size() && !sample.empty()) return "binary";
    return std::nullopt;
}

} // namespace farol
