// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_buffer.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <utility>

#ifdef __linux__
#include <cstdint>
#include <sys/mman.h>
#endif

namespace farol {
namespace {

// Memory that will be filled in one go is had many times quicker in pages of 2 MiB.
void askForLargePages([[maybe_unused]] char* begin, [[maybe_unused]] std::size_t size) {
#ifdef __linux__
    constexpr std::size_t kLargePage = std::size_t{2} << 20;
    constexpr std::size_t kPage = 4096;
    if (size < 4 * kLargePage) return;
    const std::size_t skipped = (kPage - reinterpret_cast<std::uintptr_t>(begin) % kPage) % kPage;
    // A hint: what it answers does not matter.
    static_cast<void>(madvise(begin + skipped, (size - skipped) / kPage * kPage, MADV_HUGEPAGE));
#endif
}

} // namespace

void ByteBuffer::resizeTo(std::size_t capacity) {
    void* grown = std::realloc(m_data.get(), std::max<std::size_t>(capacity, 1));
    if (!grown) throw std::bad_alloc();
    static_cast<void>(m_data.release());
    m_data.reset(static_cast<char*>(grown));
    m_capacity = capacity;
    askForLargePages(m_data.get(), capacity);
}

void ByteBuffer::reserve(std::size_t capacity) {
    if (capacity > m_capacity) resizeTo(capacity);
}

char* ByteBuffer::room(std::size_t more) {
    if (more > m_capacity - m_size) resizeTo(std::max(m_size + more, m_capacity + m_capacity / 2));
    return m_data.get() + m_size;
}

void ByteBuffer::append(std::string_view bytes) {
    if (bytes.empty()) return;
    std::memcpy(room(bytes.size()), bytes.data(), bytes.size());
    m_size += bytes.size();
}

OwnedBytes ByteBuffer::take() && {
    if (m_size < m_capacity) resizeTo(m_size);
    m_size = m_capacity = 0;
    return std::move(m_data);
}

} // namespace farol
