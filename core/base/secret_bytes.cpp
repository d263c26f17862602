// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret_bytes.h"

#include <sodium.h>

#include <utility>

namespace farol {

SecretBytes::SecretBytes(std::size_t size) : m_bytes(size) {}

SecretBytes::SecretBytes(std::span<const std::uint8_t> bytes) : m_bytes(bytes.begin(), bytes.end()) {}

SecretBytes::~SecretBytes() {
    wipe();
}

// A moved vector hands its memory over, so nothing stays behind in `other`.
SecretBytes::SecretBytes(SecretBytes&& other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
    if (this == &other) return *this;
    wipe();
    m_bytes = std::exchange(other.m_bytes, {});
    return *this;
}

SecretBytes SecretBytes::fromText(std::string_view text) {
    SecretBytes bytes(text.size());
    std::size_t at = 0;
    for (const char character : text) bytes.m_bytes[at++] = static_cast<std::uint8_t>(character);
    return bytes;
}

SecretBytes SecretBytes::clone() const {
    return SecretBytes(std::span<const std::uint8_t>(m_bytes));
}

std::string_view SecretBytes::text() const {
    return {reinterpret_cast<const char*>(m_bytes.data()), m_bytes.size()};
}

void SecretBytes::wipe() {
    if (m_bytes.empty()) return;
    sodium_memzero(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

} // namespace farol
