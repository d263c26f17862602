// SPDX-License-Identifier: GPL-3.0-or-later
// Which problems of meaning a rule file's unreadable values would only pretend.
#pragma once

#include <set>
#include <string>

namespace farol {

class UnreadValues {
public:
    //   pointers  JSON pointers of values for which a harmless one stands in; outlive this
    explicit UnreadValues(const std::set<std::string>& pointers) : m_pointers(pointers) {}

    // True when a problem at `path` may come from a value that could not be read, not from what is written.
    bool decide(const std::string& path) const;

    // False when the lowest and the highest score hang on a value that could not be read.
    bool isRangeKnown() const;

private:
    const std::set<std::string>& m_pointers;
};

} // namespace farol
