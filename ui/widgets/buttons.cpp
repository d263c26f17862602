// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include <QPushButton>

namespace farol::ui {

QPushButton* makeButton(const QString& text, const char* name, QWidget* parent, const QString& toolTip) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(text);
    button->setToolTip(toolTip);
    button->setAutoDefault(false);
    return button;
}

} // namespace farol::ui
