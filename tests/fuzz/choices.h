// SPDX-License-Identifier: GPL-3.0-or-later
// Makes values from the bytes of a fuzz input, so that a change of one byte changes one choice.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace farol::fuzz {

class Choices {
public:
    explicit Choices(std::string_view bytes) : m_bytes(bytes) {}

    bool isEmpty() const { return m_bytes.empty(); }

    // 0 to `count` - 1; 0 when no bytes are left.
    //   requires  count is 1 or more
    std::size_t below(std::size_t count) {
        std::size_t number = 0;
        for (std::size_t most = 1; most < count && !m_bytes.empty(); most *= 256) {
            number = number * 256 + static_cast<unsigned char>(m_bytes.front());
            m_bytes.remove_prefix(1);
        }
        return number % count;
    }
    bool yes() { return below(2) == 1; }

    template <typename T, std::size_t N> const T& of(const std::array<T, N>& values) {
        return values[below(N)];
    }

private:
    std::string_view m_bytes;
};

// The parts of a text between separators.
inline std::vector<std::string_view> splitAt(std::string_view text, std::string_view separator) {
    std::vector<std::string_view> parts;
    for (std::size_t end = 0; end != std::string_view::npos; text.remove_prefix(end + separator.size())) {
        end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos) break;
    }
    return parts;
}

// The first lines of a text as values, each cut at `mostBytes`.
inline std::vector<std::string> linesOf(std::string_view text, std::size_t mostLines, std::size_t mostBytes) {
    std::vector<std::string> lines;
    for (const std::string_view line : splitAt(text, "\n")) {
        if (lines.size() == mostLines) break;
        lines.emplace_back(line.substr(0, mostBytes));
    }
    return lines;
}

} // namespace farol::fuzz
