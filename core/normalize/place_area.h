// SPDX-License-Identifier: GPL-3.0-or-later
// The region and country of a place whose city is not known.
#pragma once

#include "core/normalize/place.h"
#include "core/normalize/place_parts.h"

#include <vector>

namespace farol {

// The region and country on which all parts agree: "Beja District, Portugal", "Paris, Texas" (Texas, US). The
// city is left empty.
//   parts  of the location and of the columns beside it
Place areaOf(const std::vector<PlacePart>& parts, const PlaceVocabulary& vocabulary);

} // namespace farol
