// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that are gathered piece by piece and then given away, without ever being held twice.
#pragma once

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <string_view>

namespace farol {

struct FreeBytes {
    void operator()(char* bytes) const { std::free(bytes); }
};
using OwnedBytes = std::unique_ptr<char[], FreeBytes>;

// Grows in place where the system can move pages (realloc), which std::vector and std::string never do: a
// file of 2 GiB then needs 2 GiB, not 5.
//   errors   every function that grows throws std::bad_alloc
class ByteBuffer {
public:
    // Makes room for `more` further bytes, uninitialised.
    //   returns  where they begin; write there, then call commit
    char* room(std::size_t more);
    void commit(std::size_t bytes) { m_size += bytes; } // of the room, how many were written

    void append(std::string_view bytes);
    void append(char byte) { append(std::string_view(&byte, 1)); }
    void reserve(std::size_t capacity);

    std::size_t size() const { return m_size; }
    std::string_view view() const { return {m_data.get(), m_size}; }

    // The bytes, with the room that was never used given back.
    OwnedBytes take() &&;

private:
    void resizeTo(std::size_t capacity);

    OwnedBytes m_data;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace farol
