// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start_page.h"

#include "ui/widgets/drop_area.h"

#include <QVBoxLayout>

namespace farol::ui {

StartPage::StartPage(QWidget* parent) : QWidget(parent), m_dropArea(new DropArea(this)) {
    setObjectName(QStringLiteral("startPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_dropArea);
}

} // namespace farol::ui
