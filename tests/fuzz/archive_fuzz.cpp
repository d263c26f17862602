// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes unpack to little enough or are refused with a reason; what was packed unpacks to the same bytes.
#include "core/input/unpacked_input.h"
#include "core/text/file_kind.h"
#include "tests/fuzz/fuzz_check.h"
#include "tests/fuzz/fuzz_targets.h"
#include "tests/support/gzip_file.h"
#include "tests/support/zip_file.h"

#include <algorithm>

namespace farol::fuzz {
namespace {

void checkRaw(std::string_view input) {
    for (const std::optional<std::string>& sheet :
         {std::optional<std::string>(), std::optional<std::string>("1")}) {
        const Result<UnpackedInput> unpacked = unpackInput(FileBytes(input), sheet);
        if (!unpacked) {
            requireContainerError(unpacked.error());
            continue;
        }
        require(unpacked->bytes.view().size() <= std::max(input.size(), unpackLimit(input.size())),
                "what unpacks stays under the limit");
        require(isValidUtf8(unpacked->part), "the name of a part is valid UTF-8");
        const auto kind = recogniseNonText(input);
        if (kind != "gzip" && kind != "zip" && kind != "xlsx")
            require(unpacked->bytes.view() == input, "what is not packed stays as it is");
    }
}

void requireUnpacked(const std::string& packed, std::string_view text, const char* claim) {
    const Result<UnpackedInput> unpacked = unpackInput(FileBytes(packed));
    require(unpacked && unpacked->bytes.view() == text && !unpacked->dialect, claim);
}

void checkRoundTrips(std::string_view text) {
    const std::size_t middle = text.size() / 2;
    const std::string packed = testing::gzipOf(text);
    requireUnpacked(packed, text, "gzip unpacks to what was packed");
    requireUnpacked(testing::gzipOf(text.substr(0, middle)) + testing::gzipOf(text.substr(middle)), text,
                    "all members of gzip are unpacked");
    requireUnpacked(testing::zipOf({{"read me.md", "x"}, {"keyword/leads.csv", std::string(text)}}), text,
                    "a ZIP archive unpacks to what was packed");
    const auto cut =
        unpackInput(FileBytes(packed.substr(0, 2 + (packed.size() - 3) * middle / (text.size() + 1))));
    require(!cut, "gzip that was cut is refused");
}

} // namespace

void archive(std::string_view input) {
    checkRaw(input);
    checkRoundTrips(input);
}

} // namespace farol::fuzz
