// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/strength_meter.h"

#include "ui/shell/theme.h"
#include "ui/text/account_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace farol::ui {
namespace {

constexpr int kBest = 4;

} // namespace

StrengthMeter::StrengthMeter(QWidget* parent)
    : QWidget(parent), m_bar(new QProgressBar(this)), m_word(new QLabel(this)), m_advice(new QLabel(this)) {
    m_bar->setObjectName(QStringLiteral("strengthBar"));
    m_bar->setAccessibleName(tr("Strength of the password"));
    m_bar->setRange(0, kBest);
    m_bar->setTextVisible(false);
    m_word->setObjectName(QStringLiteral("strengthWord"));
    m_advice->setObjectName(QStringLiteral("strengthAdvice"));
    m_advice->setWordWrap(true);
    setMuted(m_advice);
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_bar, 1);
    line->addWidget(m_word);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(m_advice);
    clear();
}

void StrengthMeter::showVerdict(const PasswordVerdict& verdict) {
    // A refused password never looks half full.
    const bool isRefused = verdict.problem != PasswordProblem::None;
    m_bar->setValue(isRefused ? std::min(verdict.strength, 1) : std::max(verdict.strength, 1));
    m_word->setText(strengthText(verdict));
    m_advice->setText(isRefused ? passwordAdvice(verdict) : tr("Good enough to protect your leads."));
}

void StrengthMeter::clear() {
    m_bar->setValue(0);
    m_word->clear();
    m_advice->setText(passwordAdvice({}));
}

} // namespace farol::ui
