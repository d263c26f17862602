// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/job_title_items.h"

#include <algorithm>

namespace farol {
namespace {

constexpr std::size_t kMostWords = 48;
constexpr std::size_t kShortestCompound = 5; // bytes

bool isUnknown(const TitleItem& item) {
    return item.meaning.kind == TitleKind::Unknown;
}

// "ex-Google" is no former title but a former employer: neither word counts.
void dropFormerEmployers(std::vector<TitleItem>& items) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        TitleMeaning& meaning = items[i].meaning;
        if (meaning.kind != TitleKind::Ex) continue;
        const bool isTitle = i + 1 < items.size() && !isUnknown(items[i + 1]);
        meaning.kind = isTitle ? TitleKind::Former : TitleKind::Known;
    }
}

// "Eng. Civil" and "Eng." are engineers, "Eng. Silva" is a polite way to name one.
void readHonorifics(std::vector<TitleItem>& items) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        TitleMeaning& meaning = items[i].meaning;
        if (meaning.kind != TitleKind::Honorific) continue;
        const auto joinsWord = [&items](std::size_t at) { return items[at].before == TitleBreak::None; };
        const bool followsTerm = i > 0 && joinsWord(i) && !isUnknown(items[i - 1]);
        const bool precedesName = i + 1 < items.size() && joinsWord(i + 1) && isUnknown(items[i + 1]);
        meaning.kind = precedesName && !followsTerm ? TitleKind::Known : TitleKind::Title;
    }
}

// "CTO Office" is where somebody works, "Owner's Representative" is not the owner.
void dropTitlesOfOthers(std::vector<TitleItem>& items) {
    for (std::size_t i = 1; i < items.size(); ++i) {
        TitleMeaning& previous = items[i - 1].meaning;
        if (previous.kind != TitleKind::Title || items[i].before != TitleBreak::None) continue;
        const TitleKind kind = items[i].meaning.kind;
        const bool isOffice = kind == TitleKind::Office && previous.tier <= TitleTier::VicePresident;
        if (isOffice || (kind == TitleKind::Possessive && i + 1 < items.size()))
            previous = {TitleKind::Known, std::nullopt, {}, false};
    }
}

bool standsBetween(const TitleItem& item) {
    return item.meaning.kind == TitleKind::Function || item.meaning.kind == TitleKind::Known;
}

// "CEO Coach", "CFO Services Consultant": the officer is the client.
void dropAdvisedOfficers(std::vector<TitleItem>& items) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].meaning.kind != TitleKind::Advises) continue;
        items[i].meaning.kind = TitleKind::Title;
        std::size_t first = i;
        while (first > 0 && items[first].before == TitleBreak::None && standsBetween(items[first - 1]))
            --first;
        if (first == 0 || items[first].before != TitleBreak::None) continue;
        TitleMeaning& client = items[first - 1].meaning;
        if (client.kind == TitleKind::Title && client.tier == TitleTier::CLevel)
            client = {TitleKind::Known, std::nullopt, {}, false};
    }
}

} // namespace

std::vector<TitleItem> readTitleItems(std::string_view text, const TitleVocabulary& vocabulary) {
    const TitleWords words(text);
    const std::size_t count = std::min(words.size(), kMostWords);
    std::vector<WordId> ids(count);
    for (std::size_t i = 0; i < count; ++i) ids[i] = vocabulary.idOf(words.text(i));

    std::vector<TitleItem> items;
    items.reserve(count);
    std::size_t gapEnd = 0;
    for (std::size_t at = 0; at < count;) {
        TitleItem item{{}, at < gapEnd ? TitleBreak::None : words.before(at), false};
        std::size_t length = 1;
        if (at + 1 == gapEnd) {
            item.meaning.kind = TitleKind::Known;
        } else if (const auto match = vocabulary.find(words, ids, at)) {
            item.meaning = match->term->meaning;
            item.opensScope = match->term->opensScope;
            length = match->words;
            gapEnd = std::max(gapEnd, match->gapEnd);
        } else if (words.text(at).size() >= kShortestCompound) {
            item.meaning = vocabulary.meaningByParts(words.text(at));
        }
        if (at < gapEnd && item.meaning.kind == TitleKind::And) item.meaning.kind = TitleKind::Known;
        items.push_back(item);
        at += length;
    }
    dropFormerEmployers(items);
    readHonorifics(items);
    dropTitlesOfOthers(items);
    dropAdvisedOfficers(items);
    return items;
}

} // namespace farol
