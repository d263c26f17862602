// SPDX-License-Identifier: GPL-3.0-or-later
// Reads XML as a stream of events, without ever following a document type: where the attacks are.
#pragma once

#include "core/base/result.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace farol {

struct XmlAttribute {
    std::string_view name; // without its prefix
    std::string_view value;
};

struct XmlHandlers {
    // Element names come without their prefix.
    std::function<void(std::string_view name, const std::vector<XmlAttribute>& attributes)> onStart;
    std::function<void(std::string_view name)> onEnd;
    std::function<void(std::string_view text)> onText;
};

// The value of an attribute, empty when it is not there.
std::string_view attribute(const std::vector<XmlAttribute>& attributes, std::string_view name);

//   errors   BadContainer with detail "damaged"
//   source   XML 1.0 (expat)
Result<void> readXml(std::string_view xml, const XmlHandlers& handlers);

} // namespace farol
