// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a score, for people and for programs.
#pragma once

#include "core/scoring/reason.h"
#include "core/scoring/rule_set.h"

#include <nlohmann/json.hpp>

#include <string>

namespace farol::cli {

// "+4", "0", "-2"
std::string signedPoints(int points);

// "+4  Job title: \"Head of Sales\" is head"
std::string reasonLine(const RuleSet& rules, const Reason& reason);

// A title's match as the core codes it, in words: "DIR sales" -> "director sales".
std::string levelsInWords(const std::string& match);

// What gave the points in a few words: "head", "industry missing", "cap of Fit".
std::string reasonPhrase(const RuleSet& rules, const Reason& reason);

// An object: criterion or group (their id), points, kind, and for a criterion's value field, text and match.
nlohmann::ordered_json reasonAsJson(const RuleSet& rules, const Reason& reason);

} // namespace farol::cli
