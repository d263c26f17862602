// SPDX-License-Identifier: GPL-3.0-or-later
// The distinct values of the inputs that rules test, and how each column writes its numbers and dates.
#pragma once

#include "core/base/result.h"
#include "core/base/task_control.h"
#include "core/leads/lead_input.h"
#include "core/leads/lead_table.h"
#include "core/leads/value_column.h"
#include "core/text/date_text.h"
#include "core/text/number_text.h"
#include "core/text/yes_no.h"

#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace farol {

// How the values of one column are read, decided once from all of them.
struct ColumnReading {
    NumberFormat numbers;
    DateFormat dates;
    BlankMeans blank = BlankMeans::Nothing;
};

// One input as the leads hold it.
struct InputColumn {
    std::shared_ptr<const ValueColumn> values; // null: the file has no such column
    ColumnReading reading;
    std::size_t column = 0; // of the file, the first of several; 0 when there is none
};

// Immutable; shared between threads as shared_ptr<const InputValues>. Keeps the lead table alive.
class InputValues {
public:
    // Reads the columns of `inputs` that neither the table nor `known` has at hand. Where several columns
    // hold an input, the first that is not empty counts.
    //   known    of the same table, or null
    //   control  polled every 4,096 rows
    //   errors   Cancelled
    static Result<std::shared_ptr<const InputValues>> collect(std::shared_ptr<const LeadTable> leads,
                                                              const std::vector<LeadInput>& inputs,
                                                              const InputValues* known = nullptr,
                                                              const TaskControl& control = {});

    // One row, given as its values; an input that is not there has no column.
    static std::shared_ptr<const InputValues>
    ofOne(const std::vector<std::pair<LeadInput, std::string>>& values);

    // nullptr when no column of the file holds the input.
    const ValueColumn* find(const LeadInput& input) const;
    // Only for inputs that `find` knows.
    const ColumnReading& readingOf(const LeadInput& input) const;
    // nullptr when no column of the file holds the input.
    const InputColumn* columnOf(const LeadInput& input) const;

private:
    using Entry = std::pair<LeadInput, InputColumn>;

    const Entry* entryOf(const LeadInput& input) const;

    std::vector<Entry> m_entries;
};

} // namespace farol
