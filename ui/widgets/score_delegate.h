// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a score as a number with a small bar.
#pragma once

#include <QStyledItemDelegate>

namespace farol::ui {

class ScoreDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace farol::ui
