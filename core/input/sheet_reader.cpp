// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/sheet_reader.h"

#include "core/csv/csv_writer.h"
#include "core/input/sheet_text.h"
#include "core/input/xml_events.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <optional>

namespace farol {
namespace {

constexpr std::size_t kMostColumns = 16'384; // of a sheet, by the standard

// "C7" -> 2; nothing for a cell without a reference, which stands behind the one before.
std::optional<std::size_t> columnOf(std::string_view reference) {
    std::size_t column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z') break;
        column = column * 26 + static_cast<std::size_t>(c - 'A') + 1;
        if (column > kMostColumns) return std::nullopt;
    }
    return column == 0 ? std::nullopt : std::optional(column - 1);
}

class SheetWriter {
public:
    SheetWriter(const SheetContext& context, std::size_t limitBytes)
        : m_context(context), m_limitBytes(limitBytes) {}

    XmlHandlers handlers() {
        XmlHandlers handlers;
        handlers.onStart = [this](std::string_view name, const std::vector<XmlAttribute>& attributes) {
            start(name, attributes);
        };
        handlers.onEnd = [this](std::string_view name) { end(name); };
        handlers.onText = [this](std::string_view text) {
            if (m_inValue) m_value += text;
        };
        return handlers;
    }

    bool isTooLarge() const { return m_isTooLarge; }
    std::string take() { return std::move(m_csv); }

private:
    void start(std::string_view name, const std::vector<XmlAttribute>& attributes) {
        if (name == "row") {
            m_row.clear();
            m_rowBytes = 0;
            m_nextColumn = 0;
        } else if (name == "c") {
            m_column = columnOf(attribute(attributes, "r")).value_or(m_nextColumn);
            m_nextColumn = m_column + 1;
            m_type = attribute(attributes, "t");
            const std::string_view style = attribute(attributes, "s");
            m_style = 0;
            std::from_chars(style.data(), style.data() + style.size(), m_style);
            m_value.clear();
        } else if (name == "rPh") {
            ++m_phonetic;
        }
        m_inValue = (name == "v" || name == "t") && m_phonetic == 0;
    }

    void end(std::string_view name) {
        if (name == "v" || name == "t") m_inValue = false;
        if (name == "rPh") --m_phonetic;
        if (name == "c" && !m_value.empty() && m_column < kMostColumns && !m_isTooLarge) {
            if (m_row.size() <= m_column) m_row.resize(m_column + 1);
            m_row[m_column] = cellText();
            m_rowBytes += m_row[m_column].size();
            m_isTooLarge = m_isTooLarge || m_csv.size() + m_rowBytes > m_limitBytes;
        }
        if (name == "row") endRow();
    }

    std::string cellText() const {
        if (m_type == "s") {
            std::size_t index = 0;
            const auto [end, error] = std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
            return error == std::errc() && index < m_context.strings.size() ? m_context.strings[index]
                                                                            : std::string();
        }
        if (m_type == "b") return m_value == "1" ? "TRUE" : "FALSE";
        if (m_type == "str" || m_type == "inlineStr") return plainSheetText(m_value);
        if (m_type == "e" || m_type == "d") return m_value;
        const CellFormat format =
            m_style < m_context.formats.size() ? m_context.formats[m_style] : CellFormat::Number;
        return format == CellFormat::Number ? numberText(m_value)
                                            : serialText(m_value, format, m_context.is1904);
    }

    void endRow() {
        if (m_isTooLarge ||
            std::all_of(m_row.begin(), m_row.end(), [](const std::string& cell) { return cell.empty(); }))
            return;
        const std::size_t begin = m_csv.size();
        for (std::size_t i = 0; i < m_row.size(); ++i) {
            if (i > 0) m_csv += ',';
            appendCsvCell(m_csv, m_row[i]);
        }
        endCsvRecord(m_csv, begin);
        m_isTooLarge = m_isTooLarge || m_csv.size() > m_limitBytes;
    }

    const SheetContext& m_context;
    std::size_t m_limitBytes;
    std::string m_csv;
    std::vector<std::string> m_row;
    std::size_t m_rowBytes = 0; // of its texts
    bool m_isTooLarge = false;
    std::size_t m_column = 0;
    std::size_t m_nextColumn = 0; // of a cell that does not say where it stands
    std::string m_type;
    std::size_t m_style = 0;
    std::string m_value;
    bool m_inValue = false;
    int m_phonetic = 0;
};

} // namespace

Result<std::string> readSheet(std::string_view xml, const SheetContext& context, std::size_t limitBytes,
                              const TaskControl& control) {
    if (control.isCancelled()) return failure(ErrorCode::Cancelled);
    SheetWriter writer(context, limitBytes);
    if (const Result<void> read = readXml(xml, writer.handlers()); !read) return tl::unexpected(read.error());
    if (writer.isTooLarge()) return failure(ErrorCode::BadContainer, {}, "bomb");
    control.report(1.0);
    return writer.take();
}

} // namespace farol
