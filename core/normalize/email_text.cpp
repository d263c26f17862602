// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/email_text.h"

#include "core/text/fold.h"

#include <algorithm>

namespace farol {
namespace {

constexpr std::size_t kLongestText = 4096; // bytes; longer is no list of addresses
constexpr std::size_t kLongestName = 64;   // bytes, RFC 5321
constexpr std::size_t kLongestDomain = 253;
constexpr std::size_t kLongestLabel = 63;

constexpr auto kNone = std::string_view::npos;

bool isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isBeyondAscii(char c) {
    return static_cast<unsigned char>(c) >= 0x80;
}

// The first stretch between list marks that holds an @. A comma inside "Sousa, Ana" <ana@...> does no harm,
// since what stands before it has none.
std::string_view firstWithAt(std::string_view list) {
    while (!list.empty()) {
        const std::size_t end = std::min(list.find_first_of(";,|\n\r\t"), list.size());
        const std::string_view item = list.substr(0, end);
        if (item.find('@') != kNone) return item;
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return {};
}

// Cuts the list at the marks that are longer than a character: " ::: ", " / ", " - ".
std::string_view beforeWideMark(std::string_view item) {
    for (const std::string_view mark : {":::", " / ", " - ", "//"}) {
        const std::size_t at = item.find(mark, std::min(item.find('@'), item.size()));
        item = item.substr(0, at);
    }
    return item;
}

// What stands between < and >, or behind "mailto:" or "E-mail:", before "?subject=" or " (work)".
std::string_view withoutWrapping(std::string_view item) {
    const std::size_t open = item.find('<');
    const std::size_t close = item.find('>', open == kNone ? 0 : open);
    if (open != kNone && close != kNone && item.substr(open, close - open).find('@') != kNone) {
        item = item.substr(open + 1, close - open - 1);
    }
    const std::size_t at = item.find('@');
    if (const std::size_t colon = item.rfind(':', at); colon != kNone) item.remove_prefix(colon + 1);
    item = item.substr(0, item.find('?'));
    return item.substr(0, item.find(" ("));
}

// Without quotes and brackets around it, and without points at its end.
std::string_view withoutQuotes(std::string_view item) {
    const std::size_t begin = item.find_first_not_of("\"'`()[]{}<> ");
    if (begin == kNone) return {};
    return item.substr(begin, item.find_last_not_of("\"'`()[]{}<> .") + 1 - begin);
}

// "a@x.pt b@y.pt" is two addresses, "ana sousa@x.pt" is none.
std::string_view firstOfWords(std::string_view item) {
    const std::size_t space = item.find(' ');
    if (space == kNone) return item;
    for (std::size_t begin = 0; begin < item.size();) {
        const std::size_t end = std::min(item.find(' ', begin), item.size());
        const std::string_view word = item.substr(begin, end - begin);
        if (word.find('@') == kNone || word.front() == '@' || word.back() == '@') return item;
        begin = end + 1;
    }
    return item.substr(0, space);
}

bool isName(std::string_view name) {
    if (name.empty() || name.size() > kLongestName || name.front() == '.' || name.back() == '.') return false;
    if (name.find("..") != kNone) return false;
    return std::all_of(name.begin(), name.end(), [](char c) {
        return isAsciiLetter(c) || isDigit(c) || isBeyondAscii(c) ||
               std::string_view(".!#$%&'*+-/=?^_`{|}~").find(c) != kNone;
    });
}

bool isLabel(std::string_view label) {
    if (label.empty() || label.size() > kLongestLabel || label.front() == '-' || label.back() == '-')
        return false;
    return std::all_of(label.begin(), label.end(),
                       [](char c) { return isAsciiLetter(c) || isDigit(c) || isBeyondAscii(c) || c == '-'; });
}

bool isTopLevel(std::string_view label) {
    if (label.size() < 2) return false;
    if (label.starts_with("xn--")) return true;
    return std::all_of(label.begin(), label.end(),
                       [](char c) { return isAsciiLetter(c) || isBeyondAscii(c); });
}

bool isDomain(std::string_view domain) {
    if (domain.size() > kLongestDomain) return false;
    std::size_t labels = 0;
    std::string_view label;
    for (std::size_t begin = 0; begin <= domain.size(); ++labels) {
        const std::size_t end = std::min(domain.find('.', begin), domain.size());
        label = domain.substr(begin, end - begin);
        if (!isLabel(label)) return false;
        begin = end + 1;
    }
    return labels >= 2 && isTopLevel(label);
}

} // namespace

std::optional<EmailParts> firstEmail(std::string_view text) {
    if (text.size() > kLongestText) return std::nullopt;
    const std::string item = collapseSpace(firstWithAt(text));
    const std::string_view bare = trimmed(withoutWrapping(beforeWideMark(item)));
    const std::string_view address = firstOfWords(withoutQuotes(bare));
    const std::size_t at = address.find('@');
    if (at == kNone) return std::nullopt;
    EmailParts parts{std::string(address.substr(0, at)), lowerCase(address.substr(at + 1))};
    if (!isName(parts.name) || !isDomain(parts.domain)) return std::nullopt;
    return parts;
}

} // namespace farol
