// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/score_delegate.h"

#include "ui/models/top_leads_model.h"
#include "ui/widgets/points_bar.h"

#include <QApplication>
#include <QPainter>

namespace farol::ui {
namespace {

constexpr int kBarWidth = 34;
constexpr int kBarHeight = 6;
constexpr int kGap = 8;
constexpr int kPadding = 11;

} // namespace

void ScoreDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString number = cell.text;
    cell.text.clear();
    const QStyle* style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    // The style sheet puts its own highlight into the cell's palette, too pale for a bar.
    const QRect inner = cell.rect.adjusted(kPadding, 0, -kPadding, 0);
    const QRectF bar(inner.left(), inner.center().y() - kBarHeight / 2.0 + 1, kBarWidth, kBarHeight);
    paintPointsBar(*painter, bar, index.data(TopLeadsModel::ScoreFractionRole).toDouble(),
                   QApplication::palette());

    painter->save();
    QFont font = cell.font;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(cell.palette.color(QPalette::Text));
    painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, number);
    painter->restore();
}

QSize ScoreDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rwidth() =
        option.fontMetrics.horizontalAdvance(QStringLiteral("000")) + kBarWidth + kGap + 2 * kPadding;
    return size;
}

} // namespace farol::ui
