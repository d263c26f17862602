// SPDX-License-Identifier: GPL-3.0-or-later
// A job title as a row of terms: what each means, and what stood before it.
#pragma once

#include "core/normalize/job_title_vocabulary.h"

#include <string_view>
#include <vector>

namespace farol {

struct TitleItem {
    TitleMeaning meaning;
    TitleBreak before = TitleBreak::None;
    bool opensScope = false; // the term ends in "of": "gerente de"
};

//   text     UTF-8
//   returns  the longest known terms from left to right; a word that is not known is one item
std::vector<TitleItem> readTitleItems(std::string_view text, const TitleVocabulary& vocabulary);

} // namespace farol
