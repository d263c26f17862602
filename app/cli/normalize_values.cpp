// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/normalize_values.h"

#include "core/normalize/email_kind.h"
#include "core/normalize/employee_count.h"
#include "core/normalize/industry.h"
#include "core/normalize/job_title.h"
#include "core/normalize/outcome.h"
#include "core/normalize/place.h"
#include "core/text/date_text.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cstdio>
#include <functional>

namespace farol::cli {
namespace {

using Json = nlohmann::ordered_json;
using Reader = std::function<Json(std::string_view)>;

Json orNull(std::string_view text) {
    return text.empty() ? Json() : Json(std::string(text));
}

Json titleOf(std::string_view text) {
    const JobTitle title = readJobTitle(text);
    return {{"tier", title.tier ? orNull(tierCode(*title.tier)) : Json()},
            {"function", orNull(title.function)}};
}

Json employeesOf(std::string_view text) {
    const std::optional<EmployeeRange> range = parseEmployees(text);
    const auto end = [&](std::optional<std::int64_t> EmployeeRange::*side) {
        return range && (*range).*side ? Json(*((*range).*side)) : Json();
    };
    Json object = {{"min", end(&EmployeeRange::min)}, {"max", end(&EmployeeRange::max)}};
    if (range && range->isRepaired) object["repaired"] = true;
    return object;
}

Json industryOf(std::string_view text) {
    const Industry industry = readIndustry(text).value_or(Industry());
    return {{"industry", orNull(industry.name)}, {"nace", orNull(industry.naceSection)}};
}

Json placeOf(std::string_view text) {
    const Place place = readPlace({text, {}, {}, {}});
    return {
        {"city", orNull(place.city)}, {"region", orNull(place.region)}, {"country", orNull(place.country)}};
}

Json emailOf(std::string_view text) {
    const EmailAddress address = readEmail(text);
    return {{"kind", emailKindName(address.kind)}, {"domain", orNull(address.domain)}};
}

Json outcomeOf(std::string_view text) {
    const std::optional<Outcome> outcome = readOutcome(text);
    return {{"outcome", outcome ? orNull(outcomeName(*outcome)) : Json()}};
}

// ISO 8601, as written: a time of day is not moved to another zone.
std::string isoText(const DateAndTime& date) {
    std::array<char, 40> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", static_cast<int>(date.date.year()),
                  static_cast<unsigned>(date.date.month()), static_cast<unsigned>(date.date.day()));
    std::string text = buffer.data();
    if (!date.timeOfDay) return text;
    const std::chrono::hh_mm_ss time(std::chrono::floor<std::chrono::seconds>(*date.timeOfDay));
    std::snprintf(buffer.data(), buffer.size(), "T%02d:%02d:%02d", static_cast<int>(time.hours().count()),
                  static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
    return text + buffer.data();
}

// Decides the order of day and month once for all values.
Reader dateReader(const std::vector<std::string_view>& values) {
    DateColumn column;
    for (const std::string_view value : values) column.add(value);
    return [format = column.format()](std::string_view text) -> Json {
        const std::optional<DateAndTime> date = parseDate(text, format);
        return {{"date", date ? Json(isoText(*date)) : Json()}};
    };
}

Reader readerOf(std::string_view kind, const std::vector<std::string_view>& values) {
    if (kind == "title") return titleOf;
    if (kind == "employees") return employeesOf;
    if (kind == "industry") return industryOf;
    if (kind == "place") return placeOf;
    if (kind == "date") return dateReader(values);
    if (kind == "email") return emailOf;
    return outcomeOf;
}

} // namespace

const std::vector<std::string>& valueKinds() {
    static const std::vector<std::string> kinds = {"title", "employees", "industry", "place",
                                                   "date",  "email",     "outcome"};
    return kinds;
}

std::string normalizedLines(std::string_view kind, const std::vector<std::string_view>& values) {
    const Reader read = readerOf(kind, values);
    std::string lines;
    for (const std::string_view value : values) lines += read(value).dump() + '\n';
    return lines;
}

} // namespace farol::cli
