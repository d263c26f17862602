// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a table of a decoded text: finds its structure in the first records, then walks over all of them.
#pragma once

#include "core/base/result.h"
#include "core/base/task_control.h"
#include "core/csv/record_table.h"
#include "core/csv/walk_table.h"

#include <cstddef>
#include <vector>

namespace farol {

class RecordTableBuilder {
public:
    RecordTableBuilder(DecodedText text, Dialect dialect, std::size_t dataBegin);

    //   words    of which headers and values are known; the rest of the options is decided already
    //   errors   Cancelled, EmptyInput, NotDelimitedText
    Result<RecordTable> build(const ReadOptions& words, const TaskControl& control,
                              const WalkPieces& pieces = {});

private:
    std::vector<SampleRecord> sample(std::size_t expectedWidth) const;
    TablePlace chooseStructure(const ReadOptions& words);
    TablePlace wholeText() const;
    void keep(WalkedRows rows);

    RecordTable m_table;
    std::size_t m_dataBegin; // offset of the first byte after a "sep=" line
};

} // namespace farol
