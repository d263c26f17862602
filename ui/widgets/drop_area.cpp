// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drop_area.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace farol::ui {
namespace {

constexpr int kIconSize = 84;

QLabel* makeLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

DropArea::DropArea(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("dropArea"));
    setAccessibleName(tr("Drop area for lead files"));

    auto* icon = new QLabel(this);
    icon->setPixmap(
        iconPixmap(QStringLiteral("drop"), kIconSize, palette().color(QPalette::Highlight), this));
    icon->setAlignment(Qt::AlignCenter);
    auto* title = makeLabel(tr("Drop a CSV of leads here, or choose a file"), this);
    title->setObjectName(QStringLiteral("dropTitle"));
    scaleFont(title, 1.7, QFont::DemiBold);
    auto* explanation =
        makeLabel(tr("Farol scores every lead, shows the ten to call first and says why."), this);
    scaleFont(explanation, 1.1);
    setMuted(explanation);
    auto* choose = makeButton(tr("Choose a file…"), "chooseButton", this);
    setPrimary(choose);
    setFocusProxy(choose);
    auto* sample = makeButton(tr("Try it with sample leads"), "sampleButton", this);
    auto* privacy = makeLabel(tr("Your leads stay on this computer: nothing is sent anywhere."), this);
    setMuted(privacy);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch();
    buttons->addWidget(choose);
    buttons->addWidget(sample);
    buttons->addStretch();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 32, 32, 32);
    layout->addStretch(3);
    layout->addWidget(icon);
    layout->addSpacing(16);
    layout->addWidget(title);
    layout->addSpacing(4);
    layout->addWidget(explanation);
    layout->addSpacing(24);
    layout->addLayout(buttons);
    layout->addStretch(3);
    layout->addWidget(privacy);

    connect(choose, &QPushButton::clicked, this, &DropArea::chooseRequested);
    connect(sample, &QPushButton::clicked, this, &DropArea::sampleRequested);
}

void DropArea::setHighlighted(bool highlighted) {
    m_highlighted = highlighted;
    setProperty("highlighted", highlighted);
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace farol::ui
