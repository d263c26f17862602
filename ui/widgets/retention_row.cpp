// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/retention_row.h"

#include "ui/shell/theme.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace farol::ui {
namespace {

constexpr int kMostMonths = 120;

} // namespace

RetentionRow::RetentionRow(int months, QWidget* parent)
    : QWidget(parent),
      m_months(new QSpinBox(this)),
      m_show(makeButton(tr("Show who would go"), "dryRunButton", this,
                        tr("Lists them only: nothing is removed"))),
      m_remove(makeButton(tr("Remove them…"), "removeUntouchedButton", this,
                          tr("Take the listed leads out of the list and the history for good"))) {
    m_months->setObjectName(QStringLiteral("retentionMonths"));
    m_months->setRange(0, kMostMonths);
    m_months->setSpecialValueText(tr("never"));
    m_months->setSuffix(tr(" months"));
    m_months->setValue(months);
    m_months->setAccessibleName(tr("Months without a change"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new QLabel(tr("Kept too long: not imported or changed for"), this));
    for (QWidget* part :
         {static_cast<QWidget*>(m_months), static_cast<QWidget*>(m_show), static_cast<QWidget*>(m_remove)})
        layout->addWidget(part);
    layout->addStretch();
    setDestructive(m_remove);
    m_remove->setEnabled(false);
    m_show->setEnabled(months > 0);
    connect(m_months, &QSpinBox::valueChanged, this, [this](int value) {
        m_show->setEnabled(value > 0);
        m_remove->setEnabled(false);
        emit monthsChanged(value);
    });
    connect(m_show, &QPushButton::clicked, this, &RetentionRow::dryRunRequested);
    connect(m_remove, &QPushButton::clicked, this, &RetentionRow::removalRequested);
}

int RetentionRow::months() const {
    return m_months->value();
}

void RetentionRow::setRemovable(bool isRemovable) {
    m_remove->setEnabled(isRemovable && months() > 0);
}

} // namespace farol::ui
