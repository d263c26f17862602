// SPDX-License-Identifier: GPL-3.0-or-later
// Covers a window that shows leads while a file is dragged over it.
#pragma once

#include <QWidget>

namespace farol::ui {

class DropOverlay : public QWidget {
    Q_OBJECT

public:
    // Covers `parent` whenever it is shown.
    explicit DropOverlay(QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
};

} // namespace farol::ui
