// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/enter_clicks.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QWidget>

namespace farol::ui {

EnterClicks::EnterClicks(QWidget& parent) : QObject(&parent) {
    for (auto* button : parent.findChildren<QAbstractButton*>()) button->installEventFilter(this);
}

bool EnterClicks::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if ((key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) || key->isAutoRepeat()) return false;
    static_cast<QAbstractButton*>(watched)->click();
    return true;
}

} // namespace farol::ui
