// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one segment of a job title: the words between two breaks, which name at most one post.
#pragma once

#include "core/normalize/job_title_items.h"

#include <optional>
#include <span>
#include <string_view>

namespace farol {

struct TitleSegment {
    std::optional<TitleTier> tier;
    std::string_view function;
    bool isWeakFunction = false;
    bool functionLeads = false; // it stood before the title: "Marketing Director"
    bool onlyQualifies = false; // says what its neighbour is: "(Intern)", ", retired"
    bool helpsSomebody = false; // "Assistant to the": who follows is somebody else
};

//   items   without a break or an "and" inside
//   helped  the segment before was an assistant's and goes on: "Assistant to the CEO | and CFO"
TitleSegment readTitleSegment(std::span<const TitleItem> items, bool helped);

} // namespace farol
