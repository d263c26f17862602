// SPDX-License-Identifier: GPL-3.0-or-later
// The window before any leads are in it: a drop area that fills it.
#pragma once

#include <QWidget>

namespace farol::ui {

class DropArea;

class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    DropArea& dropArea() const { return *m_dropArea; }

private:
    DropArea* m_dropArea;
};

} // namespace farol::ui
