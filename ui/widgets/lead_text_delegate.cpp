// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lead_text_delegate.h"

namespace farol::ui {
namespace {

constexpr QChar kZeroWidthSpace(0x200B);

} // namespace

void LeadTextDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    // Only what is painted: a copied address stays clean.
    option->text.replace(u'@', QString(u'@') + kZeroWidthSpace);
}

} // namespace farol::ui
