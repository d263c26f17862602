// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_strip.h"

#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace farol::ui {
namespace {

constexpr int kSteps = 1'000;

} // namespace

ProgressStrip::ProgressStrip(QWidget* parent)
    : QFrame(parent), m_text(new QLabel(this)), m_bar(new QProgressBar(this)) {
    setObjectName(QStringLiteral("progressStrip"));
    setCard(this);
    m_text->setObjectName(QStringLiteral("progressText"));
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setRange(0, kSteps);
    m_bar->setTextVisible(false);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    cancel->setAccessibleName(tr("Cancel"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(16);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    layout->addWidget(cancel);

    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(cancel, &QPushButton::clicked, this, &ProgressStrip::cancelRequested);
    hide();
}

void ProgressStrip::start(const QString& text) {
    m_text->setText(text);
    m_bar->setValue(0);
    if (!isVisible()) m_delay.start(kDelay);
}

void ProgressStrip::setFraction(double fraction) {
    m_bar->setValue(qRound(fraction * kSteps));
}

void ProgressStrip::stop() {
    m_delay.stop();
    hide();
}

} // namespace farol::ui
