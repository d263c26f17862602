// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_header.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

#include <algorithm>
#include <span>

namespace farol {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kFormat = "farol-account";

std::string hexOf(std::span<const std::uint8_t> bytes) {
    std::string hex(2 * bytes.size() + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), bytes.data(), bytes.size());
    hex.pop_back(); // the terminating zero
    return hex;
}

Json jsonOf(const KeySlot& slot, SlotKind kind) {
    Json json = Json::object();
    if (kind != SlotKind::Device) {
        json["passes"] = slot.kdf.passes;
        json["memory"] = slot.kdf.memoryBytes;
        json["salt"] = hexOf(slot.kdf.salt);
    }
    json["nonce"] = hexOf(slot.nonce);
    json["key"] = hexOf(slot.wrapped);
    return json;
}

Json unsealedJson(const AccountHeader& header) {
    Json json = Json::object();
    json["format"] = kFormat;
    json["version"] = kHeaderVersion;
    json["account"] = header.accountId;
    json["email"] = hexOf(header.emailHash);
    json["password"] = jsonOf(header.password, SlotKind::Password);
    json["recovery"] = jsonOf(header.recovery, SlotKind::Recovery);
    if (header.device) json["device"] = jsonOf(*header.device, SlotKind::Device);
    return json;
}

std::string textOf(const Json& json) {
    return json.dump(2) + "\n";
}

// Reads members one by one and remembers whether each was as it must be.
class HeaderReader {
public:
    bool isFine() const { return m_isFine; }

    const Json& member(const Json& json, const char* name) {
        static const Json nothing;
        const auto found = json.is_object() ? json.find(name) : json.end();
        if (json.is_object() && found != json.end()) return *found;
        m_isFine = false;
        return nothing;
    }

    std::string text(const Json& json) {
        if (const auto* string = json.get_ptr<const std::string*>()) return *string;
        m_isFine = false;
        return {};
    }

    std::uint64_t number(const Json& json, std::uint64_t least, std::uint64_t most) {
        const auto* value = json.get_ptr<const std::uint64_t*>();
        if (value && *value >= least && *value <= most) return *value;
        m_isFine = false;
        return 0;
    }

    void bytes(const Json& json, std::span<std::uint8_t> out) {
        const std::string hex = text(json);
        std::size_t size = 0;
        const char* end = nullptr;
        const bool isHex =
            sodium_hex2bin(out.data(), out.size(), hex.data(), hex.size(), nullptr, &size, &end) == 0 &&
            size == out.size() && end == hex.data() + hex.size();
        if (!isHex) m_isFine = false;
    }

    KeySlot slot(const Json& json, SlotKind kind) {
        KeySlot slot;
        if (kind != SlotKind::Device) {
            slot.kdf.passes = static_cast<std::uint32_t>(number(member(json, "passes"), 1, kMostKdfPasses));
            slot.kdf.memoryBytes = number(member(json, "memory"), kLeastKdfMemory, kMostKdfMemory);
            bytes(member(json, "salt"), slot.kdf.salt);
        }
        bytes(member(json, "nonce"), slot.nonce);
        bytes(member(json, "key"), slot.wrapped);
        return slot;
    }

private:
    bool m_isFine = true;
};

void appendNumber(std::string& bytes, std::uint64_t value) {
    for (unsigned shift = 0; shift < 64; shift += 8) bytes += static_cast<char>(value >> shift & 0xFFU);
}

} // namespace

bool isAccountId(std::string_view text) {
    return text.size() == 32 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

std::string sealedText(const AccountHeader& header) {
    return textOf(unsealedJson(header));
}

std::string writeHeader(const AccountHeader& header) {
    Json json = unsealedJson(header);
    json["seal"] = hexOf(header.seal);
    return textOf(json);
}

Result<AccountHeader> readHeader(std::string_view text) {
    if (text.size() > kLargestHeader) return failure(ErrorCode::Damaged, {}, "header too large");
    const Json json = Json::parse(text, nullptr, false);
    HeaderReader reader;
    if (json.is_discarded() || reader.text(reader.member(json, "format")) != kFormat)
        return failure(ErrorCode::Damaged, {}, "no header of Farol");
    if (reader.number(reader.member(json, "version"), kHeaderVersion, UINT64_MAX) > kHeaderVersion)
        return failure(ErrorCode::NewerVersion);

    AccountHeader header;
    header.accountId = reader.text(reader.member(json, "account"));
    reader.bytes(reader.member(json, "email"), header.emailHash);
    header.password = reader.slot(reader.member(json, "password"), SlotKind::Password);
    header.recovery = reader.slot(reader.member(json, "recovery"), SlotKind::Recovery);
    if (json.contains("device")) header.device = reader.slot(json["device"], SlotKind::Device);
    reader.bytes(reader.member(json, "seal"), header.seal);
    if (!reader.isFine() || !isAccountId(header.accountId))
        return failure(ErrorCode::Damaged, {}, "a value of the header is missing or out of bounds");
    // Also refuses unknown and repeated members, and any other way to say the same.
    if (writeHeader(header) != text) return failure(ErrorCode::Damaged, {}, "not as Farol writes a header");
    return header;
}

std::string slotContext(std::string_view accountId, SlotKind kind, const KdfParameters& kdf) {
    std::string context("farol-slot");
    appendNumber(context, kHeaderVersion);
    context += accountId; // always 32 characters
    appendNumber(context, static_cast<std::uint64_t>(kind));
    appendNumber(context, kdf.passes);
    appendNumber(context, kdf.memoryBytes);
    for (const std::uint8_t byte : kdf.salt) context += static_cast<char>(byte);
    return context;
}

} // namespace farol
