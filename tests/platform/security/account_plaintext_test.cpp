// SPDX-License-Identifier: GPL-3.0-or-later
// No file beside the database says who the company is.
#include "tests/platform/security/account_world.h"

#include <algorithm>
#include <cctype>

namespace farol {
namespace {

using namespace farol::testing;

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

std::string utf16(std::string_view ascii) {
    std::string text;
    for (const char c : ascii) text += {c, '\0'};
    return text;
}

// Which files below the folder hold one of the words, by name or contents.
std::string filesThatTell(const std::filesystem::path& folder, const std::vector<std::string>& words) {
    std::string found;
    for (const auto& [name, bytes] : filesBelow(folder)) {
        const std::string all = lower(name + "\n" + bytes);
        const bool tells = std::any_of(words.begin(), words.end(), [&](const std::string& word) {
            return all.find(lower(word)) != std::string::npos ||
                   all.find(utf16(lower(word))) != std::string::npos;
        });
        if (tells) found += name + " ";
    }
    return found;
}

TEST(AccountPlaintext, IsNowhereAfterAJourney) {
    AccountWorld world;
    CreatedAccount created = world.create();
    world.signIn(kOtherEmail, kOtherPassword);
    ASSERT_TRUE(world.service.staySignedIn(*created.session));
    ASSERT_TRUE(world.service.changePassword(*created.session, secret(kPassword), secret(kOtherPassword)));
    ASSERT_TRUE(world.service.changeEmail(*created.session, secret(kOtherPassword), kOtherEmail));
    const auto backup = world.folder / "backup";
    ASSERT_TRUE(world.service.backUp(*created.session, backup, {}));
    const std::vector<std::string> words{"quartzhaven",
                                         "vulkoprim",
                                         "ana.sousa",
                                         "rui@",
                                         kPassword,
                                         kOtherPassword,
                                         std::string(created.recoveryCode.text()),
                                         std::string(created.session->dataKey.text())};
    EXPECT_EQ(filesThatTell(world.folder, words), "");

    // The search would notice.
    world.temp.write("data/export.csv", "Company\nQuartzhaven Lda\n");
    world.temp.write("data/utf16.log", utf16("seen ANA.SOUSA today"));
    world.temp.write("data/vulkoprim.txt", "");
    EXPECT_EQ(filesThatTell(world.folder, words), "export.csv utf16.log vulkoprim.txt ");
}

} // namespace
} // namespace farol
