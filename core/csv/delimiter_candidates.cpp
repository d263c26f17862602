// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/delimiter_candidates.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace farol {
namespace {

constexpr std::size_t kLinesLookedAt = 200;
constexpr std::size_t kLongestSequence = 4;
constexpr std::string_view kSigns = ",;|~^:@#$%&*=!<>\t";
constexpr std::string_view kOnlyDelimit = ",;|~^:\t";

bool isSymmetric(std::string_view sequence) {
    const auto mirrored = [](char c) { return c == '<' ? '>' : c == '>' ? '<' : c; };
    for (std::size_t i = 0; i < sequence.size(); ++i)
        if (sequence[i] != mirrored(sequence[sequence.size() - 1 - i])) return false;
    return true;
}

bool isOneSign(std::string_view sequence) {
    return sequence.find_first_not_of(sequence.front()) == std::string_view::npos;
}

// Signs of values stand where they are by accident: a sequence of several is meant when it reads the same
// from both ends, or when none of its signs belongs to values.
bool isMeant(std::string_view sequence) {
    if (isOneSign(sequence)) return sequence.size() == 2 && sequence.front() != ',';
    return sequence.find_first_of("|~^;") != std::string_view::npos &&
           (isSymmetric(sequence) || sequence.find_first_not_of(kOnlyDelimit) == std::string_view::npos);
}

// All runs of `sign` are of even length, and several stand in a line: an empty cell between each two others
// is less likely. Between two it is not.
bool isAlwaysDoubled(std::string_view sample, char sign) {
    bool isBetweenMore = false;
    std::size_t before = std::string_view::npos; // end of the run before
    for (std::size_t at = sample.find(sign); at != std::string_view::npos; at = sample.find(sign, at)) {
        const std::size_t end = std::min(sample.find_first_not_of(sign, at), sample.size());
        if ((end - at) % 2 != 0) return false;
        const bool isSameLine =
            before != std::string_view::npos &&
            sample.substr(before, at - before).find_first_of("\r\n") == std::string_view::npos;
        isBetweenMore = isBetweenMore || isSameLine || end - at > 2;
        before = at = end;
    }
    return isBetweenMore;
}

void addSequences(std::string_view line, std::set<std::string>& found) {
    for (std::size_t at = line.find_first_of(kSigns); at != std::string_view::npos;
         at = line.find_first_of(kSigns, at)) {
        const std::size_t end = std::min(line.find_first_not_of(kSigns, at), line.size());
        const std::string_view run = line.substr(at, end - at);
        if (run.size() > 1 && run.size() <= kLongestSequence && isMeant(run)) found.emplace(run);
        if (isOneSign(run) && run.size() % 2 == 0 && run.front() != ',')
            found.emplace(2, run.front()); // cells between them are empty
        at = end;
    }
}

// Sequences that stand in nine of ten lines.
std::vector<std::string> usualSequences(std::string_view sample) {
    std::map<std::string, std::size_t> linesWith;
    std::size_t lines = 0;
    while (!sample.empty() && lines < kLinesLookedAt) {
        const std::string_view line = sample.substr(0, sample.find_first_of("\r\n"));
        sample.remove_prefix(std::min(sample.size(), line.size() + 1));
        if (line.empty()) continue;
        ++lines;
        std::set<std::string> found;
        addSequences(line, found);
        for (const std::string& sequence : found) ++linesWith[sequence];
    }
    std::vector<std::string> usual;
    for (const auto& [sequence, count] : linesWith)
        if (lines > 1 && count > 1 && 10 * count >= 9 * lines) usual.push_back(sequence);
    return usual;
}

} // namespace

std::vector<DelimiterCandidate> delimiterCandidates(std::string_view sample) {
    static const std::array kKnown = {DelimiterCandidate{","},
                                      DelimiterCandidate{";"},
                                      DelimiterCandidate{"\t"},
                                      DelimiterCandidate{"|"},
                                      DelimiterCandidate{"^", 0.9},
                                      DelimiterCandidate{"~", 0.9},
                                      DelimiterCandidate{"\x01"},
                                      DelimiterCandidate{"\x1F"},
                                      DelimiterCandidate{"\x1E"},
                                      DelimiterCandidate{"§", 0.9},
                                      DelimiterCandidate{"¦", 0.9},
                                      DelimiterCandidate{"::"},
                                      DelimiterCandidate{"||"},
                                      DelimiterCandidate{":", 0.5, true},
                                      DelimiterCandidate{" ", 0.5, true},
                                      DelimiterCandidate{std::string(kAlignedColumns), 0.49, true}};
    std::vector<DelimiterCandidate> present;
    std::copy_if(kKnown.begin(), kKnown.end(), std::back_inserter(present), [&](const auto& candidate) {
        return sample.find(candidate.delimiter) != std::string_view::npos;
    });
    for (const std::string& sequence : usualSequences(sample)) {
        const char sign = sequence.front();
        const bool isDoubled = isOneSign(sequence);
        // Signs that delimit by themselves have a cell between any two of them, unless they never stand
        // alone.
        const bool delimitsAlone = kOnlyDelimit.find(sign) != std::string_view::npos && sign != ':';
        if (isDoubled && delimitsAlone) {
            if (!isAlwaysDoubled(sample, sign)) continue;
            std::erase_if(present, [&](const auto& candidate) { return candidate.delimiter[0] == sign; });
        }
        std::erase_if(present, [&](const auto& candidate) { return candidate.delimiter == sequence; });
        present.push_back({sequence, 1.05});
    }
    return present;
}

} // namespace farol
