// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/sign_in_throttle.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace farol {
namespace {

using Json = nlohmann::ordered_json;
using std::chrono::seconds;

} // namespace

seconds waitAfter(std::uint32_t failures) {
    if (failures < kFreeSignInFailures) return seconds(0);
    const std::uint32_t doublings = std::min(failures - kFreeSignInFailures, 6U);
    return std::min(seconds(std::int64_t{1} << doublings), kLongestSignInWait);
}

seconds remainingWait(SignInFailures& failures, std::chrono::sys_seconds now) {
    failures.last = std::min(failures.last, now);
    return std::max(seconds(0), waitAfter(failures.count) - (now - failures.last));
}

SignInFailures withFailure(SignInFailures failures, std::chrono::sys_seconds now) {
    if (failures.count < std::numeric_limits<std::uint32_t>::max()) ++failures.count;
    failures.last = now;
    return failures;
}

std::string writeFailures(const SignInFailures& failures) {
    Json json = Json::object();
    json["failures"] = failures.count;
    json["last"] = failures.last.time_since_epoch().count();
    return json.dump() + "\n";
}

SignInFailures readFailures(std::string_view text, std::chrono::sys_seconds now) {
    const Json json = Json::parse(text, nullptr, false);
    const auto member = [&](const char* name) -> std::int64_t {
        if (!json.is_object() || !json.contains(name) || !json[name].is_number_integer()) return -1;
        return json[name].get<std::int64_t>();
    };
    const std::int64_t count = member("failures");
    const std::int64_t last = member("last");
    if (count < 0 || count > std::numeric_limits<std::uint32_t>::max() || last < 0)
        return {kFreeSignInFailures, now};
    return {static_cast<std::uint32_t>(count), std::chrono::sys_seconds(seconds(last))};
}

} // namespace farol
