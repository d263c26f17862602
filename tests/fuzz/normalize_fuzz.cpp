// SPDX-License-Identifier: GPL-3.0-or-later
// Any text can be folded, shown, and read as a company size and as a place; what comes out is sound and
// stays.
#include "core/csv/cell_type.h"
#include "core/leads/value_kinds.h"
#include "core/normalize/employee_count.h"
#include "core/normalize/missing_value.h"
#include "core/normalize/place.h"
#include "core/text/display_text.h"
#include "core/text/fold.h"
#include "tests/fuzz/fuzz_check.h"
#include "tests/fuzz/fuzz_targets.h"

#include <algorithm>

namespace farol::fuzz {
namespace {

void checkEmployees(const std::string& text) {
    constexpr std::int64_t kMost = 10'000'000;
    const std::optional<EmployeeRange> range = parseEmployees(text);
    require(parseEmployees(paddedWith(500, text)) == range, "white space around a company size is no matter");
    if (!range) return;
    require(range->min || range->max, "a range has an end");
    require(!range->min || (*range->min >= 0 && *range->min <= kMost), "a lower end is plausible");
    require(!range->max || (*range->max >= 1 && *range->max <= kMost), "an upper end is plausible");
    require(!range->min || !range->max || *range->min <= *range->max, "a range does not run backwards");
}

void checkPlace(std::string_view text) {
    PlaceText place;
    for (std::string_view* part : {&place.location, &place.city, &place.region, &place.country}) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        *part = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    const std::optional<std::string> city = recogniseCity(place);
    if (!city) return;
    require(!city->empty() && lowerCase(*city) == *city, "a city is a name in lower case");
    require(recogniseCity({*city, {}, {}, {}}) == city, "a city's own name means the city");
}

void checkFolding(const std::string& text) {
    for (const std::string& out : {fold(text), lowerCase(text), foldedPhrase(text), displayLine(text, 20)})
        require(isValidUtf8(out), "folded text is valid UTF-8");
    require(fold(fold(text)) == fold(text), "folded text stays as it is");
    require(foldedPhrase(foldedPhrase(text)) == foldedPhrase(text), "a folded phrase stays as it is");
    const std::string collapsed = collapseSpace(text);
    require(collapseSpace(collapsed) == collapsed, "collapsed text stays as it is");
    require(trimmed(collapsed) == collapsed, "collapsed text has no space at its ends");
    require(displayWidth(displayLine(text, 20)) <= 20, "a shown line fits its width");
}

} // namespace

void normalize(std::string_view input) {
    const std::string text(input.substr(0, 2'000));
    checkFolding(text);
    if (!isValidUtf8(text)) return;
    checkEmployees(text);
    checkPlace(text);
    static_cast<void>(cellType(text));
    static_cast<void>(isMissingValue(trimmed(text)));
    const ValueKinds kinds = shippedValueVocabulary().kindsOf(trimmed(text));
    require(!trimmed(text).empty() || kinds.none(), "an empty value is of no kind");
}

} // namespace farol::fuzz
