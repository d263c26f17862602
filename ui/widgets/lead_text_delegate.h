// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a lead's text on up to two lines, and lets an e-mail address break where it reads well.
#pragma once

#include <QStyledItemDelegate>

namespace farol::ui {

class LeadTextDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace farol::ui
