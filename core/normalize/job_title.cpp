// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/job_title.h"

#include "core/normalize/job_title_items.h"
#include "core/normalize/job_title_segment.h"

#include <algorithm>
#include <array>

namespace farol {
namespace {

constexpr std::array<std::string_view, 10> kTierCodes{"OWNER", "C",  "VP", "DIR",   "HEAD",
                                                      "MGR",   "SR", "IC", "ENTRY", "NON"};

// How a segment hangs on to the one before it.
enum class Joint { Start, And, Slash, Comma, Aside, Bar };

struct JoinedSegment {
    TitleSegment segment;
    Joint joint = Joint::Start;
};

Joint jointOf(const TitleItem& item) {
    switch (item.before) {
    case TitleBreak::None:
        return Joint::Start;
    case TitleBreak::Slash:
        return Joint::Slash;
    case TitleBreak::Comma:
        return Joint::Comma;
    case TitleBreak::Aside:
        return Joint::Aside;
    case TitleBreak::Bar:
        return Joint::Bar;
    }
    return Joint::Bar;
}

bool goesOnHelping(const std::vector<JoinedSegment>& segments, Joint joint) {
    return !segments.empty() && segments.back().segment.helpsSomebody && joint <= Joint::Comma;
}

// Past the name of an employer: "at Smith and Sons | ...".
std::size_t pastEmployer(const std::vector<TitleItem>& items, std::size_t at) {
    for (; at < items.size(); ++at) {
        if (items[at].before != TitleBreak::None) break;
        const bool isAnd = items[at].meaning.kind == TitleKind::And;
        if (isAnd && at + 1 < items.size() && items[at + 1].meaning.kind == TitleKind::Title) break;
    }
    return at;
}

std::vector<JoinedSegment> readSegments(const std::vector<TitleItem>& items) {
    std::vector<JoinedSegment> segments;
    Joint joint = Joint::Start;
    for (std::size_t begin = 0; begin < items.size();) {
        if (begin > 0 && items[begin].before != TitleBreak::None) joint = jointOf(items[begin]);
        const auto endsSegment = [&items, begin](std::size_t at) {
            const TitleKind kind = items[at].meaning.kind;
            return (at > begin && items[at].before != TitleBreak::None) || kind == TitleKind::And ||
                   (kind == TitleKind::At && at > 0);
        };
        std::size_t end = begin;
        while (end < items.size() && !endsSegment(end)) ++end;
        if (end > begin) {
            const std::span<const TitleItem> range(items.data() + begin, end - begin);
            segments.push_back({readTitleSegment(range, goesOnHelping(segments, joint)), joint});
        }
        joint = Joint::And;
        if (end < items.size() && items[end].meaning.kind == TitleKind::And) {
            ++end;
        } else if (end < items.size() && items[end].meaning.kind == TitleKind::At) {
            end = pastEmployer(items, end + 1);
        }
        begin = end;
    }
    return segments;
}

// "Software Engineer (Intern)", "CEO, retired": the note is about the title before it.
void applyNotes(std::vector<JoinedSegment>& segments) {
    for (std::size_t i = 1; i < segments.size(); ++i) {
        const TitleSegment& note = segments[i].segment;
        TitleSegment& noted = segments[i - 1].segment;
        const bool isNote = segments[i].joint == Joint::Comma || segments[i].joint == Joint::Aside;
        if (!note.onlyQualifies || !isNote || !noted.tier || !note.tier) continue;
        const bool isTop = *noted.tier <= TitleTier::Head;
        if (note.tier == TitleTier::NotABuyer || !isTop) noted.tier = note.tier;
    }
}

bool isFunctionOnly(const JoinedSegment& joined) {
    return !joined.segment.tier && !joined.segment.function.empty();
}

// The function of segment `at`, else of its neighbours that name only a function: "VP, Sales".
std::string_view functionAround(const std::vector<JoinedSegment>& segments, std::size_t at) {
    const TitleSegment& segment = segments[at].segment;
    std::string_view function = segment.function;
    const bool isOpen = function.empty() || segment.isWeakFunction;
    if (isOpen)
        for (std::size_t next = at + 1; next < segments.size() && !segments[next].segment.tier; ++next)
            if (isFunctionOnly(segments[next])) return segments[next].segment.function;
    for (std::size_t last = at; last > 0 && (isOpen || segment.functionLeads); --last) {
        const bool isJoined = segments[last].joint == Joint::And || segments[last].joint == Joint::Slash;
        if (!isFunctionOnly(segments[last - 1]) || (!isOpen && !isJoined)) break;
        function = segments[last - 1].segment.function;
    }
    return function;
}

} // namespace

JobTitle readJobTitle(std::string_view text) {
    std::vector<JoinedSegment> segments = readSegments(readTitleItems(text, TitleVocabulary::shipped()));
    if (segments.empty()) return {};
    applyNotes(segments);
    const auto isHigher = [](const JoinedSegment& a, const JoinedSegment& b) {
        if (!a.segment.tier || !b.segment.tier) return a.segment.tier.has_value() && !b.segment.tier;
        return *a.segment.tier < *b.segment.tier;
    };
    const auto best = std::min_element(segments.begin(), segments.end(), isHigher);
    return {best->segment.tier, functionAround(segments, static_cast<std::size_t>(best - segments.begin()))};
}

std::string_view tierCode(TitleTier tier) {
    return kTierCodes.at(static_cast<std::size_t>(tier));
}

std::optional<TitleTier> tierFromCode(std::string_view code) {
    const auto* const found = std::find(kTierCodes.begin(), kTierCodes.end(), code);
    if (found == kTierCodes.end()) return std::nullopt;
    return static_cast<TitleTier>(found - kTierCodes.begin());
}

const std::vector<std::string_view>& jobFunctions() {
    return TitleVocabulary::shipped().functions();
}

} // namespace farol
