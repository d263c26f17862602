// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/normalize/job_title_segment.h"

namespace farol {
namespace {

enum class Scope { Post, Of, To }; // the post itself; what it is over; whom it serves

// The terms of a segment that decide; each the first or, of titles, the highest.
struct Post {
    const TitleItem* title = nullptr;
    const TitleItem* aide = nullptr;
    const TitleItem* assistant = nullptr;
    const TitleItem* senior = nullptr;
    const TitleItem* junior = nullptr;
    const TitleItem* learner = nullptr; // also a title of tier Entry
    const TitleItem* deputy = nullptr;
    const TitleItem* former = nullptr;
    const TitleItem* noBuyer = nullptr;
    const TitleItem* guess = nullptr;
    const TitleItem* head = nullptr; // the last thing that "of" may follow
    Scope scope = Scope::Post;
    bool isDeputising = false; // "Assistant Manager", not "Assistant to the Manager"
};

void keepFirst(const TitleItem*& slot, const TitleItem& item) {
    if (slot == nullptr) slot = &item;
}

void addTitle(Post& post, const TitleItem& item, bool helped) {
    if (post.scope != Scope::Post) return;
    const TitleTier tier = item.meaning.tier.value_or(TitleTier::Individual);
    if (helped && tier <= TitleTier::Head) return;
    post.head = &item;
    if (tier == TitleTier::NotABuyer) return keepFirst(post.noBuyer, item);
    if (tier == TitleTier::Entry) return keepFirst(post.learner, item);
    if (post.assistant != nullptr && tier >= TitleTier::VicePresident && tier <= TitleTier::Manager)
        post.isDeputising = true;
    if (post.title == nullptr || tier < post.title->meaning.tier) post.title = &item;
}

// After "of" stand adjectives of the post itself ("Técnico de Vendas Júnior") and of others ("Head of Lead
// ...").
void addModifier(Post& post, const TitleItem& item) {
    const bool inPost = post.scope == Scope::Post;
    const bool isAdjective = post.scope == Scope::Of;
    switch (item.meaning.kind) {
    case TitleKind::Senior:
        if (inPost) post.head = &item;
        if (inPost || (isAdjective && item.meaning.tier.value_or(TitleTier::Senior) == TitleTier::Senior))
            keepFirst(post.senior, item);
        break;
    case TitleKind::Junior:
        if (inPost || (isAdjective && (post.title == nullptr || post.title->meaning.tier > TitleTier::Head)))
            keepFirst(post.junior, item);
        break;
    case TitleKind::Deputy:
        if (inPost) post.head = &item;
        if (inPost || isAdjective) keepFirst(post.deputy, item);
        break;
    case TitleKind::Learner:
        if (inPost) keepFirst(post.learner, item);
        if (inPost) post.head = &item;
        break;
    case TitleKind::Former:
        if (inPost) keepFirst(post.former, item);
        break;
    default:
        break;
    }
}

void add(Post& post, const TitleItem& item, bool helped) {
    switch (item.meaning.kind) {
    case TitleKind::Title:
        addTitle(post, item, helped);
        break;
    case TitleKind::Assistant:
    case TitleKind::Aide:
        if (post.scope == Scope::Post)
            keepFirst(item.meaning.kind == TitleKind::Aide ? post.aide : post.assistant, item);
        if (post.scope == Scope::Post) post.head = &item;
        break;
    case TitleKind::Seek:
        keepFirst(post.noBuyer, item);
        post.scope = Scope::To;
        break;
    case TitleKind::Guess:
        keepFirst(post.guess, item);
        break;
    case TitleKind::Office:
        post.head = &item;
        break;
    case TitleKind::Of:
    case TitleKind::To:
        if (post.head != nullptr && post.scope != Scope::To)
            post.scope = item.meaning.kind == TitleKind::Of ? Scope::Of : Scope::To;
        break;
    default:
        addModifier(post, item);
    }
    if (item.opensScope && post.scope == Scope::Post) post.scope = Scope::Of;
}

// The one whose post this is: a helper comes before whom he or she helps.
const TitleItem* holderOf(const Post& post) {
    if (post.aide != nullptr) return post.aide;
    if (post.assistant != nullptr && !post.isDeputising) return post.assistant;
    return post.title;
}

std::optional<TitleTier> plainTier(const Post& post) {
    const TitleItem* holder = holderOf(post);
    if (holder == nullptr) return std::nullopt;
    if (post.deputy != nullptr && holder->meaning.tier == TitleTier::CLevel) return TitleTier::VicePresident;
    return holder->meaning.tier;
}

std::optional<TitleTier> tierOf(const Post& post) {
    std::optional<TitleTier> tier = plainTier(post);
    const bool isTop = tier && *tier <= TitleTier::VicePresident;
    if (post.former != nullptr && (tier || post.former->meaning.tier)) return TitleTier::NotABuyer;
    if (post.noBuyer != nullptr && !isTop) return TitleTier::NotABuyer;
    if (post.learner != nullptr || (post.junior != nullptr && !isTop)) return TitleTier::Entry;
    if (post.senior != nullptr) {
        if (tier == TitleTier::Individual) return TitleTier::Senior;
        const bool isTrade = post.guess != nullptr && post.guess->meaning.tier == TitleTier::Individual;
        if (!tier && isTrade && post.senior->meaning.tier == TitleTier::Owner) return TitleTier::Senior;
        if (!tier && post.senior->meaning.tier) return post.senior->meaning.tier;
        if (!tier && post.guess != nullptr) return TitleTier::Senior;
    }
    if (!tier && post.deputy != nullptr) tier = post.deputy->meaning.tier;
    if (!tier && post.guess != nullptr) tier = post.guess->meaning.tier;
    return tier;
}

// "Comercial" is a post and a function; "CTO" beside another post is that post only.
bool namesFunction(const TitleMeaning& meaning) {
    if (meaning.function.empty()) return false;
    return meaning.kind == TitleKind::Function ||
           (meaning.kind == TitleKind::Title && meaning.tier >= TitleTier::Manager);
}

// English puts the function before the title, the last one nearest; other languages put it after.
void readFunction(TitleSegment& segment, std::span<const TitleItem> items, const TitleItem* holder) {
    if (holder != nullptr && !holder->meaning.isWeakFunction) segment.function = holder->meaning.function;
    if (!segment.function.empty()) return;
    bool isPast = holder == nullptr;
    for (const TitleItem& item : items) {
        if (&item == holder) {
            if (!segment.function.empty()) break;
            isPast = true;
            continue;
        }
        if (!namesFunction(item.meaning)) continue;
        segment.function = item.meaning.function;
        segment.functionLeads = !isPast;
        if (isPast) break;
    }
    if (!segment.function.empty() || holder == nullptr) return;
    segment.function = holder->meaning.function;
    segment.isWeakFunction = true;
}

} // namespace

TitleSegment readTitleSegment(std::span<const TitleItem> items, bool helped) {
    Post post;
    for (const TitleItem& item : items) add(post, item, helped);
    TitleSegment segment;
    segment.tier = tierOf(post);
    const TitleItem* holder = holderOf(post);
    if (holder == nullptr) holder = post.noBuyer != nullptr ? post.noBuyer : post.senior;
    readFunction(segment, items, holder);
    const bool isStatus = post.former != nullptr || post.learner != nullptr || post.junior != nullptr;
    segment.onlyQualifies = isStatus && holder == nullptr && segment.function.empty();
    segment.helpsSomebody = holder != nullptr && post.scope != Scope::Post && post.title != holder &&
                            (post.aide != nullptr || post.assistant != nullptr);
    if (helped && !segment.tier) segment.helpsSomebody = true;
    return segment;
}

} // namespace farol
