// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/xml_events.h"

#include <algorithm>
#include <expat.h>
#include <memory>
#include <type_traits>

namespace farol {
namespace {

constexpr std::size_t kBlock = std::size_t{1} << 20;

std::string_view withoutPrefix(const char* name) {
    const std::string_view text(name);
    const std::size_t colon = text.rfind(':');
    return colon == std::string_view::npos ? text : text.substr(colon + 1);
}

struct Reading {
    XML_Parser parser;
    const XmlHandlers& handlers;
};

const XmlHandlers& handlersOf(void* data) {
    return static_cast<const Reading*>(data)->handlers;
}

// A workbook has no document type; entities that blow up can only be declared in one.
void refuseDocumentType(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int) {
    XML_StopParser(static_cast<const Reading*>(data)->parser, XML_FALSE);
}

void start(void* data, const XML_Char* name, const XML_Char** pairs) {
    if (!handlersOf(data).onStart) return;
    std::vector<XmlAttribute> attributes;
    for (; pairs[0] != nullptr; pairs += 2) attributes.push_back({withoutPrefix(pairs[0]), pairs[1]});
    handlersOf(data).onStart(withoutPrefix(name), attributes);
}

void end(void* data, const XML_Char* name) {
    if (handlersOf(data).onEnd) handlersOf(data).onEnd(withoutPrefix(name));
}

void text(void* data, const XML_Char* letters, int length) {
    if (handlersOf(data).onText) handlersOf(data).onText({letters, static_cast<std::size_t>(length)});
}

} // namespace

std::string_view attribute(const std::vector<XmlAttribute>& attributes, std::string_view name) {
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [&](const XmlAttribute& each) { return each.name == name; });
    return found == attributes.end() ? std::string_view{} : found->value;
}

Result<void> readXml(std::string_view xml, const XmlHandlers& handlers) {
    const std::unique_ptr<std::remove_pointer_t<XML_Parser>, void (*)(XML_Parser)> parser(
        XML_ParserCreate(nullptr), &XML_ParserFree);
    if (!parser) return failure(ErrorCode::Internal, {}, "expat");
    Reading reading{parser.get(), handlers};
    XML_SetUserData(parser.get(), &reading);
    XML_SetStartDoctypeDeclHandler(parser.get(), &refuseDocumentType);
    XML_SetElementHandler(parser.get(), &start, &end);
    XML_SetCharacterDataHandler(parser.get(), &text);
    for (std::size_t at = 0;; at += kBlock) {
        const std::string_view block = xml.substr(std::min(at, xml.size()), kBlock);
        const bool last = at + kBlock >= xml.size();
        if (XML_Parse(parser.get(), block.data(), static_cast<int>(block.size()), last ? 1 : 0) !=
            XML_STATUS_OK)
            return failure(ErrorCode::BadContainer, {}, "damaged");
        if (last) return {};
    }
}

} // namespace farol
