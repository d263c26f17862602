// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the window with its text, shortcut and tooltip, in one place.
#pragma once

#include <QObject>

class QAction;
class QMenuBar;

namespace farol::ui {

class AppActions : public QObject {
    Q_OBJECT

public:
    explicit AppActions(QObject* parent);

    // Adds the menus File, Company and Help.
    void fill(QMenuBar& menuBar) const;

    // What needs a company is disabled without one.
    void setSignedIn(bool signedIn);

    QAction* const open;
    QAction* const openSample;
    QAction* const saveAs;
    QAction* const signIn; // out of the sample
    QAction* const lock;
    QAction* const signOut;
    QAction* const quit;

    QAction* const showAll;
    QAction* const history;
    QAction* const people;
    QAction* const account;
    QAction* const backUp;

    QAction* const about;
};

} // namespace farol::ui
