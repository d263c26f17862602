// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lead_table_view.h"

#include "ui/models/top_leads_model.h"
#include "ui/widgets/lead_text_delegate.h"
#include "ui/widgets/score_delegate.h"

#include <QHeaderView>
#include <QResizeEvent>

#include <algorithm>
#include <vector>

namespace farol::ui {
namespace {

using Column = TopLeadsModel::Column;

// Both sides of a header's text, as the style sheet has it, and a little more. Qt's own hint would add the
// room of a sort arrow, which stands above the text here.
constexpr int kHeaderPadding = 26;
constexpr int kWidestSize = 15; // in digits: "10,000-49,999", and more goes to a second line

// Numbers need their room; text can be shortened, and its tooltip shows the whole.
bool isElastic(Column column) {
    return column != Column::Rank && column != Column::Score && column != Column::Size;
}

// Takes `excess` pixels from the widest columns first, down to `narrowest` each.
void shrink(std::vector<int>& widths, int excess, int narrowest) {
    while (excess > 0) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (widest == widths.end() || *widest <= narrowest) return;
        int next = narrowest;
        for (const int width : widths)
            if (width < *widest) next = std::max(next, width);
        const int cut = std::clamp((*widest - next + 1) / 2, 1, excess);
        *widest -= cut;
        excess -= cut;
    }
}

} // namespace

LeadTableView::LeadTableView(TopLeadsModel& model, QWidget* parent) : QTableView(parent), m_model(model) {
    setObjectName(QStringLiteral("leadTable"));
    setAccessibleName(tr("Best leads"));
    setModel(&model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(true);
    setTextElideMode(Qt::ElideRight);
    setSortingEnabled(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setMinimumSectionSize(48);
    setItemDelegate(new LeadTextDelegate(this));
    // Rank and score stand first in every file.
    setItemDelegateForColumn(1, new ScoreDelegate(this));
}

void LeadTableView::showBestFirst() {
    sortByColumn(m_model.sectionOf(Column::Rank), Qt::AscendingOrder);
    fitColumns();
    fitRows();
    if (m_model.rowCount() > 0) setCurrentIndex(m_model.index(0, 0));
}

void LeadTableView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
    fitRows();
}

bool LeadTableView::focusNextPrevChild(bool next) {
    return QWidget::focusNextPrevChild(next);
}

void LeadTableView::fitColumns() {
    const int count = m_model.columnCount();
    if (count == 0) return;
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    int total = 0;
    std::vector<int> elastic;
    std::vector<int> sections;
    for (int section = 0; section < count; ++section) {
        const int widest = m_model.columnAt(section) == Column::Size ? kWidestSize * em : maximumWidth();
        setColumnWidth(section,
                       std::max(std::min(sizeHintForColumn(section) + em, widest), headerWidth(section)));
        const int width = columnWidth(section); // never below the header's minimum
        total += width;
        if (!isElastic(m_model.columnAt(section))) continue;
        elastic.push_back(width);
        sections.push_back(section);
    }
    const int spare = viewport()->width() - total;
    if (elastic.empty()) return;
    if (spare < 0) shrink(elastic, -spare, 11 * em);
    for (std::size_t i = 0; i < elastic.size(); ++i) {
        const int extra = spare > 0 ? spare / static_cast<int>(elastic.size()) : 0;
        setColumnWidth(sections[i], elastic[i] + extra);
    }
}

int LeadTableView::headerWidth(int section) const {
    QFont font = horizontalHeader()->font();
    font.setWeight(QFont::DemiBold);
    const QString text = m_model.headerData(section, Qt::Horizontal).toString();
    return QFontMetrics(font).horizontalAdvance(text) + kHeaderPadding;
}

void LeadTableView::fitRows() {
    const int rows = m_model.rowCount();
    if (rows == 0) return;
    const int twoLines = 2 * fontMetrics().lineSpacing() + 8;
    const int height = std::clamp(viewport()->height() / rows, twoLines, twoLines * 3 / 2);
    verticalHeader()->setDefaultSectionSize(height);
}

} // namespace farol::ui
