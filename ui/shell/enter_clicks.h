// SPDX-License-Identifier: GPL-3.0-or-later
// Enter presses the button that has the focus, as Space does: Qt does so in dialogs only.
#pragma once

#include <QObject>

class QWidget;

namespace farol::ui {

class EnterClicks : public QObject {
    Q_OBJECT

public:
    // Minds every button that `parent` holds now, and lives as long as it.
    explicit EnterClicks(QWidget& parent);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace farol::ui
