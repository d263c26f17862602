// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts the text of a place into its parts and says what each may mean.
#pragma once

#include "core/normalize/place_vocabulary.h"

#include <optional>
#include <string_view>
#include <vector>

namespace farol {

// One part of "Lisboa, Portugal". Without a meaning it is a place that the vocabulary does not know.
struct PlacePart {
    PlaceMeanings meanings;
};

// The parts in their order, without postal codes, street addresses and noise ("Greater", "Remote").
//   returns  nothing when there are too many parts to be one place
std::optional<std::vector<PlacePart>> placeParts(std::string_view text, const PlaceVocabulary& vocabulary);

} // namespace farol
