// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the window with its text and shortcut, in one place.
#pragma once

#include <QObject>

class QAction;
class QMenuBar;

namespace farol::ui {

class AppActions : public QObject {
    Q_OBJECT

public:
    explicit AppActions(QObject* parent);

    // Adds the menus File and Help.
    void fill(QMenuBar& menuBar) const;

    QAction* const open;
    QAction* const openSample;
    QAction* const saveAs;
    QAction* const quit;
    QAction* const about;
};

} // namespace farol::ui
