// SPDX-License-Identifier: GPL-3.0-or-later
// What is thought of one column while a mapping is being worked out.
#pragma once

#include "core/leads/field_catalog.h"
#include "core/leads/header_vocabulary.h"

#include <optional>

namespace farol {

struct ColumnGuess {
    std::optional<HeaderMeaning> header; // nothing for an unknown header, or none
    std::optional<Field> field;          // nothing while the column is thought to hold no field
    double confidence = 0;               // 0..1

    bool isSettledAs(Field wanted) const { return field == wanted; }
    bool hasSense(HeaderSense sense) const { return header && header->sense == sense; }

    void settle(Field as, double how) {
        field = as;
        confidence = how;
    }
    void dismiss() { field.reset(); }
};

} // namespace farol
