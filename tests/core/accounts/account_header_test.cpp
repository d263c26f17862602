// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_header.h"

#include <gtest/gtest.h>

#include <utility>

namespace farol {
namespace {

template <std::size_t N> void fill(std::array<std::uint8_t, N>& bytes, std::uint8_t first) {
    for (std::uint8_t& byte : bytes) byte = first++;
}

KeySlot slotFrom(std::uint8_t first, bool hasKdf) {
    KeySlot slot;
    if (hasKdf) {
        slot.kdf = {3, 64ULL << 20U, {}};
        fill(slot.kdf.salt, first);
    }
    fill(slot.nonce, static_cast<std::uint8_t>(first + 1));
    fill(slot.wrapped, static_cast<std::uint8_t>(first + 2));
    return slot;
}

AccountHeader sample() {
    AccountHeader header;
    header.accountId = "00112233445566778899aabbccddeeff";
    fill(header.emailHash, 10);
    header.password = slotFrom(20, true);
    header.recovery = slotFrom(30, true);
    header.device = slotFrom(40, false);
    fill(header.seal, 50);
    return header;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

ErrorCode codeOf(std::string_view text) {
    const Result<AccountHeader> header = readHeader(text);
    EXPECT_FALSE(header) << text;
    return header ? ErrorCode::Internal : header.error().code;
}

TEST(AccountHeader, ReadsWhatItWrote) {
    AccountHeader header = sample();
    EXPECT_EQ(readHeader(writeHeader(header)).value(), header);
    header.device.reset();
    EXPECT_EQ(readHeader(writeHeader(header)).value(), header);
}

TEST(AccountHeader, IsDamagedWhenCutAnywhere) {
    const std::string text = writeHeader(sample());
    for (std::size_t size = 0; size < text.size(); ++size)
        EXPECT_EQ(codeOf(std::string_view(text).substr(0, size)), ErrorCode::Damaged) << size;
}

// A changed byte is either refused here or changes a value, and then the seal or a slot does not hold.
TEST(AccountHeader, NeverReadsAChangedByteAsTheSameHeader) {
    const AccountHeader header = sample();
    const std::string text = writeHeader(header);
    for (std::size_t at = 0; at < text.size(); ++at)
        for (const unsigned flip : {0x01U, 0x20U, 0x80U}) {
            std::string changed = text;
            changed[at] = static_cast<char>(static_cast<unsigned char>(changed[at]) ^ flip);
            const Result<AccountHeader> read = readHeader(changed);
            EXPECT_TRUE(!read || *read != header) << at << ": " << changed;
        }
}

TEST(AccountHeader, RefusesWhatIsNoHeader) {
    for (const char* text : {"", " ", "null", "[]", "{}", "not JSON", "\"farol-account\"", "{\"format\":1}",
                             "{\"format\":\"farol-account\",\"version\":-1}",
                             "{\"format\":\"farol-account\",\"version\":0}", "\xFF\xFE{}"})
        EXPECT_EQ(codeOf(text), ErrorCode::Damaged) << text;
    EXPECT_EQ(codeOf(std::string(kLargestHeader + 1, ' ')), ErrorCode::Damaged);
    EXPECT_EQ(codeOf(std::string(kLargestHeader, '[')), ErrorCode::Damaged);
}

TEST(AccountHeader, SaysThatItIsNewer) {
    const std::string text = writeHeader(sample());
    EXPECT_EQ(codeOf(replaced(text, "\"version\": 1", "\"version\": 2")), ErrorCode::NewerVersion);
    EXPECT_EQ(codeOf(replaced(text, "\"version\": 1", "\"version\": 0")), ErrorCode::Damaged);
}

TEST(AccountHeader, RefusesAbsurdKeyDerivation) {
    const std::string text = writeHeader(sample());
    for (const char* memory : {"107374182400", "0", "8191", "1073741825", "-1", "67108864.0", "1e9",
                               "18446744073709551615", "18446744073709551616", "\"67108864\"", "null"})
        EXPECT_EQ(codeOf(replaced(text, "67108864", memory)), ErrorCode::Damaged) << memory;
    for (const char* passes : {"0", "11", "4294967296", "4294967299", "-3", "3.0", "true"})
        EXPECT_EQ(codeOf(replaced(text, "\"passes\": 3", "\"passes\": " + std::string(passes))),
                  ErrorCode::Damaged)
            << passes;
}

TEST(AccountHeader, RefusesOtherWaysToSayTheSame) {
    const std::string text = writeHeader(sample());
    const std::string account = "\"account\": \"00112233445566778899aabbccddeeff\"";
    EXPECT_EQ(codeOf(replaced(text, account, account + ", " + account)), ErrorCode::Damaged);
    EXPECT_EQ(codeOf(replaced(text, account, account + ", \"more\": 1")), ErrorCode::Damaged);
    EXPECT_EQ(codeOf(replaced(text, "aabbcc", "AABBCC")), ErrorCode::Damaged);
    EXPECT_EQ(codeOf(text + " "), ErrorCode::Damaged);
    EXPECT_EQ(codeOf(replaced(text, "001122", "../../")), ErrorCode::Damaged);
}

TEST(AccountHeader, SealsEverythingButTheSeal) {
    AccountHeader header = sample();
    const std::string before = sealedText(header);
    header.seal[0] ^= 1;
    EXPECT_EQ(sealedText(header), before);
    header.emailHash[0] ^= 1;
    EXPECT_NE(sealedText(header), before);
    header = sample();
    header.device.reset();
    EXPECT_NE(sealedText(header), before);
}

TEST(AccountHeader, BindsASlotToVersionAccountKindAndParameters) {
    const std::string account = sample().accountId;
    const KdfParameters kdf = sample().password.kdf;
    KdfParameters fewer = kdf;
    fewer.passes = 1;
    KdfParameters less = kdf;
    less.memoryBytes = kLeastKdfMemory;
    KdfParameters salted = kdf;
    salted.salt[15] ^= 1;
    const std::string context = slotContext(account, SlotKind::Password, kdf);
    EXPECT_NE(context, slotContext(account, SlotKind::Recovery, kdf));
    EXPECT_NE(context, slotContext("ff112233445566778899aabbccddeeff", SlotKind::Password, kdf));
    for (const KdfParameters& other : {fewer, less, salted})
        EXPECT_NE(context, slotContext(account, SlotKind::Password, other));
    EXPECT_EQ(context.size(), 10U + 8 + 32 + 8 + 8 + 8 + 16); // as docs/account_header.md has it
}

} // namespace
} // namespace farol
