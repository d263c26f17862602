// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/rule_diff.h"

#include "core/scoring/describe_rules.h"

#include <algorithm>
#include <utility>

namespace farol {
namespace {

using Lines = std::vector<std::string>;

Lines linesOf(const RulePart& part) {
    Lines lines = {part.heading};
    lines.insert(lines.end(), part.remarks.begin(), part.remarks.end());
    for (const RuleLine& line : part.lines) lines.push_back(line.left + ": " + line.right);
    return lines;
}

// The longest common subsequence drops out of both.
void dropCommon(Lines& before, Lines& after) {
    constexpr std::size_t kLargestTable = 4'000'000; // beyond it everything counts as changed
    if (before != after && before.size() * after.size() > kLargestTable) return;
    const std::size_t width = after.size() + 1;
    std::vector<std::size_t> common((before.size() + 1) * width, 0); // of the lines from (i, j) on
    for (std::size_t i = before.size(); i-- > 0;)
        for (std::size_t j = after.size(); j-- > 0;)
            common[i * width + j] = before[i] == after[j]
                                        ? common[(i + 1) * width + j + 1] + 1
                                        : std::max(common[(i + 1) * width + j], common[i * width + j + 1]);
    Lines gone;
    Lines added;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < before.size() && j < after.size()) {
        if (before[i] == after[j]) {
            ++i;
            ++j;
        } else if (common[(i + 1) * width + j] >= common[i * width + j + 1]) {
            gone.push_back(before[i++]);
        } else {
            added.push_back(after[j++]);
        }
    }
    gone.insert(gone.end(), before.begin() + static_cast<std::ptrdiff_t>(i), before.end());
    added.insert(added.end(), after.begin() + static_cast<std::ptrdiff_t>(j), after.end());
    before = std::move(gone);
    after = std::move(added);
}

const RulePart* findPart(const std::vector<RulePart>& parts, const std::string& key) {
    const auto found =
        std::find_if(parts.begin(), parts.end(), [&](const RulePart& part) { return part.key == key; });
    return found == parts.end() ? nullptr : &*found;
}

} // namespace

std::vector<RuleChange> ruleDifferences(const RuleSet& before, const RuleSet& after) {
    const std::vector<RulePart> oldParts = describeRules(before);
    const std::vector<RulePart> newParts = describeRules(after);
    std::vector<RuleChange> changes;
    for (const RulePart& part : newParts) {
        RuleChange change{part.heading, {}, linesOf(part)};
        if (const RulePart* old = findPart(oldParts, part.key)) {
            change.before = linesOf(*old);
            dropCommon(change.before, change.after);
        }
        if (!change.before.empty() || !change.after.empty()) changes.push_back(std::move(change));
    }
    for (const RulePart& part : oldParts)
        if (!findPart(newParts, part.key)) changes.push_back({part.heading, linesOf(part), {}});
    return changes;
}

} // namespace farol
