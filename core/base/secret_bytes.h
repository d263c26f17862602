// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that are wiped when they go: passwords, recovery codes, keys.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace farol {

// Move-only, so that no copy is left behind; never grows, so that no reallocation leaves one.
class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size); // zeros
    explicit SecretBytes(std::span<const std::uint8_t> bytes);
    ~SecretBytes();
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;

    // Copies `text`; wiping the original is the caller's.
    static SecretBytes fromText(std::string_view text);
    SecretBytes clone() const;

    bool empty() const { return m_bytes.empty(); }
    std::size_t size() const { return m_bytes.size(); }
    std::uint8_t* data() { return m_bytes.data(); }
    const std::uint8_t* data() const { return m_bytes.data(); }
    std::string_view text() const; // lives as long as this object is neither moved nor changed

    void wipe();

private:
    std::vector<std::uint8_t> m_bytes;
};

} // namespace farol
